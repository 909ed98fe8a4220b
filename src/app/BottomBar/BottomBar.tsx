import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { bell, Icon, inbox, menu, plus } from '@wordpress/icons';

import { useUnseenCount } from '../../data';
import { ViewsSheet } from '../../features/inbox/Views';
import {
	BellCount,
	bellLabel,
	NotificationsSheet,
} from '../../features/notifications';
import { listRoute, RouteLink, useRoute } from '../router';
import './BottomBar.scss';

/** The way around on a small screen. */
export function BottomBar() {
	const route = useRoute();
	const [ isSheetOpen, setIsSheetOpen ] = useState( false );
	const [ isBellOpen, setIsBellOpen ] = useState( false );
	const unseen = useUnseenCount();
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
				<Button
					className="sanad-bottom-bar__item"
					aria-haspopup="dialog"
					aria-expanded={ isBellOpen }
					aria-label={ bellLabel( unseen ) }
					onClick={ () => setIsBellOpen( true ) }
				>
					<Icon icon={ bell } />
					{ __( 'Notifications', 'sanad' ) }
					<BellCount />
				</Button>
			</nav>
			{ isSheetOpen && (
				<ViewsSheet onClose={ () => setIsSheetOpen( false ) } />
			) }
			{ isBellOpen && (
				<NotificationsSheet onClose={ () => setIsBellOpen( false ) } />
			) }
		</>
	);
}
