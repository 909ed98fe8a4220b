import {
	$createParagraphNode,
	$getSelection,
	$isLineBreakNode,
	$isRangeSelection,
	COMMAND_PRIORITY_LOW,
	type DOMConversionMap,
	ElementNode,
	KEY_ENTER_COMMAND,
	type LexicalEditor,
	type LexicalNode,
	type ParagraphNode,
} from 'lexical';

/** Lines of code that stand by themselves: kept as they are, from left to right. */
export class CodeBlockNode extends ElementNode {
	static override getType(): string {
		return 'sanad-code';
	}

	static override clone( node: CodeBlockNode ): CodeBlockNode {
		return new CodeBlockNode( node.__key );
	}

	static override importJSON(): CodeBlockNode {
		return $createCodeBlockNode();
	}

	static override importDOM(): DOMConversionMap {
		return {
			pre: () => ( {
				conversion: () => ( { node: $createCodeBlockNode() } ),
				priority: 1,
			} ),
		};
	}

	override createDOM(): HTMLElement {
		const element = document.createElement( 'pre' );
		element.className = 'sanad-rich-text__code';
		element.dir = 'ltr';
		return element;
	}

	override updateDOM(): boolean {
		return false;
	}

	/** What follows the last line is a paragraph again. */
	override insertNewAfter(): ParagraphNode {
		const paragraph = $createParagraphNode();
		this.insertAfter( paragraph );
		return paragraph;
	}

	override collapseAtStart(): boolean {
		const paragraph = $createParagraphNode();
		paragraph.append( ...this.getChildren() );
		this.replace( paragraph );
		return true;
	}
}

export function $createCodeBlockNode(): CodeBlockNode {
	return new CodeBlockNode();
}

/**
 * Whether a node is a block of code.
 *
 * @param node
 */
export function $isCodeBlockNode(
	node: LexicalNode | null | undefined
): node is CodeBlockNode {
	return node instanceof CodeBlockNode;
}

function $enter( event: KeyboardEvent | null ): boolean {
	const selection = $getSelection();
	if (
		! $isRangeSelection( selection ) ||
		! selection.isCollapsed() ||
		event?.ctrlKey ||
		event?.metaKey
	) {
		return false;
	}
	const { anchor } = selection;
	const node = anchor.getNode();
	const block = $isCodeBlockNode( node ) ? node : node.getParent();
	if ( ! $isCodeBlockNode( block ) ) {
		return false;
	}
	event?.preventDefault();
	const last = block.getLastChild();
	const isAtEnd =
		anchor.key === block.getKey()
			? anchor.offset === block.getChildrenSize()
			: node.is( last ) && anchor.offset === node.getTextContentSize();
	// The second empty line at its end leaves it, as in a list.
	if ( isAtEnd && $isLineBreakNode( last ) ) {
		last.remove();
		block.insertNewAfter().select();
	} else {
		selection.insertLineBreak();
	}
	return true;
}

/**
 * Lets Enter begin a line inside a block of code, and leave it after an empty one.
 *
 * @param editor
 * @return Ends it.
 */
export function registerCodeKeys( editor: LexicalEditor ): () => void {
	return editor.registerCommand(
		KEY_ENTER_COMMAND,
		$enter,
		COMMAND_PRIORITY_LOW
	);
}
