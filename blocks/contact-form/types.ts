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
	sent: boolean;
	receipt: string;
	answerTime: string;
	ticketUrl: string;
}

/** What is the same for every form of the page: `FormBlock::config()`. */
export interface FormConfig {
	submitUrl: string;
	filesUrl: string;
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
		| 'sending'
		| 'offline'
		| 'failed',
		string
	>;
}
