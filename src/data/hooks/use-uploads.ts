import { useCallback, useRef, useState } from '@wordpress/element';

import type { Attachment } from '../../types/api';
import { clientKey } from '../client';
import type { Upload } from '../drafts/reducer';
import { fileProblem, uploadFile } from '../drafts/uploads';
import { isAbort, toRequestError } from '../errors';

export interface UploadsResult {
	/** Those on their way, and those that failed with the reason. */
	uploads: Upload[];
	attach: ( files: File[] ) => void;
	cancelUpload: ( key: string ) => void;
}

/**
 * Gives files to the server, where they wait for what they are attached to.
 *
 * @param onStored Gets each that has arrived.
 */
export function useUploads(
	onStored: ( attachment: Attachment ) => void
): UploadsResult {
	const [ uploads, setUploads ] = useState< Upload[] >( [] );
	const running = useRef( new Map< string, AbortController >() );

	const remove = useCallback( ( key: string ) => {
		setUploads( ( all ) => all.filter( ( each ) => each.key !== key ) );
	}, [] );

	const attach = useCallback(
		( files: File[] ) => {
			files.forEach( async ( file ) => {
				const key = clientKey();
				const { name, size } = file;
				const problem = fileProblem( file );
				const tell = ( sentence: string | null, progress = 0 ) =>
					setUploads( ( all ) => [
						...all.filter( ( each ) => each.key !== key ),
						{ key, name, size, progress, error: sentence },
					] );
				tell( problem );
				if ( problem !== null ) {
					return;
				}
				const controller = new AbortController();
				running.current.set( key, controller );
				try {
					const attachment = await uploadFile( file, {
						key,
						signal: controller.signal,
						onProgress: ( part ) => tell( null, part ),
					} );
					remove( key );
					onStored( attachment );
				} catch ( thrown ) {
					if ( ! isAbort( thrown ) ) {
						tell( toRequestError( thrown ).message );
					}
				}
			} );
		},
		[ remove, onStored ]
	);

	const cancelUpload = useCallback(
		( key: string ) => {
			running.current.get( key )?.abort();
			remove( key );
		},
		[ remove ]
	);

	return { uploads, attach, cancelUpload };
}
