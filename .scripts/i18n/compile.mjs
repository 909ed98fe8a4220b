// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mo } from 'gettext-parser';
import { root } from '../lib/paths.mjs';
import { entriesOf, LANGUAGES, readCatalog } from './catalog.mjs';
import { DOMAIN } from './messages.mjs';
import { filesOfEntry, scriptEntries } from './sources.mjs';

/**
 * @typedef {import('gettext-parser').GetTextTranslations} Catalog
 * @typedef {import('./catalog.mjs').Locale} Locale
 */

const folder = join( root, 'languages' );

/**
 * The translations of one script in the format of Jed 1, as `wp.i18n.setLocaleData` takes it.
 *
 * @param {Catalog}     catalog Catalogue.
 * @param {Locale}      locale  Its locale.
 * @param {Set<string>} files   Source files of the script.
 * @return {string} JSON.
 */
export function scriptTranslations( catalog, locale, files ) {
	const messages = [ ...entriesOf( catalog ) ].filter(
		( [ , { msgstr, comments } ] ) =>
			msgstr.every( Boolean ) &&
			( comments?.reference ?? '' )
				.split( '\n' )
				.some( ( file ) => files.has( file ) )
	);
	return JSON.stringify( {
		domain: 'messages',
		locale_data: {
			messages: {
				'': {
					domain: 'messages',
					lang: locale,
					'plural-forms': LANGUAGES[ locale ].rule,
				},
				...Object.fromEntries(
					messages.map( ( [ key, { msgstr } ] ) => [ key, msgstr ] )
				),
			},
		},
	} );
}

/**
 * Where WordPress looks for the translations of a script.
 *
 * @param {Locale} locale Locale.
 * @param {string} built  The script, from the root of the plugin.
 * @return {string} Name of the file.
 * @see https://developer.wordpress.org/reference/functions/load_script_textdomain/
 */
export function scriptTranslationsFile( locale, built ) {
	const hash = createHash( 'md5' ).update( built ).digest( 'hex' );
	return `${ DOMAIN }-${ locale }-${ hash }.json`;
}

/**
 * Writes the catalogues in the forms that WordPress reads: MO for PHP, one JSON a script.
 *
 * @return {{messages: number}} How many messages are translated.
 */
export function compileTranslations() {
	mkdirSync( folder, { recursive: true } );
	for ( const name of readdirSync( folder ) ) {
		if ( /\.(mo|json)$/.test( name ) ) {
			rmSync( join( folder, name ) );
		}
	}
	const scripts = scriptEntries().filter( ( { isModule } ) => ! isModule );
	let messages = 0;
	for ( const locale of /** @type {Locale[]} */ (
		Object.keys( LANGUAGES )
	) ) {
		const catalog = readCatalog( locale );
		messages += [ ...entriesOf( catalog ).values() ].filter(
			( { msgstr } ) => msgstr.every( Boolean )
		).length;
		writeFileSync(
			join( folder, `${ DOMAIN }-${ locale }.mo` ),
			mo.compile( catalog )
		);
		for ( const { source, built } of scripts ) {
			writeFileSync(
				join( folder, scriptTranslationsFile( locale, built ) ),
				scriptTranslations( catalog, locale, filesOfEntry( source ) )
			);
		}
	}
	return { messages };
}
