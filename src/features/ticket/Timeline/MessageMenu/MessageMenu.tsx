import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { useCopyToClipboard } from '@wordpress/compose';
import { lazy, Suspense, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';

import { listRoute, messageRoute, useRouteUrl } from '../../../../app/router';
import { Coming } from '../../../../components/Coming';
import type { Message } from '../../../../types/api';
import type { MessageActions } from '../message-actions';
import { printConversation } from '../print';
import { messageElementId } from '../use-target-message';

const SourceDialog = lazy(
	() => import( /* webpackChunkName: "message-source" */ './SourceDialog' )
);

interface Props {
	message: Message;
	/** Whether it is the one that the ticket was opened with: there is nothing before it to split from. */
	isFirst: boolean;
	actions: MessageActions;
}

function CopyLinkItem( { message }: { message: Message } ) {
	const [ isCopied, setCopied ] = useState( false );
	const url = useRouteUrl();
	const address = () =>
		new URL(
			url( messageRoute( listRoute(), message.ticket_id, message.id ) ),
			window.location.href
		).href;
	const ref = useCopyToClipboard< HTMLButtonElement >( address, () =>
		setCopied( true )
	);
	return (
		<MenuItem ref={ ref }>
			{ isCopied
				? __( 'Copied', 'sanad' )
				: __( 'Copy link to this message', 'sanad' ) }
		</MenuItem>
	);
}

/**
 * What can be done with one message.
 *
 * @param props
 * @param props.message
 * @param props.isFirst
 * @param props.actions
 */
export function MessageMenu( { message, isFirst, actions }: Props ) {
	const [ isSourceOpen, setSourceOpen ] = useState( false );
	const { onReplyTo, onSplit } = actions;
	return (
		<>
			<DropdownMenu
				icon={ moreVertical }
				label={ __( 'More about this message', 'sanad' ) }
				className="sanad-message__menu"
				toggleProps={ { size: 'small' } }
				popoverProps={ { placement: 'bottom-end' } }
			>
				{ ( { onClose } ) => {
					const then = ( act: () => void ) => () => {
						onClose();
						act();
					};
					return (
						<>
							<MenuGroup>
								{ onReplyTo && message.kind === 'reply' && (
									<MenuItem
										onClick={ then( () =>
											onReplyTo( message )
										) }
									>
										{ __(
											'Reply to this message',
											'sanad'
										) }
									</MenuItem>
								) }
								{ onSplit && ! isFirst && (
									<MenuItem
										onClick={ then( () =>
											onSplit( message )
										) }
									>
										{ __(
											'Split into a new ticket from here',
											'sanad'
										) }
									</MenuItem>
								) }
								<CopyLinkItem message={ message } />
							</MenuGroup>
							<MenuGroup>
								{ message.has_source && (
									<MenuItem
										onClick={ then( () =>
											setSourceOpen( true )
										) }
									>
										{ __( 'Show original', 'sanad' ) }
									</MenuItem>
								) }
								<MenuItem
									onClick={ then( () =>
										printConversation( {
											withNotes: message.kind === 'note',
											only: document.getElementById(
												messageElementId( message.id )
											),
										} )
									) }
								>
									{ __( 'Print this message', 'sanad' ) }
								</MenuItem>
							</MenuGroup>
						</>
					);
				} }
			</DropdownMenu>
			{ isSourceOpen && (
				<Suspense
					fallback={
						<Coming onClose={ () => setSourceOpen( false ) } />
					}
				>
					<SourceDialog
						message={ message }
						onClose={ () => setSourceOpen( false ) }
					/>
				</Suspense>
			) }
		</>
	);
}
