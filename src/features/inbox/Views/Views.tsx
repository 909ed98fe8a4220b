import { Button } from '@wordpress/components';
import { __, isRTL } from '@wordpress/i18n';
import {
	drawerLeft,
	drawerRight,
	fullscreen,
	help,
	plus,
	search,
} from '@wordpress/icons';

import { listRoute, useNavigate, useRoute } from '../../../app/router';
import { useFullScreen } from '../../../app/use-full-screen';
import { usePreference } from '../../../data';
import { runShortcut, useShortcutProps } from '../../../shortcuts';
import { Bell } from '../../notifications';
import { ScreenNav } from './ScreenNav';
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
	const paletteKeys = useShortcutProps( 'palette' );
	const helpKeys = useShortcutProps( 'help' );
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
							...listRoute( route.query ),
							compose: { order: null, customer: null },
						} )
					}
				>
					{ isFolded ? null : newTicket }
				</Button>
				<Bell />
			</div>
			<nav
				className="sanad-views__nav"
				aria-label={ __( 'Views', 'sanad' ) }
			>
				<ViewList isFolded={ isFolded } />
			</nav>
			<ScreenNav isFolded={ isFolded } />
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
					icon={ search }
					label={ __( 'Find a command', 'sanad' ) }
					{ ...paletteKeys }
					onClick={ () => runShortcut( 'palette' ) }
				/>
				<Button
					icon={ help }
					label={ __( 'Shortcuts', 'sanad' ) }
					{ ...helpKeys }
					onClick={ () => runShortcut( 'help' ) }
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
