import { Button, Spinner } from '@wordpress/components';
import { useLayoutEffect, useMemo, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { TicketResult } from '../../../data';
import { ActivityGroup } from './ActivityGroup';
import { entriesOf } from './entries';
import { MessageItem } from './MessageItem';
import './Timeline.scss';

interface Props extends Pick<
	TicketResult,
	'messages' | 'activity' | 'hasEarlier' | 'isLoadingEarlier' | 'loadEarlier'
> {
	onRetry: ( messageId: number ) => void;
}

/** Nearer to the end than this many pixels counts as reading the end. */
const NEAR_END = 120;

/**
 * Keeps the newest message in sight as long as the agent reads the end, and the message being read
 * where it is when older ones come in above it.
 *
 * @param lastId  Id of the newest message.
 * @param firstId Id of the oldest loaded message.
 */
function useReadingPosition( lastId: number, firstId: number ) {
	const scroller = useRef< HTMLDivElement >( null );
	const seen = useRef( { firstId: 0, fromEnd: 0, wasAtEnd: true } );

	useLayoutEffect( () => {
		const element = scroller.current;
		if ( ! element ) {
			return;
		}
		const { wasAtEnd, fromEnd, firstId: oldFirstId } = seen.current;
		if ( oldFirstId !== 0 && firstId < oldFirstId && ! wasAtEnd ) {
			element.scrollTop = element.scrollHeight - fromEnd;
		} else if ( wasAtEnd ) {
			element.scrollTop = element.scrollHeight;
		}
		seen.current.firstId = firstId;
	}, [ firstId, lastId ] );

	const onScroll = () => {
		const element = scroller.current;
		if ( element ) {
			const fromEnd = element.scrollHeight - element.scrollTop;
			seen.current.fromEnd = fromEnd;
			seen.current.wasAtEnd = fromEnd - element.clientHeight < NEAR_END;
		}
	};

	return { scroller, onScroll };
}

/**
 * The conversation of a ticket, oldest first, with what happened in between.
 *
 * @param props
 * @param props.messages
 * @param props.activity
 * @param props.hasEarlier
 * @param props.isLoadingEarlier
 * @param props.loadEarlier
 * @param props.onRetry
 */
export function Timeline( {
	messages,
	activity,
	hasEarlier,
	isLoadingEarlier,
	loadEarlier,
	onRetry,
}: Props ) {
	const entries = useMemo(
		() => entriesOf( messages, activity, hasEarlier ),
		[ messages, activity, hasEarlier ]
	);
	const { scroller, onScroll } = useReadingPosition(
		messages.at( -1 )?.id ?? 0,
		messages[ 0 ]?.id ?? 0
	);

	return (
		<div
			ref={ scroller }
			className="sanad-timeline"
			role="log"
			aria-label={ __( 'Conversation', 'sanad' ) }
			// A log that scrolls must be reachable by keyboard.

			tabIndex={ 0 }
			onScroll={ onScroll }
		>
			{ hasEarlier && (
				<div className="sanad-timeline__earlier">
					<Button
						variant="tertiary"
						onClick={ loadEarlier }
						disabled={ isLoadingEarlier }
					>
						{ isLoadingEarlier && <Spinner /> }
						{ __( 'Show earlier messages', 'sanad' ) }
					</Button>
				</div>
			) }
			{ entries.map( ( entry ) =>
				entry.type === 'message' ? (
					<MessageItem
						key={ entry.key }
						message={ entry.message }
						onRetry={ onRetry }
					/>
				) : (
					<ActivityGroup key={ entry.key } items={ entry.items } />
				)
			) }
		</div>
	);
}
