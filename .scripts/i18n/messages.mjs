// @ts-check
/**
 * What the extractors for PHP and TypeScript share: the translation functions and what they are given.
 */

/** Text domain of the plugin. */
export const DOMAIN = 'sanad';

/**
 * @typedef {Object} Message
 * @property {string}   text     The English text; the singular where there is a plural.
 * @property {string}   plural   The English plural, '' for none.
 * @property {string}   context  Context that tells equal texts apart, '' for none.
 * @property {string[]} comments What translators are told.
 * @property {string[]} files    Files that use it, from the root of the checkout.
 */

/**
 * @typedef {Object} Problem
 * @property {string} file    File, from the root of the checkout.
 * @property {number} line    Line, counted from 1; 0 for the whole file.
 * @property {string} message What is wrong.
 */

/**
 * @typedef {Object} Extract
 * @property {Message[]} messages What is to be translated.
 * @property {Problem[]} problems Calls that cannot be translated.
 */

/** @typedef {'text' | 'plural' | 'number' | 'context' | 'domain'} Argument */

/** @type {[string[], Argument[]][]} */
const kinds = [
	[
		[ '__', '_e', 'esc_html__', 'esc_html_e', 'esc_attr__', 'esc_attr_e' ],
		[ 'text', 'domain' ],
	],
	[
		[ '_x', '_ex', 'esc_html_x', 'esc_attr_x' ],
		[ 'text', 'context', 'domain' ],
	],
	[ [ '_n' ], [ 'text', 'plural', 'number', 'domain' ] ],
	[ [ '_nx' ], [ 'text', 'plural', 'number', 'context', 'domain' ] ],
	[ [ '_n_noop' ], [ 'text', 'plural', 'domain' ] ],
	[ [ '_nx_noop' ], [ 'text', 'plural', 'context', 'domain' ] ],
];

/** The arguments of each translation function, by its name. */
export const FUNCTIONS = new Map(
	kinds.flatMap( ( [ names, given ] ) =>
		names.map( ( name ) => /** @type {const} */ ( [ name, given ] ) )
	)
);

/** sprintf's placeholders, `%%` left out. */
const PLACEHOLDER = /%(?:\d+\$)?[+-]?(?:'.|0)?\d*(?:\.\d+)?[bcdeEfFgGosuxX]/g;

/**
 * @param {string} text Text.
 * @return {string[]} The placeholders of sprintf in it, sorted.
 */
export const placeholders = ( text ) =>
	( text.replaceAll( '%%', '' ).match( PLACEHOLDER ) ?? [] ).sort();

/**
 * Makes a message of a call.
 *
 * @param {Object}            call          The call.
 * @param {string}            call.name     Name of the function.
 * @param {(string | null)[]} call.values   Its arguments; null for what is no literal text.
 * @param {string[]}          call.comments Comments for translators before it.
 * @param {string}            call.file     File.
 * @param {number}            call.line     Line.
 * @return {Extract} The message, or what is wrong with the call.
 */
export function messageOf( { name, values, comments, file, line } ) {
	const message = { text: '', plural: '', context: '', domain: '' };
	/** @type {Problem[]} */
	const problems = [];
	const complain = ( /** @type {string} */ what ) =>
		problems.push( { file, line, message: `${ name }(): ${ what }` } );

	FUNCTIONS.get( name )?.forEach( ( argument, index ) => {
		const value = values[ index ];
		if ( argument === 'number' ) {
			return;
		}
		if ( typeof value === 'string' ) {
			message[ argument ] = value;
		} else {
			complain( `the ${ argument } has to be written out as one text.` );
		}
	} );
	if ( problems.length === 0 && message.domain !== DOMAIN ) {
		complain( `the text domain has to be '${ DOMAIN }'.` );
	}
	if ( problems.length === 0 && message.text === '' ) {
		complain( 'there is no text.' );
	}
	const { text, plural, context } = message;
	const messages =
		problems.length === 0
			? [ { text, plural, context, comments, files: [ file ] } ]
			: [];
	if ( placeholders( text + plural ).length > 0 && comments.length === 0 ) {
		complain( 'tell translators what each placeholder is.' );
	}
	return { messages, problems };
}

/**
 * @param {{text: string, context: string}} message Message.
 * @return {string} What tells it from all others.
 */
export const keyOf = ( { text, context } ) =>
	context ? `${ context }\u0004${ text }` : text;

/**
 * Joins extracts: each message once, with all its files and comments.
 *
 * @param {Extract[]} extracts Extracts.
 * @return {Extract} Their sum. Messages of the same text with different plurals are a problem, since a
 *                   catalogue can hold only one of them.
 */
export function join( extracts ) {
	/** @type {Map<string, Message>} */
	const messages = new Map();
	const problems = extracts.flatMap( ( extract ) => extract.problems );
	for ( const message of extracts.flatMap( ( one ) => one.messages ) ) {
		const known = messages.get( keyOf( message ) );
		if ( ! known ) {
			messages.set( keyOf( message ), message );
			continue;
		}
		if (
			known.plural &&
			message.plural &&
			known.plural !== message.plural
		) {
			problems.push( {
				file: message.files[ 0 ] ?? '',
				line: 0,
				message: `"${ message.text }" has two plurals: "${ known.plural }" and "${ message.plural }".`,
			} );
		}
		messages.set( keyOf( message ), {
			...known,
			plural: known.plural || message.plural,
			comments: [
				...new Set( [ ...known.comments, ...message.comments ] ),
			],
			files: [ ...new Set( [ ...known.files, ...message.files ] ) ],
		} );
	}
	return { messages: [ ...messages.values() ], problems };
}

/**
 * @param {string} comment The text of a comment in PHP or TypeScript.
 * @return {string} What it tells translators, '' if it does not speak to them.
 */
export function translatorsComment( comment ) {
	const text = comment
		.replace( /^(\/\*+|\/\/|#)|\*+\/$/g, '' )
		.replace( /\s*\n[\s*]*/g, ' ' )
		.trim();
	return /^translators:/i.test( text )
		? text.replace( /^translators:\s*/i, '' )
		: '';
}
