import { Button, Notice, Spinner } from '@wordpress/components';
import {
	Fragment,
	lazy,
	Suspense,
	useCallback,
	useMemo,
	useState,
} from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { arrowDown } from '@wordpress/icons';

import { Coming } from '../../../components/Coming';
import { type StoredTicket, type TicketResult, useBoot } from '../../../data';
import { filesOf, GalleryProvider } from '../Gallery';
import { ActivityGroup } from './ActivityGroup';
import { entriesOf } from './entries';
import type { MessageActions } from './message-actions';
import { MessageItem } from './MessageItem';
import './print.scss';
import { PrintHead } from './PrintHead';
import { Readers } from './Readers';
import { readersByMessage } from './readers-by-message';
import './Timeline.scss';
import { useAnnounced } from './use-announced';
import { useEarlierOnDemand } from './use-earlier-on-demand';
import { useNewMessages } from './use-new-messages';
import { useReadingPosition } from './use-reading-position';
import { useTargetMessage } from './use-target-message';

const Gallery = lazy(
	() => import( /* webpackChunkName: "gallery" */ '../Gallery/Gallery' )
);

interface Props extends Pick<
	TicketResult,
	| 'messages'
	| 'activity'
	| 'readers'
	| 'hasEarlier'
	| 'isLoadingEarlier'
	| 'loadEarlier'
	| 'loadBackTo'
> {
	ticket: StoredTicket;
	/** Stable from draw to draw, so that long conversations are not drawn anew. */
	actions: MessageActions;
}

/**
 * The conversation of a ticket, oldest first, with what happened in between.
 *
 * @param props
 * @param props.ticket
 * @param props.messages
 * @param props.activity
 * @param props.readers
 * @param props.hasEarlier
 * @param props.isLoadingEarlier
 * @param props.loadEarlier
 * @param props.loadBackTo
 * @param props.actions
 */
export function Timeline( {
	ticket,
	messages,
	activity,
	readers,
	hasEarlier,
	isLoadingEarlier,
	loadEarlier,
	loadBackTo,
	actions,
}: Props ) {
	const { user } = useBoot();
	const [ openFile, setOpenFile ] = useState< number | null >( null );
	const entries = useMemo(
		() => entriesOf( messages, activity, hasEarlier ),
		[ messages, activity, hasEarlier ]
	);
	const read = useMemo(
		() => readersByMessage( readers, messages, user.id ),
		[ readers, messages, user.id ]
	);
	const files = useMemo( () => filesOf( messages ), [ messages ] );
	const { target, isMissing } = useTargetMessage( messages, loadBackTo );
	const position = useReadingPosition(
		messages[ 0 ]?.id ?? 0,
		messages.at( -1 )?.id ?? 0,
		target > 0
	);
	const sentinel = useEarlierOnDemand(
		position.scroller,
		! hasEarlier || isLoadingEarlier,
		loadEarlier
	);
	const { firstNew, unseen } = useNewMessages(
		ticket.read_message_id,
		messages,
		position.isAtEnd
	);
	useAnnounced( messages );
	const first = hasEarlier ? 0 : ( messages[ 0 ]?.id ?? 0 );
	const closeGallery = useCallback( () => setOpenFile( null ), [] );

	return (
		<GalleryProvider value={ setOpenFile }>
			<div className="sanad-timeline-frame">
				<div
					ref={ position.scroller }
					className="sanad-timeline"
					role="log"
					// What comes is told in a sentence; older messages that are loaded are not.
					aria-live="off"
					aria-label={ __( 'Conversation', 'sanad' ) }
					// A log that scrolls must be reachable by keyboard.

					tabIndex={ 0 }
					onScroll={ position.onScroll }
				>
					<div ref={ position.content }>
						<PrintHead ticket={ ticket } />
						{ isMissing && (
							<Notice status="warning" isDismissible={ false }>
								{ __(
									'The message of this link is not part of the conversation any more.',
									'sanad'
								) }
							</Notice>
						) }
						{ hasEarlier && (
							<div
								ref={ sentinel }
								className="sanad-timeline__earlier"
							>
								<Button
									variant="tertiary"
									onClick={ loadEarlier }
									disabled={ isLoadingEarlier }
									accessibleWhenDisabled
								>
									{ isLoadingEarlier && <Spinner /> }
									{ __( 'Show earlier messages', 'sanad' ) }
								</Button>
							</div>
						) }
						{ entries.map( ( entry ) =>
							entry.type === 'message' ? (
								<Fragment key={ entry.key }>
									{ entry.message.id === firstNew && (
										<p
											className="sanad-timeline__new"
											role="separator"
										>
											<span>
												{ __(
													'New messages',
													'sanad'
												) }
											</span>
										</p>
									) }
									<MessageItem
										message={ entry.message }
										isFirst={ entry.message.id === first }
										isTarget={ entry.message.id === target }
										actions={ actions }
									/>
									<Readers
										readers={
											read.get( entry.message.id ) ?? []
										}
									/>
								</Fragment>
							) : (
								<ActivityGroup
									key={ entry.key }
									items={ entry.items }
								/>
							)
						) }
					</div>
				</div>
				{ ! position.isAtEnd && (
					<Button
						className="sanad-timeline__newest"
						variant="secondary"
						icon={ arrowDown }
						onClick={ position.toEnd }
					>
						{ unseen > 0
							? sprintf(
									/* translators: %d: number of messages. */
									_n(
										'%d new message',
										'%d new messages',
										unseen,
										'sanad'
									),
									unseen
								)
							: __( 'Newest message', 'sanad' ) }
					</Button>
				) }
			</div>
			{ openFile !== null && (
				<Suspense fallback={ <Coming onClose={ closeGallery } /> }>
					<Gallery
						files={ files }
						start={ openFile }
						onClose={ closeGallery }
					/>
				</Suspense>
			) }
		</GalleryProvider>
	);
}
