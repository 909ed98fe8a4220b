import ts from 'typescript';

import { placeOf, sourcesOf, walk } from './support/sources';

/** What carries the colours, the sizes and the rules of motion into a dialog, which lies outside of the app. */
const CLASS = /(^|\s)sanad-modal(\s|$)/;

const isTag = (
	node: ts.Node
): node is ts.JsxOpeningElement | ts.JsxSelfClosingElement =>
	ts.isJsxOpeningElement( node ) || ts.isJsxSelfClosingElement( node );

/**
 * Where dialogs begin, and the class that each of them has.
 *
 * @param source
 */
function dialogsOf( source: ts.SourceFile ) {
	const found: { place: string; className: string }[] = [];
	walk( source, ( node ) => {
		if ( ! isTag( node ) || node.tagName.getText() !== 'Modal' ) {
			return;
		}
		const attribute = node.attributes.properties
			.filter( ts.isJsxAttribute )
			.find( ( one ) => one.name.getText() === 'className' );
		const value = attribute?.initializer;
		found.push( {
			place: placeOf( node ),
			className: value && ts.isStringLiteral( value ) ? value.text : '',
		} );
	} );
	return found;
}

const dialogs = sourcesOf( 'src' ).flatMap( dialogsOf );

it( 'finds the dialogs', () => {
	expect( dialogs.length ).toBeGreaterThan( 10 );
} );

it( 'dresses every dialog in the colours and rules of the app', () => {
	expect(
		dialogs
			.filter( ( { className } ) => ! CLASS.test( className ) )
			.map( ( { place } ) => place )
	).toEqual( [] );
} );
