// @ts-check
import phpParser from 'php-parser';
import { FUNCTIONS, join, messageOf, translatorsComment } from './messages.mjs';

/** @typedef {import('./messages.mjs').Extract} Extract */

/**
 * A node of the parser's tree, as far as it is read here.
 *
 * @typedef {Object} Node
 * @property {string}                                                                                              kind  Kind.
 * @property {{source: string | null, start: {line: number, offset: number}, end: {line: number, offset: number}}} [loc] Where it stands.
 */

/**
 * @param {any} node Node.
 * @return {string | null} The text it stands for; null if it is not written out in the source.
 */
function literal( node ) {
	switch ( node?.kind ) {
		case 'string':
			return node.value;
		case 'nowdoc':
			return node.value;
		case 'bin': {
			const left = literal( node.left );
			const right = literal( node.right );
			return node.type === '.' && left !== null && right !== null
				? left + right
				: null;
		}
		default:
			return null;
	}
}

/**
 * Visits every node below a node.
 *
 * @param {any}                               node  Node.
 * @param {any[]}                             above The nodes above it, outermost first.
 * @param {(node: any, above: any[]) => void} visit Called for each node.
 */
function walk( node, above, visit ) {
	if ( Array.isArray( node ) ) {
		node.forEach( ( one ) => walk( one, above, visit ) );
		return;
	}
	if ( node === null || typeof node !== 'object' || ! node.kind ) {
		return;
	}
	visit( node, above );
	const path = [ ...above, node ];
	for ( const [ name, value ] of Object.entries( node ) ) {
		if (
			! /^(loc|comments|leadingComments|trailingComments)$/.test( name )
		) {
			walk( value, path, visit );
		}
	}
}

/**
 * Finds what is to be translated in a PHP file.
 *
 * @param {string} code Its source.
 * @param {string} file Its path, from the root of the checkout.
 * @return {Extract} Messages and problems.
 * @throws {SyntaxError} Where the parser does not understand the source.
 */
export function extractPhp( code, file ) {
	const parser = new phpParser.Engine( {
		parser: { extractDoc: true, version: '8.1' },
		ast: { withPositions: true },
	} );
	/** @type {any} */
	const program = parser.parseCode( code, file );
	/** @type {{text: string, line: number, offset: number}[]} */
	const comments = program.comments.flatMap( ( /** @type {any} */ one ) => {
		const text = translatorsComment( one.value.trim() );
		// A comment to the end of the line ends, for the parser, at the start of the next one.
		const line = one.kind === 'commentline' ? one.loc.start : one.loc.end;
		return text
			? [ { text, line: line.line, offset: one.loc.start.offset } ]
			: [];
	} );

	/** @type {Extract[]} */
	const found = [];
	walk( program.children, [], ( node, above ) => {
		const name = node.kind === 'call' ? node.what?.name : null;
		if ( typeof name !== 'string' ) {
			return;
		}
		const plain = name.replace( /^\\/, '' );
		if ( ! FUNCTIONS.has( plain ) ) {
			return;
		}
		const { line, offset } = node.loc.start;
		// The comment stands before the call or before what the call is a part of.
		const starts = [ ...statementAbove( above ), node ].map(
			( part ) => part.loc.start.line
		);
		found.push(
			messageOf( {
				name: plain,
				values: node.arguments.map( literal ),
				comments: comments
					.filter(
						( comment ) =>
							comment.offset < offset &&
							starts.some(
								( start ) =>
									comment.line === start ||
									comment.line === start - 1
							)
					)
					.map( ( { text } ) => text )
					.slice( -1 ),
				file,
				line,
			} )
		);
	} );
	return join( found );
}

/**
 * @param {any[]} above The nodes above a call, outermost first.
 * @return {any[]} Those that belong to its own statement.
 */
function statementAbove( above ) {
	const blocks =
		/^(namespace|class|interface|trait|enum|method|function|closure|block|if|for|foreach|while|switch|case|try|catch)$/;
	const last = above
		.map( ( { kind } ) => blocks.test( kind ) )
		.lastIndexOf( true );
	return above.slice( last + 1 ).filter( ( { loc } ) => loc );
}
