import ts from 'typescript';

import { placeOf, sourcesOf, walk } from './support/sources';

/** Properties whose text a person reads or hears. */
const READ_ALOUD = new Set( [
	'alt',
	'aria-description',
	'aria-label',
	'aria-roledescription',
	'description',
	'help',
	'label',
	'message',
	'placeholder',
	'text',
	'title',
] );

const LETTERS = /\p{L}/u;

/**
 * The text of a property that is written as it is, and not translated.
 *
 * @param attribute
 */
function literalOf( attribute: ts.JsxAttribute ): string {
	const value = attribute.initializer;
	const expression =
		value && ts.isJsxExpression( value ) ? value.expression : value;
	return expression &&
		( ts.isStringLiteral( expression ) ||
			ts.isNoSubstitutionTemplateLiteral( expression ) )
		? expression.text
		: '';
}

/**
 * Texts in a source that no translator ever sees.
 *
 * @param source
 */
function untranslated( source: ts.SourceFile ): string[] {
	const found: string[] = [];
	walk( source, ( node ) => {
		if ( ts.isJsxText( node ) && LETTERS.test( node.text ) ) {
			found.push( `${ placeOf( node ) } ${ node.text.trim() }` );
		}
		if (
			ts.isJsxAttribute( node ) &&
			READ_ALOUD.has( node.name.getText() ) &&
			LETTERS.test( literalOf( node ) )
		) {
			found.push( `${ placeOf( node ) } ${ node.getText() }` );
		}
	} );
	return found;
}

it( 'every text that a person reads can be translated', () => {
	const sources = sourcesOf( 'src' );
	expect( sources.length ).toBeGreaterThan( 50 );
	expect( sources.flatMap( untranslated ) ).toEqual( [] );
} );

it.each( [
	'<p>Hello</p>',
	'<a title="Go">{ x }</a>',
	'<B label={ "Send" } />',
	'<p>مرحبا</p>',
] )( 'would find %s', ( code ) => {
	const source = ts.createSourceFile(
		'x.tsx',
		code,
		ts.ScriptTarget.Latest,
		true,
		ts.ScriptKind.TSX
	);
	expect( untranslated( source ) ).toHaveLength( 1 );
} );
