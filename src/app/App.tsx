import {
	lazy,
	Suspense,
	useCallback,
	useEffect,
	useRef,
} from '@wordpress/element';
import { __, isRTL } from '@wordpress/i18n';

import { Late } from '../components/Late';
import {
	useDraftRescue,
	useLive,
	useNotificationFeed,
	usePreference,
	useQueue,
	useViewDraft,
} from '../data';
import { Inbox } from '../features/inbox/Inbox';
import { Views } from '../features/inbox/Views';
import { notificationRoute } from '../features/notifications/notification-route';
import type { Notification } from '../types/api';
import { BottomBar } from './BottomBar';
import { ErrorBoundary } from './ErrorBoundary';
import { OfflineBanner } from './OfflineBanner';
import { CommandPalette } from './Palette';
import { useNavigate, useRoute } from './router';
import { Screen } from './Screen';
import { Shortcuts } from './Shortcuts';
import { Snackbars } from './Snackbars';
import { useAdminMenu } from './use-admin-menu';
import { useDocumentTitle } from './use-document-title';
import { useFullScreen } from './use-full-screen';
import { useKeptFocus } from './use-kept-focus';
import { useLayout } from './use-layout';
import './App.scss';

const loadTicketView = () =>
	import( /* webpackChunkName: "ticket" */ '../features/ticket/TicketView' );

const TicketView = lazy( loadTicketView );

const NewTicket = lazy(
	() =>
		import(
			/* webpackChunkName: "compose" */ '../features/compose/NewTicket'
		)
);

const ViewBuilder = lazy(
	() =>
		import(
			/* webpackChunkName: "view-builder" */ '../features/inbox/Views/Builder/ViewBuilder'
		)
);

/** The list is painted first; then the code of the ticket view comes before anybody asks for it. */
const PRELOAD_AFTER_MS = 1_000;

function Waiting() {
	return (
		<Late>
			<p className="sanad__waiting" role="status">
				{ __( 'Loading…', 'sanad' ) }
			</p>
		</Late>
	);
}

/** The whole desk: views, list, ticket. */
export function App() {
	const route = useRoute();
	const { draft } = useViewDraft();
	const navigate = useNavigate();
	const frame = useRef< HTMLDivElement >( null );
	const { layout, isRoomy } = useLayout( frame );
	const [ areViewsFolded ] = usePreference( 'viewsFolded' );
	useKeptFocus( frame );
	useFullScreen();
	useDocumentTitle( route );
	useDraftRescue();
	useLive( route.ticket );
	useQueue( ( ticket ) => navigate( { ...route, ticket } ) );
	const openNotification = useCallback(
		( notification: Notification ) =>
			navigate( notificationRoute( notification ) ),
		[ navigate ]
	);
	useNotificationFeed( route.ticket, openNotification );

	useEffect( () => {
		const timer = setTimeout(
			() => void loadTicketView(),
			PRELOAD_AFTER_MS
		);
		return () => clearTimeout( timer );
	}, [] );

	useAdminMenu( route );

	const isNarrow = layout === 'narrow';
	const isTicketOpen = route.ticket !== null;
	const place = route.screen;
	// Beside a ticket or a table the names of the views cost more room than they give.
	const isFolded =
		areViewsFolded ||
		( isTicketOpen && ! isRoomy ) ||
		( place !== null && layout !== 'wide' );

	return (
		<div
			className={ `sanad is-${ layout }` }
			ref={ frame }
			tabIndex={ -1 }
			dir={ isRTL() ? 'rtl' : 'ltr' }
		>
			{ /* First, so that every other part of the screen answers before it. */ }
			<Shortcuts />
			<CommandPalette />
			<h1 className="screen-reader-text">{ __( 'Sanad', 'sanad' ) }</h1>
			{ ! isNarrow && <Views isFolded={ isFolded } /> }
			{ route.compose === null && place === null && (
				<Inbox isHidden={ isNarrow && isTicketOpen } />
			) }
			<ErrorBoundary
				key={ `${ route.ticket } ${ route.compose !== null } ${ place?.name }` }
			>
				<Suspense fallback={ <Waiting /> }>
					{ place && <Screen name={ place.name } /> }
					{ route.compose !== null && (
						<NewTicket { ...route.compose } />
					) }
					{ route.ticket !== null && (
						<TicketView
							key={ route.ticket }
							id={ route.ticket }
							layout={ layout }
						/>
					) }
				</Suspense>
			</ErrorBoundary>
			{ draft && (
				<Suspense fallback={ null }>
					<ViewBuilder />
				</Suspense>
			) }
			{ isNarrow && <BottomBar /> }
			<OfflineBanner />
			<Snackbars />
		</div>
	);
}
