import type { Message } from '../../../types/api';

/**
 * The messages that an article is made from unless the agent says otherwise: the question, and the
 * last answer to it.
 *
 * @param messages Oldest first.
 */
export function usualMessages( messages: Message[] ): number[] {
	const replies = messages.filter( ( { kind } ) => kind === 'reply' );
	const question = replies.find(
		( { author } ) => author.type === 'customer'
	);
	const answers = replies.filter( ( { author } ) => author.type === 'agent' );
	return [ question, answers.at( -1 ) ].flatMap( ( message ) =>
		message ? [ message.id ] : []
	);
}
