import type { KeyboardEvent } from 'react';

import type { Attachment } from '../../types/api';
import type { Slash } from './slash';

/** What a parent can ask of the field besides its properties. */
export interface RichTextHandle {
	focus: () => void;
	/** Empties the field, its undo history included. */
	clear: () => void;
	/** Puts text at the cursor, or at the end if the field never had it. */
	insertText: ( text: string ) => void;
	/**
	 * Puts markup there, in the place of a slash and what is typed after it. The first placeholder in
	 * it that has no value is selected.
	 */
	insertHtml: ( html: string ) => void;
	/** Puts a picture at the cursor that is on its way to the server, named by its upload. */
	insertImage: ( upload: string, url: string, alt: string ) => void;
	/** Gives it its file, or takes it away if that did not arrive. */
	settleImage: ( upload: string, file: Attachment | null ) => void;
	/** Types a slash and a word for the agent, as if he had. */
	startSlash: ( word: string ) => void;
	/** Takes away a slash and what is typed after it. */
	removeSlash: () => void;
	/** Takes the focus to a placeholder without a value, by its place among them from 0. */
	goToPlaceholder: ( index: number ) => void;
}

/** A list beside the field from which its text is completed. */
export interface Completions {
	/** Element id of the list. */
	id: string;
	/** Element id of the option that Enter takes. */
	active: string | undefined;
}

/** What stands in the field. */
export interface RichTextValue {
	/** Markup of the message: paragraphs, lists, quotes, code, pictures, links and inline marks, each block with its `dir`. */
	html: string;
	/** True if there is nothing but white space. */
	isEmpty: boolean;
}

export interface RichTextProps {
	/** Accessible name. */
	label: string;
	placeholder: string;
	/** Read once, with the files that stand in it, when the field is made; give the field another `key` to start anew. */
	initialHtml: string;
	files?: Attachment[];
	onChange: ( value: RichTextValue ) => void;
	/** Ctrl+Enter or Cmd+Enter. */
	onSubmit: () => void;
	/** Files that were pasted or dropped. */
	onFiles: ( files: File[] ) => void;
	/** Element id that describes the field, such as a warning beside it. */
	describedBy?: string | undefined;
	/** What is typed after a slash that begins a word; null once it is none any more. */
	onSlash?: ( slash: Slash | null ) => void;
	/** Before the field has the key; what shall not reach it is to be stopped. */
	onKey?: ( event: KeyboardEvent ) => void;
	/** Null while no list is open. */
	completions?: Completions | null;
}
