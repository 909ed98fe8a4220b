import { useEffect, useMemo, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import { Picker, useCountAnnounced } from '../../../components/Picker';
import { useCannedReplies, useRenderedReply } from '../../../data';
import type { MenuProps } from './menu-props';
import { type OfferedReply, rankReplies } from './rank-replies';
import { ReplyAside } from './ReplyAside';
import { ReplyOption } from './ReplyOption';
import { useMenu } from './use-menu';

const keyOf = ( { reply }: OfferedReply ) => String( reply.id );

function countSentence( count: number ): string {
	return count === 0
		? __( 'No canned reply fits.', 'sanad' )
		: sprintf(
				/* translators: %d: number of canned replies. */
				_n(
					'%d canned reply fits.',
					'%d canned replies fit.',
					count,
					'sanad'
				),
				count
			);
}

/**
 * The ready texts that fit what is typed, and the chosen one as it would be put in.
 *
 * @param props
 */
export function ReplyMenu( props: MenuProps ) {
	const { ticket, query, orderId, onOrder, onInsert, onClose } = props;
	const { items, folders, status, error, reload } = useCannedReplies();
	const [ languages, setLanguages ] = useState< Record< number, string > >(
		{}
	);

	const offers = useMemo(
		() => rankReplies( items, folders, query, ticket.language ),
		[ items, folders, query, ticket.language ]
	);
	const choose = ( offer: OfferedReply ) => menu.want( offer );
	const menu = useMenu( props, offers, keyOf, choose );
	const { active, isWanted } = menu;
	const replyId = active?.reply.id ?? 0;
	const language = languages[ replyId ] ?? active?.language ?? '';
	const rendered = useRenderedReply(
		ticket.id,
		active && {
			canned_reply_id: replyId,
			...( language === '' ? {} : { language } ),
			...( orderId === 0 ? {} : { order_id: orderId } ),
		}
	);

	const { answer } = rendered;
	useEffect( () => {
		if ( isWanted && answer ) {
			onInsert( {
				html: answer.html,
				cannedReplyId: replyId,
				attachments: answer.attachments,
				unresolved: answer.unresolved,
			} );
		}
	}, [ isWanted, answer, replyId, onInsert ] );

	// Somebody writes a sentence that happens to have a slash in it.
	const isSentence =
		items.length > 0 && offers.length === 0 && /\s/.test( query );
	useEffect( () => {
		if ( isSentence ) {
			onClose();
		}
	}, [ isSentence, onClose ] );

	const isKnown = status === 'ready' || status === 'refreshing';
	useCountAnnounced( isKnown ? countSentence( offers.length ) : '' );

	return (
		<Picker
			id={ props.id }
			label={ __( 'Canned replies', 'sanad' ) }
			items={ offers }
			keyOf={ keyOf }
			active={ active }
			onActivate={ menu.activate }
			onChoose={ choose }
			renderItem={ ( offer ) => (
				<ReplyOption offer={ offer } query={ query } />
			) }
			empty={
				<>
					{ error && (
						<ErrorNotice error={ error } onRetry={ reload } />
					) }
					{ status === 'loading' && (
						<Late>
							<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
						</Late>
					) }
					{ isKnown && items.length > 0 && (
						<p>{ __( 'No canned reply fits.', 'sanad' ) }</p>
					) }
					{ isKnown && items.length === 0 && (
						<p>
							{ __(
								'No canned replies yet. Texts that you write often can be kept under “Canned replies” in the menu of the site; then a slash brings them here.',
								'sanad'
							) }
						</p>
					) }
				</>
			}
			aside={
				active && (
					<ReplyAside
						key={ replyId }
						ticket={ ticket }
						offer={ active }
						language={ language }
						onLanguage={ ( chosen ) =>
							setLanguages( ( old ) => ( {
								...old,
								[ replyId ]: chosen,
							} ) )
						}
						orderId={ orderId }
						onOrder={ onOrder }
						rendered={ rendered }
						onInsert={ () => choose( active ) }
					/>
				)
			}
			asideRef={ menu.aside }
			asideLabel={ __( 'Preview', 'sanad' ) }
			hint={ __(
				'Enter inserts it. Shift and Tab go to its options. Escape closes.',
				'sanad'
			) }
		/>
	);
}
