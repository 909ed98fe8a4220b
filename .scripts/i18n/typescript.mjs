// @ts-check
import ts from 'typescript';
import { FUNCTIONS, join, messageOf, translatorsComment } from './messages.mjs';

/**
 * @param {import('typescript').Expression | undefined} node Node.
 * @return {string | null} The text it stands for; null if it is not written out in the source.
 */
function literal( node ) {
	if ( ! node ) {
		return null;
	}
	if ( ts.isStringLiteralLike( node ) ) {
		return node.text;
	}
	if ( ts.isParenthesizedExpression( node ) ) {
		return literal( node.expression );
	}
	if (
		ts.isBinaryExpression( node ) &&
		node.operatorToken.kind === ts.SyntaxKind.PlusToken
	) {
		const left = literal( node.left );
		const right = literal( node.right );
		return left !== null && right !== null ? left + right : null;
	}
	return null;
}

/**
 * @param {import('typescript').CallExpression} call Call.
 * @return {string} Name of the function: of `__()` as well as of `i18n.__()`.
 */
function nameOf( { expression } ) {
	if ( ts.isIdentifier( expression ) ) {
		return expression.text;
	}
	return ts.isPropertyAccessExpression( expression )
		? expression.name.text
		: '';
}

/**
 * @param {import('typescript').Node} node Node.
 * @return {boolean} Whether it is something in braces among the children of an element. In an attribute
 *                   the comment may stand before the attribute's name.
 */
const isJsxChild = ( node ) =>
	ts.isJsxExpression( node ) && ! ts.isJsxAttribute( node.parent );

/**
 * The comments for translators before a call, or before what it is a part of within its statement.
 *
 * @param {import('typescript').Node}       call   Call.
 * @param {import('typescript').SourceFile} source File.
 * @return {string[]} The nearest one, if there is any.
 */
function commentsBefore( call, source ) {
	/** @type {import('typescript').Node | undefined} */
	let node = call;
	for ( ; node && ! ts.isSourceFile( node ); node = node.parent ) {
		// For the parser, a comment in the line of what stands before it trails that.
		const from = node.getFullStart();
		const ranges = [
			...( ts.getTrailingCommentRanges( source.text, from ) ?? [] ),
			...( ts.getLeadingCommentRanges( source.text, from ) ?? [] ),
		];
		const comments = ranges
			.map( ( { pos, end } ) =>
				translatorsComment( source.text.slice( pos, end ) )
			)
			.filter( Boolean );
		if ( comments.length > 0 ) {
			return comments.slice( -1 );
		}
		if ( ts.isStatement( node ) || isJsxChild( node ) ) {
			return [];
		}
	}
	return [];
}

/**
 * Finds what is to be translated in a TypeScript file.
 *
 * @param {string} code Its source.
 * @param {string} file Its path, from the root of the checkout.
 * @return {import('./messages.mjs').Extract} Messages and problems.
 */
export function extractTypeScript( code, file ) {
	const source = ts.createSourceFile(
		file,
		code,
		ts.ScriptTarget.Latest,
		true
	);
	/** @type {import('./messages.mjs').Extract[]} */
	const found = [];

	/** @param {import('typescript').Node} node */
	const visit = ( node ) => {
		if ( ts.isCallExpression( node ) && FUNCTIONS.has( nameOf( node ) ) ) {
			const { line } = source.getLineAndCharacterOfPosition(
				node.getStart( source )
			);
			found.push(
				messageOf( {
					name: nameOf( node ),
					values: node.arguments.map( literal ),
					comments: commentsBefore( node, source ),
					file,
					line: line + 1,
				} )
			);
		}
		ts.forEachChild( node, visit );
	};
	visit( source );
	return join( found );
}
