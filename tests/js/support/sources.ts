import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The sources of the app as syntax trees, without its tests.
 *
 * @param folder Below the top of the checkout.
 */
export function sourcesOf( folder: string ): ts.SourceFile[] {
	return readdirSync( join( process.cwd(), folder ), {
		recursive: true,
		encoding: 'utf8',
	} )
		.filter( ( name ) => /\.tsx?$/.test( name ) )
		.filter( ( name ) => ! /(^|\/)test\//.test( name ) )
		.map( ( name ) => join( folder, name ) )
		.map( ( file ) =>
			ts.createSourceFile(
				file,
				readFileSync( join( process.cwd(), file ), 'utf8' ),
				ts.ScriptTarget.Latest,
				true
			)
		);
}

/**
 * Calls back for every node of a tree.
 *
 * @param node
 * @param visit
 */
export function walk( node: ts.Node, visit: ( node: ts.Node ) => void ): void {
	visit( node );
	node.forEachChild( ( child ) => walk( child, visit ) );
}

/**
 * Where something stands, for a message.
 *
 * @param node
 */
export function placeOf( node: ts.Node ): string {
	const file = node.getSourceFile();
	const { line } = file.getLineAndCharacterOfPosition( node.getStart() );
	return `${ file.fileName }:${ line + 1 }`;
}
