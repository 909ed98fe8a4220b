/** What a parent can ask of the field besides its properties. */
export interface RichTextHandle {
	focus: () => void;
	/** Empties the field, its undo history included. */
	clear: () => void;
	/** Puts text at the cursor, or at the end if the field never had it. */
	insertText: ( text: string ) => void;
}

/** What stands in the field. */
export interface RichTextValue {
	/** Markup of the message: paragraphs, lists, quotes, links and inline marks, each block with its `dir`. */
	html: string;
	/** True if there is nothing but white space. */
	isEmpty: boolean;
}

export interface RichTextProps {
	/** Accessible name. */
	label: string;
	placeholder: string;
	/** Read once, when the field is made; give the field another `key` to start anew. */
	initialHtml: string;
	onChange: ( value: RichTextValue ) => void;
	/** Ctrl+Enter or Cmd+Enter. */
	onSubmit: () => void;
	/** Files that were pasted or dropped. */
	onFiles: ( files: File[] ) => void;
	/** Element id that describes the field, such as a warning beside it. */
	describedBy?: string | undefined;
}
