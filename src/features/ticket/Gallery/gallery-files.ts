import type { Attachment, Message } from '../../../types/api';

/** Kinds of pictures that can do nothing but be looked at. An SVG can do more. */
const PICTURES = new Set( [
	'image/png',
	'image/jpeg',
	'image/gif',
	'image/webp',
	'image/avif',
	'image/bmp',
] );

/**
 * Whether a file is a picture that may be shown here.
 *
 * @param file
 * @param file.mime
 */
export function isPicture( { mime }: Pick< Attachment, 'mime' > ): boolean {
	return PICTURES.has( mime );
}

/**
 * Every file of a conversation that can be had, oldest first.
 *
 * @param messages Oldest first.
 */
export function filesOf( messages: Message[] ): Attachment[] {
	return messages.flatMap( ( { attachments } ) =>
		attachments.filter( ( { state } ) => state !== 'failed' )
	);
}
