/**
 * Writes src/types/api.ts from the REST schemas in PHP; with --check only says whether it is up to date.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const root = join( dirname( fileURLToPath( import.meta.url ) ), '..' );
const target = join( root, 'src', 'types', 'api.ts' );
const banner =
	'/**\n * The shapes of the REST API, generated from the schemas in PHP by `npm run types`. Do not edit.\n */';

/** The schemas as one JSON Schema document. */
function dump() {
	const json = execFileSync(
		process.env.PHP_BINARY || 'php',
		[ join( root, '.scripts', 'dump-schemas.php' ) ],
		{ encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 }
	);
	return JSON.parse( json );
}

/**
 * A named shape with a description beside the reference would be copied instead of named.
 *
 * @param {any} node
 * @return {any} The same schema, with such references wrapped.
 */
function wrapReferences( node ) {
	if ( Array.isArray( node ) ) {
		return node.map( wrapReferences );
	}
	if ( node === null || typeof node !== 'object' ) {
		return node;
	}
	const { $ref, description, ...rest } = node;
	if ( typeof $ref === 'string' ) {
		return description ? { description, allOf: [ { $ref } ] } : { $ref };
	}
	return Object.fromEntries(
		Object.entries( description ? { description, ...rest } : rest ).map(
			( [ key, value ] ) => [ key, wrapReferences( value ) ]
		)
	);
}

/** The text of src/types/api.ts. */
export async function generate() {
	const { definitions } = wrapReferences( dump() );
	const names = Object.keys( definitions );
	const document = {
		definitions,
		type: 'object',
		properties: Object.fromEntries(
			names.map( ( name ) => [
				name,
				{ $ref: `#/definitions/${ name }` },
			] )
		),
		required: names,
		additionalProperties: false,
	};
	const text = await compile( document, 'Shapes', {
		bannerComment: banner,
		additionalProperties: false,
		ignoreMinAndMaxItems: true,
		style: { useTabs: true, singleQuote: true, printWidth: 80 },
	} );
	// The document needs a root; nobody else does.
	return text.replace( /export interface Shapes \{[^}]*\}\n+/, '' );
}

if ( process.argv[ 1 ] === fileURLToPath( import.meta.url ) ) {
	const text = await generate();
	if ( ! process.argv.includes( '--check' ) ) {
		mkdirSync( dirname( target ), { recursive: true } );
		writeFileSync( target, text );
	} else if ( readFileSync( target, 'utf8' ) !== text ) {
		process.stderr.write(
			'src/types/api.ts is not what the PHP schemas say. Run `npm run types` and commit it.\n'
		);
		process.exitCode = 1;
	}
}
