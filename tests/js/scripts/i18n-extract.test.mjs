import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	extractBlock,
	extractPluginHeader,
} from '../../../.scripts/i18n/headers.mjs';
import { join, placeholders } from '../../../.scripts/i18n/messages.mjs';
import { extractPhp } from '../../../.scripts/i18n/php.mjs';
import { extractTypeScript } from '../../../.scripts/i18n/typescript.mjs';

const php = ( code ) => extractPhp( `<?php\n${ code }`, 'includes/A.php' );
const typescript = ( code ) => extractTypeScript( code, 'src/a.tsx' );
const texts = ( { messages } ) => messages.map( ( { text } ) => text );

test( 'PHP: texts, contexts and plurals of all functions', () => {
	const { messages, problems } = php( `namespace Sanad;
		class A {
			public function __construct( private readonly int $n ) {}
			public function b(): string {
				return __( 'One', 'sanad' ) . esc_html_x( 'Open', 'ticket status', 'sanad' ) . \\esc_attr__( "Two", 'sanad' );
			}
		}
		/* translators: %d: number of tickets. */
		$x = sprintf( _n( '%d ticket', '%d tickets', $n, 'sanad' ), $n );
		/* translators: %d: number of days. */
		$y = _nx_noop( '%d day', '%d days', 'waiting', 'sanad' );
	` );
	assert.deepEqual( problems, [] );
	assert.deepEqual(
		messages.map( ( { text, plural, context } ) => [
			text,
			plural,
			context,
		] ),
		[
			[ 'One', '', '' ],
			[ 'Open', '', 'ticket status' ],
			[ 'Two', '', '' ],
			[ '%d ticket', '%d tickets', '' ],
			[ '%d day', '%d days', 'waiting' ],
		]
	);
	assert.deepEqual( messages[ 3 ].comments, [ '%d: number of tickets.' ] );
} );

test( 'PHP: the comment may stand before the statement, the argument or the call', () => {
	const { messages, problems } = php( `
		// translators: %s: a name.
		return sprintf(
			__( 'Hello %s', 'sanad' ),
			$name
		);
		call(
			1,
			/* translators: %s: a
			 * number. */
			__( 'Number %s', 'sanad' )
		);
		# An ordinary comment.
		__( 'Plain', 'sanad' );
	` );
	assert.deepEqual( problems, [] );
	assert.deepEqual(
		messages.map( ( { comments } ) => comments ),
		[ [ '%s: a name.' ], [ '%s: a number.' ], [] ]
	);
} );

test( 'PHP: a comment of another statement does not count', () => {
	const { problems } = php( `
		/* translators: %s: a name. */
		$a = __( 'Hello %s', 'sanad' );

		$b = __( 'Bye %s', 'sanad' );
	` );
	assert.equal( problems.length, 1 );
	assert.match( problems[ 0 ].message, /placeholder/ );
	assert.equal( problems[ 0 ].line, 6 );
} );

test( 'PHP: texts in templates and heredocs are found, methods of the same name are not', () => {
	assert.deepEqual(
		texts(
			extractPhp(
				`<p><?php esc_html_e( 'In a template', 'sanad' ); ?></p><?php $this->__( 'x' ); Foo::_x( 'y' );`,
				'a.php'
			)
		),
		[ 'In a template' ]
	);
} );

test( 'PHP: what cannot be translated is reported with its line', () => {
	const { messages, problems } = php(
		`__( $text, 'sanad' );\n__( "Hello $name", 'sanad' );\n__( 'No domain' );\n__( 'Other', 'woocommerce' );\n__( '', 'sanad' );`
	);
	assert.deepEqual( messages, [] );
	assert.deepEqual(
		problems.map( ( { line } ) => line ),
		[ 2, 3, 4, 5, 6 ]
	);
} );

test( 'PHP: texts in several literals are joined', () => {
	assert.deepEqual( texts( php( `__( 'A long ' . 'text', 'sanad' );` ) ), [
		'A long text',
	] );
} );

test( 'TypeScript: texts, contexts and plurals', () => {
	const { messages, problems } = typescript( `
		import { __, _n, _nx, _x } from '@wordpress/i18n';
		const a = __( 'One', 'sanad' ) + i18n._x( 'Open', 'status', 'sanad' );
		/* translators: %d: number of tickets. */
		const b = sprintf( _n( '%d ticket', '%d tickets', n, 'sanad' ), n );
		const c = sprintf(
			// translators: %d: number of days.
			_nx( '%d day', '%d days', n, 'waiting', 'sanad' ),
			n
		);
	` );
	assert.deepEqual( problems, [] );
	assert.deepEqual(
		messages.map( ( { text, plural, context, comments } ) => [
			text,
			plural,
			context,
			...comments,
		] ),
		[
			[ 'One', '', '' ],
			[ 'Open', '', 'status' ],
			[ '%d ticket', '%d tickets', '', '%d: number of tickets.' ],
			[ '%d day', '%d days', 'waiting', '%d: number of days.' ],
		]
	);
} );

test( 'TypeScript: texts in JSX, with comments', () => {
	const { messages, problems } = typescript( `
		const A = () => (
			<p title={ __( 'Title', 'sanad' ) }>
				{ sprintf(
					/* translators: %s: a name. */
					__( 'Hello %s', 'sanad' ),
					name
				) }
			</p>
		);
	` );
	assert.deepEqual( problems, [] );
	assert.deepEqual(
		messages.map( ( { text, comments } ) => [ text, ...comments ] ),
		[ [ 'Title' ], [ 'Hello %s', '%s: a name.' ] ]
	);
} );

test( 'TypeScript: the comment may stand before an attribute or behind a question mark', () => {
	const { messages, problems } = typescript( `
		const A = () => (
			<Button
				/* translators: %s: a file. */
				label={ sprintf( __( 'Remove %s', 'sanad' ), name ) }
				title={
					note
						? /* translators: %s: an author. */
						  sprintf( __( 'Note by %s', 'sanad' ), name )
						: ''
				}
			>
				{ sprintf( __( 'Bare %s', 'sanad' ), name ) }
			</Button>
		);
	` );
	assert.deepEqual(
		messages.map( ( { comments } ) => comments ),
		[ [ '%s: a file.' ], [ '%s: an author.' ], [] ]
	);
	assert.equal( problems.length, 1 );
} );

test( 'TypeScript: what cannot be translated is reported with its line', () => {
	const { messages, problems } = typescript(
		'__( text, "sanad" );\n__( `a ${ b }`, "sanad" );\n__( "No domain" );\n__( "Bare %s", "sanad" );\n'
	);
	assert.deepEqual( texts( { messages } ), [ 'Bare %s' ] );
	assert.deepEqual(
		problems.map( ( { line } ) => line ),
		[ 1, 2, 3, 4 ]
	);
} );

test( 'block.json: its texts have the contexts of WordPress', () => {
	const { messages, problems } = extractBlock(
		JSON.stringify( {
			title: 'Contact form',
			description: 'Asks.',
			keywords: [ 'help' ],
			styles: [ { name: 'a', label: 'Quiet' } ],
			variations: [ { title: 'Short', keywords: [ 'brief' ] } ],
			textdomain: 'sanad',
		} ),
		'blocks/contact-form/block.json'
	);
	assert.deepEqual( problems, [] );
	assert.deepEqual(
		messages.map( ( { context, text } ) => [ context, text ] ),
		[
			[ 'block title', 'Contact form' ],
			[ 'block description', 'Asks.' ],
			[ 'block keyword', 'help' ],
			[ 'block style label', 'Quiet' ],
			[ 'block variation title', 'Short' ],
			[ 'block variation keyword', 'brief' ],
		]
	);
	assert.equal(
		extractBlock( '{"title":"A"}', 'b.json' ).problems.length,
		1
	);
} );

test( 'the header of the plugin is translated too', () => {
	assert.deepEqual(
		texts(
			extractPluginHeader(
				'<?php\n/**\n * Plugin Name:       Sanad\n * Description: Desk: a good one.\n * Version: 1\n */',
				'plugin.php'
			)
		),
		[ 'Sanad', 'Desk: a good one.' ]
	);
} );

test( 'the same text in two files is one message with both files', () => {
	const { messages, problems } = join( [
		php( `__( 'One', 'sanad' );` ),
		typescript( `__( 'One', 'sanad' ); _x( 'One', 'number', 'sanad' );` ),
	] );
	assert.deepEqual( problems, [] );
	assert.equal( messages.length, 2 );
	assert.deepEqual( messages[ 0 ].files, [ 'includes/A.php', 'src/a.tsx' ] );
} );

test( 'one text with two plurals is a problem', () => {
	const { problems } = join( [
		php( `_n( 'ticket', 'tickets', $n, 'sanad' );` ),
		php( `_n( 'ticket', 'all tickets', $n, 'sanad' );` ),
	] );
	assert.equal( problems.length, 1 );
} );

test( 'placeholders are told from percent signs', () => {
	assert.deepEqual( placeholders( '100%% of %2$s, %1$d and %.2f' ), [
		'%.2f',
		'%1$d',
		'%2$s',
	] );
	assert.deepEqual( placeholders( '5 %' ), [] );
} );
