import type { Reply } from '../shared/request';

/** What the script is told by `TicketBlock` in PHP. */
export interface TicketConfig {
	/** Takes replies. */
	url: string;
	/** Says where to hear of answers. */
	watchUrl: string;
	/** Takes that the answers are being read; empty where the shop looks itself. */
	seenUrl: string;
	/** The page itself. */
	pageUrl: string;
	/** Bytes of one file. */
	maxBytes: number;
	/** Bytes of a whole request. */
	maxTotal: number;
	messages: Record<
		| 'empty'
		| 'fileSize'
		| 'allFiles'
		| 'sending'
		| 'sendAgain'
		| 'sent'
		| 'answered'
		| 'offline'
		| 'stopped'
		| 'failed',
		string
	>;
}

/** Part of a request that files may fill; the rest is for the message and what surrounds them. */
const ROOM_FOR_FILES = 0.95;

/** What a reply of the server means for the page. */
export type Answer =
	| { kind: 'sent'; url: string }
	| { kind: 'failed'; message: string }
	| { kind: 'offline' }
	/** REST is switched off or guarded here: only the form itself can still be sent. */
	| { kind: 'blocked' };

/**
 * Finds what the server would refuse too.
 *
 * @param text            What was typed.
 * @param files           Files that were chosen.
 * @param config          Limits and sentences.
 * @param config.maxBytes
 * @param config.messages
 * @return A sentence, or an empty string if it may be sent.
 */
export function judge(
	text: string,
	files: { name: string; size: number }[],
	config: TicketConfig
): string {
	const { maxBytes, maxTotal, messages } = config;
	if ( ! text.trim() && ! files.length ) {
		return messages.empty;
	}
	const large = files.find( ( { size } ) => size > maxBytes );
	if ( large ) {
		return `${ large.name }: ${ messages.fileSize }`;
	}
	const total = files.reduce( ( sum, { size } ) => sum + size, 0 );
	return total > maxTotal * ROOM_FOR_FILES ? messages.allFiles : '';
}

/**
 * Reads a reply of the server.
 *
 * @param reply        What came.
 * @param reply.status
 * @param reply.body
 */
export function read( { status, body }: Reply ): Answer {
	if ( status === 0 ) {
		return { kind: 'offline' };
	}
	const { url, code, message } = ( body ?? {} ) as Record< string, unknown >;
	if ( status < 300 && typeof url === 'string' ) {
		return { kind: 'sent', url };
	}
	if ( String( code ).startsWith( 'sanad_' ) ) {
		return { kind: 'failed', message: String( message ) };
	}
	return status >= 500
		? { kind: 'failed', message: '' }
		: { kind: 'blocked' };
}
