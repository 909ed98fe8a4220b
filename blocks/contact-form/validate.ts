import type {
	ChosenFile,
	FieldErrors,
	FieldName,
	FieldStates,
	FormConfig,
} from './types';

/** Looks enough like an address to be worth a try; the server judges. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What was typed, by field. */
export type FormValues = Partial< Record< FieldName, string > >;

/**
 * Finds what the server would refuse too, so that the shopper learns it without waiting.
 *
 * @param values          Trimmed values; a box that is ticked has any.
 * @param fields          Fields of this form.
 * @param files           Files that were chosen.
 * @param kept            How many files a refused try has left at the server.
 * @param config          Limits and sentences.
 * @param config.limits
 * @param config.required
 * @param config.messages
 */
export function validate(
	values: FormValues,
	fields: FieldStates,
	files: ChosenFile[],
	kept: number,
	{ limits, required, messages }: FormConfig
): FieldErrors {
	const errors: FieldErrors = {};

	for ( const name of [
		'name',
		'email',
		'topic',
		'order',
		'subject',
		'message',
		'consent',
	] as const ) {
		if ( fields[ name ]?.required && ! values[ name ] ) {
			errors[ name ] = required[ name ];
		}
	}
	for ( const name of [ 'name', 'subject', 'message' ] as const ) {
		if ( [ ...( values[ name ] ?? '' ) ].length > limits[ name ] ) {
			errors[ name ] = messages[ name ];
		}
	}
	const { email } = values;
	if ( email && ( email.length > limits.email || ! ADDRESS.test( email ) ) ) {
		errors.email = messages.email;
	}

	const filesError = judgeFiles( files, kept, limits.files, {
		...messages,
		required: fields.files?.required ? required.files : '',
	} );
	if ( filesError ) {
		errors.files = filesError;
	}
	return errors;
}

function judgeFiles(
	files: ChosenFile[],
	kept: number,
	limit: number,
	messages: Record< 'files' | 'fileWait' | 'fileFixed' | 'required', string >
): string {
	const total = files.length + kept;
	if ( total === 0 ) {
		return messages.required;
	}
	if ( total > limit ) {
		return messages.files;
	}
	if ( files.some( ( file ) => file.error ) ) {
		return messages.fileFixed;
	}
	return files.some( ( file ) => file.uploading ) ? messages.fileWait : '';
}
