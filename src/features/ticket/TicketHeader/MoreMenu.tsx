import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { useCopyToClipboard } from '@wordpress/compose';
import { lazy, Suspense, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';

import { useNavigate, useRoute } from '../../../app/router';
import { Coming } from '../../../components/Coming';
import type { StoredTicket } from '../../../data';
import { useBoot, useMarkUnread, useTicketActions } from '../../../data';
import { useShortcut } from '../../../shortcuts';
import { PrintItems } from './PrintItems';

const ArticleFromTicket = lazy(
	() =>
		import(
			/* webpackChunkName: "article-from-ticket" */ '../ArticleFromTicket'
		)
);

const MergeDialog = lazy(
	() =>
		import( /* webpackChunkName: "ticket-merge" */ '../Merge/merge-chunk' )
);

interface Props {
	ticket: StoredTicket;
	/** After the agent is done with the ticket for now: it left the list, or he comes back to it later. */
	onGone: () => void;
}

/**
 * Copies the address of the public ticket page; says so in its own place.
 *
 * @param props
 * @param props.address
 */
function CopyLinkItem( { address }: { address: string } ) {
	const [ isCopied, setCopied ] = useState( false );
	const ref = useCopyToClipboard< HTMLButtonElement >( address, () =>
		setCopied( true )
	);
	return (
		<MenuItem ref={ ref }>
			{ isCopied
				? __( 'Copied', 'sanad' )
				: __( 'Copy customer link', 'sanad' ) }
		</MenuItem>
	);
}

/**
 * What is done to a ticket now and then.
 *
 * @param props
 * @param props.ticket
 * @param props.onGone
 */
export function MoreMenu( { ticket, onGone }: Props ) {
	const { move } = useTicketActions( ticket.id );
	const { user } = useBoot();
	const markUnread = useMarkUnread();
	const [ isMakingArticle, setMakingArticle ] = useState( false );
	const [ isMerging, setMerging ] = useState( false );
	const route = useRoute();
	const navigate = useNavigate();
	const canMerge =
		ticket.folder === 'inbox' && ( ticket.can?.change ?? false );
	const link = ticket.customer_link;
	const leave = ( folder: 'spam' | 'trash' ) => {
		onGone();
		void move( folder );
	};
	useShortcut( 'trash', () => leave( 'trash' ), {
		isEnabled: ticket.folder === 'inbox',
	} );
	const unread = () => {
		onGone();
		markUnread( ticket.id );
	};
	useShortcut( 'unread', unread );
	useShortcut( 'merge', () => setMerging( true ), { isEnabled: canMerge } );
	return (
		<>
			<DropdownMenu
				icon={ moreVertical }
				label={ __( 'More', 'sanad' ) }
				popoverProps={ { placement: 'bottom-end' } }
			>
				{ ( { onClose } ) => {
					const moveAway = ( folder: 'spam' | 'trash' ) => () => {
						onClose();
						leave( folder );
					};
					return (
						<>
							{ link && (
								<MenuGroup>
									<CopyLinkItem address={ link } />
								</MenuGroup>
							) }
							{ user.can.manageContent && (
								<MenuGroup>
									<MenuItem
										onClick={ () => {
											onClose();
											setMakingArticle( true );
										} }
									>
										{ __(
											'Make an article from this ticket',
											'sanad'
										) }
									</MenuItem>
								</MenuGroup>
							) }
							<PrintItems
								ticketId={ ticket.id }
								onClose={ onClose }
							/>
							{ canMerge && (
								<MenuGroup>
									<MenuItem
										onClick={ () => {
											onClose();
											setMerging( true );
										} }
									>
										{ __(
											'Merge with another ticket',
											'sanad'
										) }
									</MenuItem>
								</MenuGroup>
							) }
							<MenuGroup>
								<MenuItem
									onClick={ () => {
										onClose();
										unread();
									} }
								>
									{ __( 'Mark as unread', 'sanad' ) }
								</MenuItem>
								{ ticket.folder === 'inbox' ? (
									<>
										<MenuItem
											onClick={ moveAway( 'spam' ) }
										>
											{ __( 'Mark as spam', 'sanad' ) }
										</MenuItem>
										<MenuItem
											onClick={ moveAway( 'trash' ) }
										>
											{ __( 'Move to trash', 'sanad' ) }
										</MenuItem>
									</>
								) : (
									<MenuItem
										onClick={ () => {
											onClose();
											void move( 'inbox' );
										} }
									>
										{ __( 'Back to the inbox', 'sanad' ) }
									</MenuItem>
								) }
							</MenuGroup>
						</>
					);
				} }
			</DropdownMenu>
			{ isMerging && (
				<Suspense
					fallback={
						<Coming onClose={ () => setMerging( false ) } />
					}
				>
					<MergeDialog
						ticket={ ticket }
						onClose={ () => setMerging( false ) }
						onMoved={ ( id ) =>
							navigate( { ...route, ticket: id } )
						}
					/>
				</Suspense>
			) }
			{ isMakingArticle && (
				<Suspense
					fallback={
						<Coming onClose={ () => setMakingArticle( false ) } />
					}
				>
					<ArticleFromTicket
						ticket={ ticket }
						onClose={ () => setMakingArticle( false ) }
					/>
				</Suspense>
			) }
		</>
	);
}
