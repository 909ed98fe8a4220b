import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Icon, inbox, menu, plus } from '@wordpress/icons';

import { ViewsSheet } from '../../features/inbox/Views';
import { listRoute, RouteLink, useRoute } from '../router';
import './BottomBar.scss';

/** The way around on a small screen. */
export function BottomBar() {
	const route = useRoute();
	const [ isSheetOpen, setIsSheetOpen ] = useState( false );
	const list = listRoute( route.query );
	const isList =
		route.ticket === null &&
		route.compose === null &&
		route.screen === null;

	return (
		<>
			<nav
				className="sanad-bottom-bar"
				aria-label={ __( 'Desk', 'sanad' ) }
			>
				<Button
					className="sanad-bottom-bar__item"
					aria-haspopup="dialog"
					aria-expanded={ isSheetOpen }
					onClick={ () => setIsSheetOpen( true ) }
				>
					<Icon icon={ menu } />
					{ __( 'Views', 'sanad' ) }
				</Button>
				<RouteLink
					className="sanad-bottom-bar__item"
					to={ list }
					aria-current={ isList ? 'page' : undefined }
				>
					<Icon icon={ inbox } />
					{ __( 'List', 'sanad' ) }
				</RouteLink>
				<RouteLink
					className="sanad-bottom-bar__item"
					to={ { ...list, compose: { order: null, customer: null } } }
					aria-current={ route.compose !== null ? 'page' : undefined }
				>
					<Icon icon={ plus } />
					{ __( 'New ticket', 'sanad' ) }
				</RouteLink>
			</nav>
			{ isSheetOpen && (
				<ViewsSheet onClose={ () => setIsSheetOpen( false ) } />
			) }
		</>
	);
}
