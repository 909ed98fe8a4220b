import { __, sprintf } from '@wordpress/i18n';

import type { Attachment } from '../../types/api';
import { boot } from '../boot';
import { clientKey, request } from '../client';
import { isAbort, toRequestError } from '../errors';
import type { Thunk } from '../store';

const running = new Map< string, AbortController >();

/**
 * Gives a file to the server, where it waits for its message.
 *
 * @param file
 * @param key    Key of this act; a repeat with it answers the first result.
 * @param signal Ends the upload.
 */
export function uploadFile(
	file: File,
	key: string,
	signal: AbortSignal
): Promise< Attachment > {
	const body = new FormData();
	body.append( 'file', file, file.name );
	body.append( 'client_key', key );
	return request< Attachment >( '/attachments', {
		method: 'POST',
		body,
		signal,
	} );
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
 * Attaches files to what is written under a ticket.
 *
 * @param id    The ticket.
 * @param files
 */
export function attachFiles( id: number, files: File[] ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const attach = async ( file: File ) => {
			const key = clientKey();
			const { name, size } = file;
			const tell = ( error: string | null ) =>
				dispatch( {
					type: 'UPLOAD_CHANGED',
					id,
					upload: { key, name, size, error },
				} );

			const problem = fileProblem( file );
			tell( problem );
			if ( problem ) {
				return;
			}
			const controller = new AbortController();
			running.set( key, controller );
			try {
				const attachment = await uploadFile(
					file,
					key,
					controller.signal
				);
				dispatch( { type: 'UPLOAD_GONE', id, key } );
				dispatch.editDraft( id, {
					attachments: [
						...select.getDraft( id ).attachments,
						attachment,
					],
				} );
			} catch ( thrown ) {
				if ( ! isAbort( thrown ) ) {
					tell( toRequestError( thrown ).message );
				}
			} finally {
				running.delete( key );
			}
		};
		await Promise.all( files.map( attach ) );
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
