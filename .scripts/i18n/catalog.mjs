// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import { root } from '../lib/paths.mjs';
import { keyOf, placeholders } from './messages.mjs';

/**
 * @typedef {import('./messages.mjs').Message} Message
 * @typedef {import('./messages.mjs').Problem} Problem
 * @typedef {import('gettext-parser').GetTextTranslations} Catalog
 * @typedef {import('gettext-parser').GetTextTranslation} Entry
 */

/** Languages that Sanad ships, by their WordPress locale. The rules are those of Unicode's CLDR. */
export const LANGUAGES = {
	ar: {
		name: 'Arabic',
		forms: 6,
		rule: 'nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;',
	},
};

/** @typedef {keyof typeof LANGUAGES} Locale */

/** The template: everything to be translated. */
export const templateFile = 'languages/sanad.pot';

/**
 * @param {Locale} locale Locale.
 * @return {string} Its catalogue, from the root of the checkout.
 */
export const catalogFile = ( locale ) => `languages/sanad-${ locale }.po`;

/**
 * @param {Locale} locale Locale.
 * @return {Catalog} Its catalogue; an empty one where there is none yet.
 */
export function readCatalog( locale ) {
	const path = join( root, catalogFile( locale ) );
	return existsSync( path )
		? po.parse( readFileSync( path ) )
		: { charset: 'utf-8', headers: {}, translations: {} };
}

/**
 * @param {Catalog} catalog Catalogue.
 * @return {Map<string, Entry>} Its entries by key, without the header.
 */
export function entriesOf( catalog ) {
	return new Map(
		Object.entries( catalog.translations ).flatMap( ( [ context, all ] ) =>
			Object.entries( all )
				.filter( ( [ text ] ) => text !== '' )
				.map( ( [ text, entry ] ) => [
					keyOf( { text, context } ),
					entry,
				] )
		)
	);
}

/**
 * @param {Message[]}          messages Everything to be translated.
 * @param {Catalog}            old      What is translated already.
 * @param {Locale | undefined} locale   Locale; none for the template.
 * @return {Catalog} A catalogue of exactly these messages. Texts that are no longer used are kept as
 *                   obsolete, in case they come back.
 */
export function merge( messages, old, locale ) {
	const known = entriesOf( old );
	const language = locale && LANGUAGES[ locale ];
	/** @type {Catalog} */
	const catalog = {
		charset: 'utf-8',
		headers: {
			'Project-Id-Version': 'Sanad',
			'MIME-Version': '1.0',
			'Content-Type': 'text/plain; charset=utf-8',
			'Content-Transfer-Encoding': '8bit',
			'X-Domain': 'sanad',
			...( language && {
				Language: locale,
				'Plural-Forms': language.rule,
			} ),
		},
		translations: {},
		obsolete: {},
	};
	const keep = (
		/** @type {import('gettext-parser').GetTextTranslationRecord} */ record,
		/** @type {Entry} */ entry
	) => {
		const context = entry.msgctxt ?? '';
		record[ context ] = { ...record[ context ], [ entry.msgid ]: entry };
	};

	for ( const message of messages ) {
		const before = known.get( keyOf( message ) );
		const isSame = ( before?.msgid_plural ?? '' ) === message.plural;
		const forms = message.plural ? ( language?.forms ?? 2 ) : 1;
		keep( catalog.translations, {
			msgid: message.text,
			...( message.context && { msgctxt: message.context } ),
			...( message.plural && { msgid_plural: message.plural } ),
			msgstr:
				before && isSame && before.msgstr.length === forms
					? before.msgstr
					: Array( forms ).fill( '' ),
			comments: {
				extracted: message.comments.join( '\n' ),
				reference: message.files.join( '\n' ),
			},
		} );
		known.delete( keyOf( message ) );
	}
	for ( const entry of known.values() ) {
		if ( entry.msgstr.some( Boolean ) ) {
			keep( catalog.obsolete ?? {}, { ...entry, comments: {} } );
		}
	}
	return catalog;
}

/**
 * @param {Catalog} catalog Catalogue.
 * @return {Buffer} The file.
 */
export const compilePo = ( catalog ) =>
	po.compile( catalog, { foldLength: 0 } );

/**
 * What a catalogue lacks of being complete.
 *
 * @param {Message[]} messages Everything to be translated.
 * @param {Catalog}   catalog  Catalogue.
 * @param {Locale}    locale   Its locale.
 * @return {Problem[]} One for each message that is not translated, or not right.
 */
export function incomplete( messages, catalog, locale ) {
	const entries = entriesOf( catalog );
	return messages.flatMap( ( message ) => {
		const reason = faultOf(
			message,
			entries.get( keyOf( message ) ),
			locale
		);
		return reason
			? [
					{
						file: catalogFile( locale ),
						line: 0,
						message: `"${ message.text }" ${ reason }`,
					},
				]
			: [];
	} );
}

/**
 * @param {Message}           message Message.
 * @param {Entry | undefined} entry   Its translation.
 * @param {Locale}            locale  Locale.
 * @return {string} What is wrong with the translation, '' for nothing.
 */
export function faultOf( message, entry, locale ) {
	const { name, forms } = LANGUAGES[ locale ];
	const texts = entry?.msgstr ?? [];
	if ( ! texts.some( Boolean ) ) {
		return `has no ${ name } text.`;
	}
	if ( ( entry?.msgid_plural ?? '' ) !== message.plural ) {
		return 'is translated for another plural.';
	}
	if (
		message.plural &&
		! ( texts.length === forms && texts.every( Boolean ) )
	) {
		return `needs all ${ forms } forms of ${ name }.`;
	}
	if ( entry?.comments?.flag?.includes( 'fuzzy' ) ) {
		return 'is marked as fuzzy.';
	}
	const allowed = placeholders( message.plural || message.text );
	const wrong = texts.some( ( text ) => {
		const used = placeholders( text );
		// "One ticket" and "two tickets" need no number, and often read better without.
		return message.plural
			? used.some( ( one ) => ! allowed.includes( one ) )
			: used.join() !== allowed.join();
	} );
	return wrong
		? `needs the placeholders ${ allowed.join( ' ' ) || '(none)' }.`
		: '';
}
