import type { Message } from '../../../types/api';

/** What the ticket around the conversation does with one of its messages; absent where it cannot be done. */
export interface MessageActions {
	/** Sends its mail again. */
	onRetry: ( messageId: number ) => void;
	/** Begins an answer to it. */
	onReplyTo?: ( ( message: Message ) => void ) | undefined;
	/** Makes a ticket of it and of what follows. */
	onSplit?: ( ( message: Message ) => void ) | undefined;
}
