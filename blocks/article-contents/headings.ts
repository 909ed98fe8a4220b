/** A block in the editor, as far as headings can be found in it. */
export interface EditedBlock {
	clientId: string;
	name: string;
	attributes: Record< string, unknown >;
	innerBlocks: EditedBlock[];
}

export interface EditedHeading {
	key: string;
	level: number;
	text: string;
}

/**
 * The headings that the contents will show, in their order.
 *
 * @param blocks What is being edited.
 */
export function headingsOf( blocks: EditedBlock[] ): EditedHeading[] {
	return blocks.flatMap( ( { clientId, name, attributes, innerBlocks } ) => {
		const level = Number( attributes.level ?? 2 );
		const text = plainText( attributes.content );
		const own =
			name === 'core/heading' && ( level === 2 || level === 3 ) && text
				? [ { key: clientId, level, text } ]
				: [];
		return [ ...own, ...headingsOf( innerBlocks ) ];
	} );
}

/**
 * @param content HTML: text, or what the editor keeps in its place since WordPress 6.5.
 */
function plainText( content: unknown ): string {
	const parsed = new DOMParser().parseFromString(
		String( content ?? '' ).replace( /<br[^>]*>/gi, ' ' ),
		'text/html'
	);
	return ( parsed.body.textContent ?? '' ).replace( /\s+/g, ' ' ).trim();
}
