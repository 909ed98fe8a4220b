/** Fields of the form that can be refused; `form` is about no single one. */
export type FieldName =
	| 'form'
	| 'name'
	| 'email'
	| 'topic'
	| 'order'
	| 'subject'
	| 'message'
	| 'files'
	| 'consent'
	| 'reference';

export interface FieldState {
	/** What is wrong, as a sentence; empty if nothing is. */
	error: string;
	/** The same in the summary, which stays as it was while the shopper mends the fields. */
	listed: string;
	invalid: boolean;
	required: boolean;
}

export type FieldStates = Partial< Record< FieldName, FieldState > >;

export type FieldErrors = Partial< Record< FieldName, string > >;

/** A file that was chosen, from then until the form is sent. */
export interface ChosenFile {
	/** Random; also tells the server that a second try is the same file. */
	key: string;
	/** Id at the server; 0 until it has arrived. */
	id: number;
	name: string;
	/** For people, such as "1.2 MB". */
	size: string;
	/** Percent. */
	progress: number;
	uploading: boolean;
	error: string;
	/** Whether another try may help. */
	canRetry: boolean;
	removeLabel: string;
	retryLabel: string;
}

/** An article that may answer the question. */
export interface SuggestedArticle {
	id: number;
	title: string;
	url: string;
	language: string;
	isOpen: boolean;
	/** Its text, once it was opened; made safe by the server. */
	html: string;
	/** Plain text in the place of it. */
	note: string;
}

/** State of one form. PHP prints its beginning: `FormView::context()`. */
export interface FormContext {
	id: string;
	fields: FieldStates;
	hasErrors: boolean;
	sending: boolean;
	/** What went wrong about the form as a whole, beside the button. */
	problem: string;
	/** Read out by screen readers. */
	announcement: string;
	/** Words of the button at rest, and now. */
	button: string;
	buttonText: string;
	files: ChosenFile[];
	hasFiles: boolean;
	/** Whether the form has made room for something else: it was sent, or an article answered it. */
	done: boolean;
	sent: boolean;
	receipt: string;
	answerTime: string;
	ticketUrl: string;
	/** Whether this form suggests articles, and whether their place is open. */
	suggests: boolean;
	suggesting: boolean;
	/** Said in their place while there are none. */
	hint: string;
	suggestions: SuggestedArticle[];
	/** Whether it asks, before sending, if one of them was the answer. */
	asking: boolean;
	solved: boolean;
	hasReading: boolean;
	searched: string;
}

/** What the suggestions need: `FormArticles::config()`. */
export interface ArticleConfig {
	searchUrl: string;
	/** Ends in 0, which stands for an id. */
	articleUrl: string;
	deflectionsUrl: string;
	language: string;
	messages: Record<
		'waiting' | 'none' | 'found' | 'loading' | 'failed' | 'searched',
		string
	>;
}

/** What is the same for every form of the page: `FormBlock::config()`. */
export interface FormConfig {
	submitUrl: string;
	filesUrl: string;
	articles: ArticleConfig;
	/** Empty for guests, whose page may come from a cache. */
	restNonce: string;
	receiptArg: string;
	limits: Record<
		'name' | 'email' | 'subject' | 'message' | 'files' | 'bytes',
		number
	>;
	required: Record< Exclude< FieldName, 'form' | 'reference' >, string >;
	messages: Record<
		| 'email'
		| 'name'
		| 'subject'
		| 'message'
		| 'files'
		| 'fileSize'
		| 'fileError'
		| 'fileWait'
		| 'fileFixed'
		| 'remove'
		| 'retry'
		| 'uploaded'
		| 'sendAgain'
		| 'sendAnyway'
		| 'sending'
		| 'offline'
		| 'failed',
		string
	>;
}
