import { Button } from '@wordpress/components';
import { __, isRTL } from '@wordpress/i18n';
import { drawerLeft, drawerRight, fullscreen, plus } from '@wordpress/icons';

import { useNavigate, useRoute } from '../../../app/router';
import { useFullScreen } from '../../../app/use-full-screen';
import { usePreference } from '../../../data';
import { ViewList } from './ViewList';
import './Views.scss';

/**
 * The column of views, with the way to a new ticket and how the desk is shown.
 * @param props
 * @param props.isFolded
 */
export function Views( { isFolded }: { isFolded: boolean } ) {
	const route = useRoute();
	const navigate = useNavigate();
	const { isFullScreen, toggle } = useFullScreen();
	const [ areFolded, setFolded ] = usePreference( 'viewsFolded' );
	const newTicket = __( 'New ticket', 'sanad' );

	return (
		<div className={ `sanad-views${ isFolded ? ' is-folded' : '' }` }>
			<div className="sanad-views__new">
				<Button
					variant="primary"
					icon={ plus }
					{ ...( isFolded ? { label: newTicket } : {} ) }
					onClick={ () =>
						navigate( {
							...route,
							ticket: null,
							compose: { order: null, customer: null },
						} )
					}
				>
					{ isFolded ? null : newTicket }
				</Button>
			</div>
			<nav
				className="sanad-views__nav"
				aria-label={ __( 'Views', 'sanad' ) }
			>
				<ViewList isFolded={ isFolded } />
			</nav>
			<div className="sanad-views__foot">
				<Button
					icon={ fullscreen }
					label={
						isFullScreen
							? __( 'Show the WordPress menu', 'sanad' )
							: __( 'Full screen', 'sanad' )
					}
					onClick={ toggle }
				/>
				<Button
					icon={ isRTL() ? drawerRight : drawerLeft }
					label={
						areFolded
							? __( 'Show the names of the views', 'sanad' )
							: __( 'Fold the views', 'sanad' )
					}
					onClick={ () => setFolded( ! areFolded ) }
				/>
			</div>
		</div>
	);
}
