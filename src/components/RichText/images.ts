import {
	$getRoot,
	$getSelection,
	$nodesOfType,
	type LexicalEditor,
} from 'lexical';

import type { Attachment } from '../../types/api';
import { $createImageNode, FILE_ATTRIBUTE, ImageNode } from './image-node';

/** Pictures that every browser and mail program shows; the server takes no others into a text. */
const SHOWN = new Set( [
	'image/jpeg',
	'image/png',
	'image/gif',
	'image/webp',
] );

/**
 * Whether a file can stand in the text.
 *
 * @param file
 */
export function isPicture( file: File ): boolean {
	return SHOWN.has( file.type );
}

/**
 * Puts a picture at the cursor that is still on its way.
 *
 * @param editor
 * @param upload Names it until it has arrived.
 * @param url    Shows it meanwhile.
 * @param alt
 */
export function insertImage(
	editor: LexicalEditor,
	upload: string,
	url: string,
	alt: string
): void {
	editor.update( () => {
		const selection = $getSelection() ?? $getRoot().selectEnd();
		selection.insertNodes( [
			$createImageNode( { fileId: 0, url, alt, upload } ),
		] );
	} );
}

/**
 * Gives a picture its file, or takes it away if that did not arrive.
 *
 * @param editor
 * @param upload
 * @param file
 */
export function settleImage(
	editor: LexicalEditor,
	upload: string,
	file: Attachment | null
): void {
	editor.update( () => {
		for ( const node of $imagesOf( upload ) ) {
			if ( file ) {
				node.arrive( file.id, file.url );
			} else {
				node.remove();
			}
		}
	} );
}

function $imagesOf( upload: string ): ImageNode[] {
	return $nodesOfType( ImageNode ).filter(
		( node ) => node.getUpload() === upload
	);
}

/**
 * Markup of a message with pictures as the editor shows them: each reference to a file gets the
 * address of that file.
 *
 * @param html  Markup of a message.
 * @param files Its files.
 */
export function withPictures( html: string, files: Attachment[] ): string {
	if ( ! html.includes( 'attachment:' ) ) {
		return html;
	}
	const { body } = new DOMParser().parseFromString( html, 'text/html' );
	body.querySelectorAll( 'img' ).forEach( ( image ) => {
		const id = Number(
			/^attachment:(\d+)$/.exec(
				image.getAttribute( 'src' ) ?? ''
			)?.[ 1 ]
		);
		const file = files.find( ( one ) => one.id === id );
		if ( file ) {
			image.setAttribute( 'src', file.url );
			image.setAttribute( FILE_ATTRIBUTE, String( id ) );
		} else {
			image.remove();
		}
	} );
	return body.innerHTML;
}
