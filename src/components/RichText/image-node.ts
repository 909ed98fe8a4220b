import {
	$applyNodeReplacement,
	DecoratorNode,
	type DOMConversionMap,
	type DOMConversionOutput,
	type DOMExportOutput,
	type NodeKey,
	type SerializedLexicalNode,
	type Spread,
} from 'lexical';

/** Attribute by which markup inside the editor names the file of a picture. */
export const FILE_ATTRIBUTE = 'data-attachment';

type SerializedImage = Spread<
	{ fileId: number; url: string; alt: string },
	SerializedLexicalNode
>;

function importImage( element: HTMLElement ): DOMConversionOutput {
	const fileId = Number( element.getAttribute( FILE_ATTRIBUTE ) );
	return {
		// Pictures from elsewhere, as in what is pasted, belong to no file of ours.
		node: fileId
			? $createImageNode( {
					fileId,
					url: element.getAttribute( 'src' ) ?? '',
					alt: element.getAttribute( 'alt' ) ?? '',
				} )
			: null,
	};
}

/** A picture that stands in the text: an uploaded file, or one that is on its way. */
export class ImageNode extends DecoratorNode< null > {
	/** 0 while it is on its way. */
	__fileId: number;
	__url: string;
	__alt: string;
	/** Names the upload while it is on its way. */
	__upload: string;

	static override getType(): string {
		return 'sanad-image';
	}

	static override clone( node: ImageNode ): ImageNode {
		return new ImageNode(
			node.__fileId,
			node.__url,
			node.__alt,
			node.__upload,
			node.__key
		);
	}

	static override importJSON( { fileId, url, alt }: SerializedImage ) {
		return $createImageNode( { fileId, url, alt } );
	}

	static override importDOM(): DOMConversionMap {
		return { img: () => ( { conversion: importImage, priority: 1 } ) };
	}

	constructor( fileId = 0, url = '', alt = '', upload = '', key?: NodeKey ) {
		super( key );
		this.__fileId = fileId;
		this.__url = url;
		this.__alt = alt;
		this.__upload = upload;
	}

	override exportJSON(): SerializedImage {
		return {
			...super.exportJSON(),
			fileId: this.__fileId,
			url: this.__url,
			alt: this.__alt,
		};
	}

	override exportDOM(): DOMExportOutput {
		if ( ! this.__fileId ) {
			return { element: null };
		}
		const element = document.createElement( 'img' );
		element.setAttribute( FILE_ATTRIBUTE, String( this.__fileId ) );
		element.setAttribute( 'alt', this.__alt );
		return { element };
	}

	override createDOM(): HTMLElement {
		const frame = document.createElement( 'span' );
		frame.className = `sanad-rich-text__image${
			this.__fileId ? '' : ' is-pending'
		}`;
		const image = document.createElement( 'img' );
		image.src = this.__url;
		image.alt = this.__alt;
		frame.append( image );
		return frame;
	}

	override updateDOM( old: this ): boolean {
		return old.__url !== this.__url || old.__fileId !== this.__fileId;
	}

	override isInline(): boolean {
		return true;
	}

	override getTextContent(): string {
		return this.__alt;
	}

	override decorate(): null {
		return null;
	}

	getUpload(): string {
		return this.getLatest().__upload;
	}

	/**
	 * The picture has arrived.
	 *
	 * @param fileId
	 * @param url
	 */
	arrive( fileId: number, url: string ): void {
		const node = this.getWritable();
		node.__fileId = fileId;
		node.__url = url;
		node.__upload = '';
	}
}

/**
 * Makes a picture. Runs inside an update.
 *
 * @param image
 * @param image.fileId 0 while it is on its way.
 * @param image.url
 * @param image.alt
 * @param image.upload Names the upload while it is on its way.
 */
export function $createImageNode( {
	fileId,
	url,
	alt,
	upload = '',
}: {
	fileId: number;
	url: string;
	alt: string;
	upload?: string;
} ): ImageNode {
	return $applyNodeReplacement( new ImageNode( fileId, url, alt, upload ) );
}
