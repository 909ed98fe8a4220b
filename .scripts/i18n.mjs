// @ts-check
/**
 * Keeps the translations up to date.
 *
 *     node .scripts/i18n.mjs            reads all sources into languages/sanad.pot, brings the catalogues up
 *                                       to date and compiles them
 *     node .scripts/i18n.mjs check      says what is not translated; changes nothing
 *     node .scripts/i18n.mjs missing    prints what is not translated as JSON
 *     node .scripts/i18n.mjs fill FILE  takes translations from such a JSON into the catalogue
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
	catalogFile,
	compilePo,
	entriesOf,
	faultOf,
	incomplete,
	LANGUAGES,
	merge,
	readCatalog,
	templateFile,
} from './i18n/catalog.mjs';
import { compileTranslations } from './i18n/compile.mjs';
import { keyOf } from './i18n/messages.mjs';
import { extractAll, untranslatableModules } from './i18n/sources.mjs';
import { root } from './lib/paths.mjs';
import { formatFindings } from './lib/reports.mjs';

const locales = /** @type {import('./i18n/catalog.mjs').Locale[]} */ (
	Object.keys( LANGUAGES )
);

/** A catalogue that holds nothing yet. */
const empty = { charset: 'utf-8', headers: {}, translations: {} };

/**
 * @param {string}          file    File, from the root of the checkout.
 * @param {Buffer | string} content Content.
 */
function write( file, content ) {
	mkdirSync( dirname( join( root, file ) ), { recursive: true } );
	writeFileSync( join( root, file ), content );
}

/** @return {number} Exit code. */
function update() {
	const { messages, problems } = extractAll();
	write( templateFile, compilePo( merge( messages, empty, undefined ) ) );
	for ( const locale of locales ) {
		write(
			catalogFile( locale ),
			compilePo( merge( messages, readCatalog( locale ), locale ) )
		);
	}
	compileTranslations();
	const lacking = locales.flatMap( ( locale ) =>
		incomplete( messages, readCatalog( locale ), locale )
	);
	process.stdout.write(
		`${ messages.length } strings, ${ lacking.length } of them not translated or not right.\n`
	);
	if ( problems.length > 0 ) {
		process.stderr.write( `${ formatFindings( problems ) }\n` );
	}
	return problems.length > 0 ? 1 : 0;
}

/** @return {number} Exit code. */
function check() {
	const { messages, problems } = extractAll();
	const template = compilePo( merge( messages, empty, undefined ) );
	const path = join( root, templateFile );
	const isCurrent =
		existsSync( path ) && readFileSync( path ).equals( template );
	const findings = [
		...problems,
		...untranslatableModules(),
		...locales.flatMap( ( locale ) =>
			incomplete( messages, readCatalog( locale ), locale )
		),
		...( isCurrent
			? []
			: [
					{
						file: templateFile,
						line: 0,
						message: 'is not up to date: run `npm run i18n`.',
					},
				] ),
	];
	const strings = messages.length * locales.length;
	process.stdout.write(
		`${ JSON.stringify( { strings, findings }, null, '\t' ) }\n`
	);
	return findings.length > 0 ? 1 : 0;
}

/** @return {number} Exit code. */
function missing() {
	const { messages } = extractAll();
	const lacking = locales.flatMap( ( locale ) => {
		const entries = entriesOf( readCatalog( locale ) );
		return messages.flatMap( ( message ) => {
			const entry = entries.get( keyOf( message ) );
			const reason = faultOf( message, entry, locale );
			const forms = message.plural ? LANGUAGES[ locale ].forms : 1;
			const translation = Array.from(
				{ length: forms },
				( _, index ) => entry?.msgstr[ index ] ?? ''
			);
			return reason
				? [ { locale, ...message, reason, translation } ]
				: [];
		} );
	} );
	process.stdout.write( `${ JSON.stringify( lacking, null, '\t' ) }\n` );
	return 0;
}

/**
 * @param {string} file JSON in the form that `missing` prints, with the translations filled in.
 * @return {number} Exit code.
 */
function fill( file ) {
	/** @type {{locale: import('./i18n/catalog.mjs').Locale, text: string, context?: string, translation: string[]}[]} */
	const given = JSON.parse( readFileSync( file, 'utf8' ) );
	const { messages } = extractAll();
	const known = new Map( messages.map( ( one ) => [ keyOf( one ), one ] ) );
	/** @type {string[]} */
	const refused = [];
	for ( const locale of locales ) {
		const catalog = merge( messages, readCatalog( locale ), locale );
		const entries = entriesOf( catalog );
		for ( const one of given.filter( ( all ) => all.locale === locale ) ) {
			const key = keyOf( { text: one.text, context: one.context ?? '' } );
			const message = known.get( key );
			const entry = entries.get( key );
			const fault =
				message && entry
					? faultOf(
							message,
							{ ...entry, msgstr: one.translation },
							locale
						)
					: 'is not a string of Sanad.';
			if ( entry && ! fault ) {
				entry.msgstr = one.translation;
			} else {
				refused.push( `"${ one.text }" ${ fault }` );
			}
		}
		write( catalogFile( locale ), compilePo( catalog ) );
	}
	compileTranslations();
	process.stdout.write(
		`${ given.length - refused.length } translations taken.\n`
	);
	if ( refused.length > 0 ) {
		process.stderr.write( `${ refused.join( '\n' ) }\n` );
	}
	return refused.length > 0 ? 1 : 0;
}

const [ command = 'update', file = '' ] = process.argv.slice( 2 );
const commands = { update, check, missing, fill: () => fill( file ) };
if ( Object.hasOwn( commands, command ) ) {
	process.exitCode =
		commands[ /** @type {keyof typeof commands} */ ( command ) ]();
} else {
	process.stderr.write( `There is no "${ command }" here.\n` );
	process.exitCode = 2;
}
