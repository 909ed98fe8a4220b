import type { Message, TicketReader } from '../../../types/api';

/**
 * Below which message each reader is to be shown: the newest loaded one that he has seen.
 *
 * @param readers
 * @param messages Oldest first.
 * @param self     Id of the agent who looks: he knows what he has read.
 * @return Readers by id of the message.
 */
export function readersByMessage(
	readers: TicketReader[],
	messages: Message[],
	self: number
): Map< number, TicketReader[] > {
	const byMessage = new Map< number, TicketReader[] >();
	for ( const reader of readers ) {
		const seen =
			reader.agent.id === self
				? undefined
				: messages
						.filter( ( { id } ) => id <= reader.message_id )
						.at( -1 );
		if ( seen ) {
			const others = byMessage.get( seen.id ) ?? [];
			byMessage.set( seen.id, [ ...others, reader ] );
		}
	}
	return byMessage;
}
