import {
	$applyNodeReplacement,
	type DOMConversionMap,
	type DOMExportOutput,
	type NodeKey,
	type SerializedTextNode,
	type Spread,
	TextNode,
} from 'lexical';

/** Attribute by which markup says who is mentioned; the server knows it by the same name. */
export const MENTION_ATTRIBUTE = 'data-mention';

/** An agent by his id, or a team as `team-3`. */
const TARGET = /^(team-)?[1-9]\d{0,15}$/;

type SerializedMention = Spread< { target: string }, SerializedTextNode >;

/**
 * Whether a value of the attribute could name somebody.
 *
 * @param value
 */
export function isMentionTarget( value: string | null ): value is string {
	return value !== null && TARGET.test( value );
}

/** A mention of an agent or a team: words that go as a whole. */
export class MentionNode extends TextNode {
	__target: string;

	static override getType(): string {
		return 'sanad-mention';
	}

	static override clone( node: MentionNode ): MentionNode {
		return new MentionNode( node.__target, node.__text, node.__key );
	}

	static override importJSON( { target, text }: SerializedMention ) {
		return $createMentionNode( target, text );
	}

	static override importDOM(): DOMConversionMap | null {
		return {
			span: ( element: HTMLElement ) =>
				isMentionTarget( element.getAttribute( MENTION_ATTRIBUTE ) )
					? {
							conversion: ( span: HTMLElement ) => ( {
								node: $createMentionNode(
									span.getAttribute( MENTION_ATTRIBUTE ) ??
										'',
									span.textContent ?? ''
								),
								// The words are in the node already.
								after: () => [],
								forChild: () => null,
							} ),
							priority: 2,
						}
					: null,
		};
	}

	constructor( target: string, text: string, key?: NodeKey ) {
		super( text, key );
		this.__target = target;
	}

	override exportJSON(): SerializedMention {
		return { ...super.exportJSON(), target: this.__target };
	}

	override createDOM(
		...args: Parameters< TextNode[ 'createDOM' ] >
	): HTMLElement {
		const element = super.createDOM( ...args );
		element.classList.add( 'sanad-mention' );
		return element;
	}

	override exportDOM(): DOMExportOutput {
		const element = document.createElement( 'span' );
		element.setAttribute( MENTION_ATTRIBUTE, this.__target );
		element.textContent = this.__text;
		return { element };
	}

	override canInsertTextBefore(): boolean {
		return false;
	}

	override canInsertTextAfter(): boolean {
		return false;
	}

	override isTextEntity(): true {
		return true;
	}
}

/**
 * A mention. Runs inside an update.
 *
 * @param target Who is meant.
 * @param text   As it is read.
 */
export function $createMentionNode(
	target: string,
	text: string
): MentionNode {
	return $applyNodeReplacement(
		new MentionNode( target, text ).setMode( 'token' )
	);
}
