/** What the script is told by `SearchBlock` in PHP, the same for every search of the page. */
export interface SearchConfig {
	searchUrl: string;
	searchesUrl: string;
	/** Of a logged-in visitor; empty for guests, whose page may be cached. */
	restNonce: string;
	/** Most results while one types. */
	limit: number;
	/** Longest search in characters. */
	maxLength: number;
}

/** What it says, in the language of the search. */
export interface SearchTexts {
	/** By number of results, from 0 to the limit. */
	counts: string[];
	nothing: string;
	/** With `%s` for the words. */
	corrected: string;
	all: string;
	ask: string;
	offline: string;
	failed: string;
}

/** State of one search. */
export interface SearchContext {
	/** Two-letter code. */
	language: string;
	/** What languages call themselves, by code. */
	names: Record< string, string >;
	texts: SearchTexts;
	/** Page with the contact form; empty where there is none. */
	askUrl: string;
	isOpen: boolean;
	/** Above the results. */
	note: string;
	/** Read out by screen readers. */
	status: string;
}

/** A piece of text, marked where it matches. */
export interface Part {
	text: string;
	isMarked: boolean;
}

/** A line of the list. */
export interface Option {
	/** Article; 0 for a line that leads elsewhere. */
	articleId: number;
	url: string;
	/** Two-letter code. */
	language: string;
	title: Part[];
	passage: Part[];
	/** Category, and language where it is another. */
	places: string[];
}
