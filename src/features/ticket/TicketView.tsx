import { Notice } from '@wordpress/components';
import {
	lazy,
	Suspense,
	useCallback,
	useEffect,
	useMemo,
	useState,
} from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { useNavigate, useRoute } from '../../app/router';
import type { Layout } from '../../app/use-layout';
import { Coming } from '../../components/Coming';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Late } from '../../components/Late';
import {
	useNeighbours,
	usePreference,
	usePrefetch,
	useReading,
	useTicket,
	useTicketActions,
} from '../../data';
import { useShortcut } from '../../shortcuts';
import { AnswerArea } from './AnswerArea';
import type { Message } from '../../types/api';
import type { Insertion } from './InsertMenu/insertion';
import { Gone } from './Gone';
import { Panel } from './Panel';
import { Presence } from './Presence';
import { TicketHeader } from './TicketHeader';
import './TicketView.scss';
import { type MessageActions, Timeline } from './Timeline';
import { useComposer, type Wish } from './use-composer';
import { useLed } from './use-led';
import { useTicketFocus } from './use-ticket-focus';

const SplitDialog = lazy(
	() => import( /* webpackChunkName: "ticket-split" */ './Merge/split-chunk' )
);

interface Props {
	/** Of the ticket. */
	id: number;
	layout: Layout;
}

/** Statuses after which the agent has nothing more to do here and goes on. */
const DONE = [ 'resolved', 'pending', 'closed' ];

/**
 * One ticket: conversation, answer, customer, orders.
 *
 * @param props
 * @param props.id
 * @param props.layout
 */
export default function TicketView( { id, layout }: Props ) {
	const route = useRoute();
	const navigate = useNavigate();
	const conversation = useTicket( id );
	const { previous, next } = useNeighbours( route.query, id );
	const { retryDelivery } = useTicketActions( id );
	const prefetch = usePrefetch();
	const [ isPanelHidden, setPanelHidden ] = usePreference( 'panelHidden' );
	const [ isDrawerOpen, setDrawerOpen ] = useState( false );
	const [ isWriting, setWriting ] = useState( false );
	const { attach, ask } = useComposer();

	useEffect( () => {
		if ( next !== null ) {
			prefetch( next );
		}
	}, [ next, prefetch ] );

	const open = ( ticket: number | null ) => navigate( { ...route, ticket } );
	const section = useTicketFocus( () => open( null ) );
	const goOn = () => open( next );
	const isDrawer = layout !== 'wide';
	const isPanelOpen = isDrawer ? isDrawerOpen : ! isPanelHidden;
	const togglePanel = () =>
		isDrawer
			? setDrawerOpen( ! isDrawerOpen )
			: setPanelHidden( ! isPanelHidden );

	useShortcut( 'next', goOn, { isEnabled: next !== null } );
	useShortcut( 'previous', () => open( previous ), {
		isEnabled: previous !== null,
	} );
	useShortcut( 'panel', togglePanel );

	/** Unfolds the answer where it is folded, and asks it for something. */
	const write = useCallback(
		( wish: Wish ) => {
			setWriting( true );
			ask( wish );
		},
		[ ask ]
	);
	const insert = ( insertion: Insertion ) => {
		if ( isDrawer ) {
			setDrawerOpen( false );
		}
		write( ( composer ) => composer.insert( insertion ) );
	};

	const { ticket, error, reload, messages } = conversation;
	const led = useLed( id, conversation );
	const canChange = ticket?.can?.change ?? false;
	const canReply = ticket?.can?.reply !== false;
	const [ splitting, setSplitting ] = useState< Message | null >( null );
	// The one that the ticket was opened with stays.
	const candidates = conversation.hasEarlier ? messages : messages.slice( 1 );
	const newest =
		[ ...candidates ]
			.reverse()
			.find( ( { author } ) => author.type === 'customer' ) ??
		candidates.at( -1 );
	useShortcut( 'split', () => setSplitting( newest ?? null ), {
		isEnabled: canChange && newest !== undefined,
	} );
	const [ asksWanted, setAsksWanted ] = useState( 0 );
	useShortcut(
		'ask',
		() => {
			if ( ! isPanelOpen ) {
				togglePanel();
			}
			setAsksWanted( ( times ) => times + 1 );
		},
		{ isEnabled: ticket !== undefined && canReply }
	);
	const actions = useMemo< MessageActions >(
		() => ( {
			onRetry: ( messageId ) => void retryDelivery( messageId ),
			onReplyTo: canReply
				? ( message ) =>
						write( ( composer ) => composer.answer( message.id ) )
				: undefined,
			onSplit: canChange ? setSplitting : undefined,
		} ),
		[ retryDelivery, canReply, canChange, write ]
	);

	useReading( ticket, messages );

	if ( ! ticket ) {
		return (
			<section
				className="sanad-ticket"
				ref={ section }
				tabIndex={ -1 }
				aria-label={ __( 'Ticket', 'sanad' ) }
			>
				{ error?.isRefused && (
					<Gone id={ id } onClose={ () => open( null ) } />
				) }
				{ error && ! error.isRefused && (
					<ErrorNotice error={ error } onRetry={ reload } />
				) }
				{ ! error && (
					<Late>
						<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
					</Late>
				) }
			</section>
		);
	}

	return (
		<section
			className="sanad-ticket"
			ref={ section }
			tabIndex={ -1 }
			aria-label={ sprintf(
				/* translators: %d: number of the ticket. */
				__( 'Ticket #%d', 'sanad' ),
				ticket.number
			) }
		>
			<div className="sanad-ticket__main">
				<TicketHeader
					ticket={ ticket }
					onPrevious={
						previous === null ? null : () => open( previous )
					}
					onNext={ next === null ? null : goOn }
					onClose={ layout === 'narrow' ? () => open( null ) : null }
					isPanelOpen={ isPanelOpen }
					onTogglePanel={ togglePanel }
					onGone={ goOn }
				/>
				<Presence ticket={ ticket } />
				{ led && (
					<Notice status="info" isDismissible={ false }>
						{ led }
					</Notice>
				) }
				{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
				<Timeline
					{ ...conversation }
					ticket={ ticket }
					actions={ actions }
				/>
				<AnswerArea
					ticket={ ticket }
					composer={ attach }
					onBegin={ ( kind ) =>
						write( ( composer ) => composer.begin( kind ) )
					}
					isSmall={ layout === 'narrow' }
					isWriting={ isWriting }
					onWriting={ setWriting }
					isPanelOpen={ isPanelOpen }
					onTogglePanel={ togglePanel }
					onReturn={ () => open( id ) }
					onSent={ ( status ) => {
						if ( status && DONE.includes( status ) ) {
							goOn();
						}
					} }
				/>
				{ messages.length === 0 &&
					conversation.status === 'loading' && (
						<Late>
							<p role="status" className="screen-reader-text">
								{ __( 'Loading…', 'sanad' ) }
							</p>
						</Late>
					) }
			</div>
			{ splitting && (
				<Suspense
					fallback={
						<Coming onClose={ () => setSplitting( null ) } />
					}
				>
					<SplitDialog
						ticket={ ticket }
						candidates={ candidates }
						message={ splitting }
						onClose={ () => setSplitting( null ) }
						onMoved={ open }
					/>
				</Suspense>
			) }
			{ isPanelOpen && (
				<Panel
					ticket={ ticket }
					isDrawer={ isDrawer }
					asksWanted={ asksWanted }
					onClose={ togglePanel }
					onInsert={ canReply ? insert : null }
				/>
			) }
		</section>
	);
}
