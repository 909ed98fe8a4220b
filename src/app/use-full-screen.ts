import { useEffect } from '@wordpress/element';

import { usePreference } from '../data';

/** The class by which the page hides the admin menu and the admin bar; `AdminPage` prints it too. */
const BODY_CLASS = 'sanad-full-screen';

/** Whether the app covers the admin menu, and how to change it. Kept with the agent's account. */
export function useFullScreen(): {
	isFullScreen: boolean;
	toggle: () => void;
} {
	const [ isFullScreen, setFullScreen ] = usePreference( 'fullScreen' );
	useEffect( () => {
		document.body.classList.toggle( BODY_CLASS, isFullScreen );
	}, [ isFullScreen ] );
	return { isFullScreen, toggle: () => setFullScreen( ! isFullScreen ) };
}
