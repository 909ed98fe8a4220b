import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { mo, po } from 'gettext-parser';
import {
	compilePo,
	entriesOf,
	faultOf,
	incomplete,
	LANGUAGES,
	merge,
} from '../../../.scripts/i18n/catalog.mjs';
import { keyOf } from '../../../.scripts/i18n/messages.mjs';
import {
	scriptTranslations,
	scriptTranslationsFile,
} from '../../../.scripts/i18n/compile.mjs';

const empty = { charset: 'utf-8', headers: {}, translations: {} };
const message = ( text, more = {} ) => ( {
	text,
	plural: '',
	context: '',
	comments: [],
	files: [ 'src/a.tsx' ],
	...more,
} );
const tickets = message( '%d ticket', { plural: '%d tickets' } );
const sixForms = [
	'لا تذاكر',
	'تذكرة واحدة',
	'تذكرتان',
	'%d تذاكر',
	'%d تذكرة',
	'%d تذكرة',
];

/**
 * A catalogue in which these messages are translated.
 * @param {any[]} pairs Pairs of a message and its translation.
 * @return {any} A catalogue that holds them.
 */
function translated( pairs ) {
	const catalog = merge(
		pairs.map( ( [ one ] ) => one ),
		empty,
		'ar'
	);
	const entries = entriesOf( catalog );
	for ( const [ one, msgstr ] of pairs ) {
		entries.get( keyOf( one ) ).msgstr = msgstr;
	}
	return catalog;
}

test( 'translations are kept as long as their text is', () => {
	const old = translated( [
		[ message( 'Open' ), [ 'مفتوحة' ] ],
		[ message( 'Gone' ), [ 'ذهبت' ] ],
	] );
	const merged = merge( [ message( 'Open' ), message( 'New' ) ], old, 'ar' );
	const entries = entriesOf( merged );
	assert.deepEqual( [ ...entries.keys() ], [ 'Open', 'New' ] );
	assert.deepEqual( entries.get( 'Open' ).msgstr, [ 'مفتوحة' ] );
	assert.deepEqual( entries.get( 'New' ).msgstr, [ '' ] );

	const again = po.parse( compilePo( merged ) );
	assert.deepEqual( again.obsolete[ '' ].Gone.msgstr, [ 'ذهبت' ] );
} );

test( 'a changed plural asks for a new translation, in six forms', () => {
	const old = translated( [ [ tickets, sixForms ] ] );
	const changed = message( '%d ticket', { plural: '%d open tickets' } );
	const entry = entriesOf( merge( [ changed ], old, 'ar' ) ).get(
		'%d ticket'
	);
	assert.deepEqual( entry.msgstr, Array( 6 ).fill( '' ) );
} );

test( 'a catalogue comes out the same after it was read again', () => {
	const messages = [
		tickets,
		message( 'Open', { context: 'status', comments: [ 'A word.' ] } ),
	];
	const first = compilePo(
		translated(
			messages.map( ( one, index ) => [
				one,
				index ? [ 'مفتوحة' ] : sixForms,
			] )
		)
	);
	const second = compilePo( merge( messages, po.parse( first ), 'ar' ) );
	assert.equal( String( second ), String( first ) );
} );

test( 'what is missing or wrong is said', () => {
	const fault = ( one, msgstr, more = {} ) =>
		faultOf(
			one,
			{
				msgid: one.text,
				msgid_plural: one.plural || undefined,
				msgstr,
				...more,
			},
			'ar'
		);
	assert.match( faultOf( message( 'A' ), undefined, 'ar' ), /no Arabic/ );
	assert.match( fault( message( 'A' ), [ '' ] ), /no Arabic/ );
	assert.equal( fault( message( 'A' ), [ 'ا' ] ), '' );
	assert.match(
		fault( message( 'A' ), [ 'ا' ], { comments: { flag: 'fuzzy' } } ),
		/fuzzy/
	);
	assert.equal( fault( tickets, sixForms ), '' );
	assert.match( fault( tickets, sixForms.slice( 0, 5 ) ), /6 forms/ );
	assert.match(
		fault( tickets, [ ...sixForms.slice( 0, 5 ), '' ] ),
		/6 forms/
	);
	assert.match(
		fault( tickets, [ ...sixForms.slice( 0, 5 ), '%s تذكرة' ] ),
		/placeholders/
	);
	assert.match( fault( message( 'Hi %s' ), [ 'مرحبا' ] ), /placeholders %s/ );
	assert.match(
		fault( message( '%1$s of %2$s' ), [ '%1$s %1$s' ] ),
		/placeholders/
	);
	assert.match( fault( message( 'A' ), [ 'ا %s' ] ), /none/ );
} );

test( 'each message that is not translated is one finding', () => {
	const catalog = translated( [ [ message( 'Open' ), [ 'مفتوحة' ] ] ] );
	const findings = incomplete(
		[
			message( 'Open' ),
			message( 'New' ),
			message( 'Open', { context: 'x' } ),
		],
		catalog,
		'ar'
	);
	assert.deepEqual(
		findings.map( ( { file } ) => file ),
		[ 'languages/sanad-ar.po', 'languages/sanad-ar.po' ]
	);
} );

test( 'the plural rule of Arabic is that of Unicode', () => {
	const names = [ 'zero', 'one', 'two', 'few', 'many', 'other' ];
	const rule = LANGUAGES.ar.rule.match( /plural=(.*);$/ )[ 1 ];
	const form = new Function( 'n', `return ${ rule };` );
	const unicode = new Intl.PluralRules( 'ar' );
	for ( let n = 0; n <= 1200; n++ ) {
		assert.equal( names[ form( n ) ], unicode.select( n ), String( n ) );
	}
} );

test( 'a script gets the strings of its own files, under the name that WordPress looks for', () => {
	const catalog = translated( [
		[ message( 'Mine' ), [ 'لي' ] ],
		[ message( 'Theirs', { files: [ 'includes/A.php' ] } ), [ 'لهم' ] ],
		[
			message( 'Open', {
				context: 'status',
				files: [ 'x.php', 'src/b.ts' ],
			} ),
			[ 'مفتوحة' ],
		],
		[ message( 'Not yet' ), [ '' ] ],
	] );
	const { locale_data: data } = JSON.parse(
		scriptTranslations(
			catalog,
			'ar',
			new Set( [ 'src/a.tsx', 'src/b.ts' ] )
		)
	);
	const { '': header, ...strings } = data.messages;
	assert.deepEqual( strings, {
		Mine: [ 'لي' ],
		'status\u0004Open': [ 'مفتوحة' ],
	} );
	assert.equal( header.lang, 'ar' );
	assert.match( header[ 'plural-forms' ], /^nplurals=6;/ );
	assert.equal(
		scriptTranslationsFile( 'ar', 'build/admin/index.js' ),
		`sanad-ar-${ createHash( 'md5' ).update( 'build/admin/index.js' ).digest( 'hex' ) }.json`
	);
} );

test( 'the compiled catalogue for PHP holds what is translated', () => {
	const read = mo.parse(
		mo.compile(
			translated( [
				[ tickets, sixForms ],
				[ message( 'Not yet' ), [ '' ] ],
			] )
		)
	);
	assert.deepEqual( read.translations[ '' ][ '%d ticket' ].msgstr, sixForms );
	assert.equal( read.translations[ '' ][ 'Not yet' ], undefined );
} );
