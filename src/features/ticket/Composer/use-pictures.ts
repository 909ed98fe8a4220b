import { useCallback, useEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

import { isPicture, type RichTextHandle } from '../../../components/RichText';
import type { DraftResult } from '../../../data';

let count = 0;

/**
 * Takes files that were pasted or dropped: pictures stand in the text at once while they are on their
 * way, everything else goes below it.
 *
 * @param field
 * @param result              Of the draft that is written in the field.
 * @param result.attach
 * @param result.attachInline
 */
export function usePictures(
	field: RefObject< RichTextHandle >,
	{ attach, attachInline }: DraftResult
): ( files: File[] ) => void {
	const shown = useRef( new Set< string >() );
	useEffect( () => {
		const urls = shown.current;
		return () => urls.forEach( ( url ) => URL.revokeObjectURL( url ) );
	}, [] );

	return useCallback(
		( files: File[] ) => {
			const others = files.filter( ( file ) => ! isPicture( file ) );
			if ( others.length > 0 ) {
				attach( others );
			}
			files.filter( isPicture ).forEach( async ( file ) => {
				const key = `picture-${ Date.now() }-${ count++ }`;
				const url = URL.createObjectURL( file );
				shown.current.add( url );
				field.current?.insertImage( key, url, file.name );
				const stored = await attachInline( file, key );
				field.current?.settleImage( key, stored );
			} );
		},
		[ field, attach, attachInline ]
	);
}
