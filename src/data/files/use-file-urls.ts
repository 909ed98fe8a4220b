import { useEffect, useMemo, useState } from '@wordpress/element';

import type { Attachment } from '../../types/api';
import { holdFile } from './blobs';

/** Address of each file in this page, by id; null where it could not be had. */
export type FileUrls = Record< number, string | null >;

/**
 * Fetches files to be shown in the page.
 *
 * @param files
 * @return Those that are there by now.
 */
export function useFileUrls( files: Attachment[] ): FileUrls {
	const [ urls, setUrls ] = useState< FileUrls >( {} );
	// By content: a list made anew with every draw must not fetch anew.
	const key = files.map( ( { id, url } ) => `${ id } ${ url }` ).join( '\n' );
	const wanted = useMemo(
		() => files.map( ( { id, url } ) => ( { id, url } ) ),
		// eslint-disable-next-line react-hooks/exhaustive-deps -- As said above.
		[ key ]
	);

	useEffect( () => {
		let isCurrent = true;
		const holds = wanted.map( ( { id, url: address } ) => {
			const hold = holdFile( address );
			const set = ( url: string | null ) => {
				if ( isCurrent ) {
					setUrls( ( old ) => ( { ...old, [ id ]: url } ) );
				}
			};
			hold.url.then( set, () => set( null ) );
			return hold;
		} );
		return () => {
			isCurrent = false;
			holds.forEach( ( hold ) => hold.release() );
		};
	}, [ wanted ] );

	return urls;
}

/**
 * Fetches one file to be shown in the page.
 *
 * @param file Null for none yet.
 * @return Undefined until it is there; null where it could not be had.
 */
export function useFileUrl(
	file: Attachment | null
): string | null | undefined {
	const urls = useFileUrls(
		useMemo( () => ( file ? [ file ] : [] ), [ file ] )
	);
	return file ? urls[ file.id ] : undefined;
}
