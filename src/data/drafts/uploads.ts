import { __, sprintf } from '@wordpress/i18n';

import type { Attachment } from '../../types/api';
import { boot } from '../boot';
import { clientKey, request } from '../client';
import { upload } from '../upload';
import { isAbort, toRequestError } from '../errors';
import type { Thunk } from '../store';

const running = new Map< string, AbortController >();

/**
 * Gives a file to the server, where it waits for its message.
 *
 * @param file
 * @param options
 * @param options.key        Key of this act; a repeat with it answers the first result.
 * @param options.signal     Ends the upload.
 * @param options.onProgress Gets the part that the server has, from 0 to 1.
 * @param options.isInline   Whether it is to stand in the text.
 */
export function uploadFile(
	file: File,
	{
		key,
		signal,
		onProgress,
		isInline = false,
	}: {
		key: string;
		signal: AbortSignal;
		onProgress: ( part: number ) => void;
		isInline?: boolean;
	}
): Promise< Attachment > {
	const body = new FormData();
	body.append( 'file', file, file.name );
	body.append( 'client_key', key );
	if ( isInline ) {
		body.append( 'is_inline', '1' );
	}
	return upload< Attachment >( '/attachments', body, signal, onProgress );
}

/**
 * Why a file cannot be sent, before it is tried.
 *
 * @param file
 * @return Sentence, or null if it can.
 */
export function fileProblem( file: File ): string | null {
	const limit = boot().settings.maxUploadBytes;
	if ( file.size > limit ) {
		return sprintf(
			/* translators: %d: number of megabytes. */
			__( 'Larger than this site takes (%d MB).', 'sanad' ),
			Math.floor( limit / 1_048_576 )
		);
	}
	return file.size === 0 ? __( 'This file is empty.', 'sanad' ) : null;
}

/**
 * Gives one file to the server for what is written under a ticket.
 *
 * @param id       The ticket.
 * @param file
 * @param isInline Whether it is to stand in the text.
 * @param key      Names the upload.
 * @return Null if it did not arrive; the upload says why, unless it was ended on purpose.
 */
export function attachFile(
	id: number,
	file: File,
	isInline = false,
	key = clientKey()
) {
	return async ( {
		dispatch,
		select,
	}: Thunk ): Promise< Attachment | null > => {
		const { name, size } = file;
		const tell = ( error: string | null, progress = 0 ) =>
			dispatch( {
				type: 'UPLOAD_CHANGED',
				id,
				upload: { key, name, size, progress, error },
			} );

		const problem = fileProblem( file );
		tell( problem );
		if ( problem ) {
			return null;
		}
		const controller = new AbortController();
		running.set( key, controller );
		try {
			const attachment = await uploadFile( file, {
				key,
				signal: controller.signal,
				onProgress: ( part ) => tell( null, part ),
				isInline,
			} );
			dispatch( { type: 'UPLOAD_GONE', id, key } );
			dispatch.editDraft( id, {
				attachments: [
					...select.getDraft( id ).attachments,
					attachment,
				],
			} );
			return attachment;
		} catch ( thrown ) {
			if ( ! isAbort( thrown ) ) {
				tell( toRequestError( thrown ).message );
			}
			return null;
		} finally {
			running.delete( key );
		}
	};
}

/**
 * Attaches files to what is written under a ticket.
 *
 * @param id    The ticket.
 * @param files
 */
export function attachFiles( id: number, files: File[] ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		await Promise.all(
			files.map( ( file ) => dispatch.attachFile( id, file ) )
		);
	};
}

/**
 * Ends an upload, or takes one off the list that failed.
 *
 * @param id  The ticket.
 * @param key Of the upload.
 */
export function cancelUpload( id: number, key: string ) {
	return ( { dispatch }: Thunk ): void => {
		running.get( key )?.abort();
		dispatch( { type: 'UPLOAD_GONE', id, key } );
	};
}

/**
 * Takes a file off what is written.
 *
 * @param id           The ticket.
 * @param attachmentId
 */
export function detachFile( id: number, attachmentId: number ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { attachments } = select.getDraft( id );
		const file = attachments.find( ( one ) => one.id === attachmentId );
		dispatch.editDraft( id, {
			attachments: attachments.filter( ( one ) => one !== file ),
		} );
		// The file of a ready text stays with it.
		if ( file?.state !== 'pending' ) {
			return;
		}
		try {
			await request( `/attachments/${ attachmentId }`, {
				method: 'DELETE',
			} );
		} catch {
			// A pending file that nobody claims expires by itself.
		}
	};
}
