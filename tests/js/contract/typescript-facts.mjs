// @ts-check
/**
 * What the TypeScript of the plugin asks of PHP, read with the compiler: paths and methods of requests,
 * the shapes they expect, error codes, text domains, names of stores and globals.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../../.scripts/lib/paths.mjs';

/** Place of the text domain among the arguments. */
const TRANSLATIONS = new Map( [
	[ '__', 1 ],
	[ '_x', 2 ],
	[ '_n', 3 ],
	[ '_nx', 4 ],
] );

/**
 * What asks our routes, by its name: where it comes from, and the method where it has only one.
 *
 * @type {Map<string, { file: string, method?: string }>}
 */
const ASKING = new Map( [
	[ 'request', { file: 'src/data/client.ts' } ],
	[
		'useResource',
		{ file: 'src/data/resources/use-resource.ts', method: 'GET' },
	],
	[ 'upload', { file: 'src/data/upload.ts', method: 'POST' } ],
	[ 'useImport', { file: 'src/data/import/index.ts', method: 'POST' } ],
] );

/** Where paths are only passed on, which were read where they come from. */
const PASSING_ON = /^src\/data\/(resources\/|import\/|upload\.ts)/;

/**
 * @typedef {Object} Fact
 * @property {string} text What it says.
 * @property {string} at   Where.
 */

/**
 * @typedef {Object} RequestFact
 * @property {string[]}    paths    With `{}` for what is known only when it runs; one a possibility.
 * @property {string[]}    methods  One a possibility.
 * @property {string|null} response Name of the shape that is expected; null if it is written out.
 * @property {string}      at       Where.
 */

/**
 * @typedef {Object} Facts
 * @property {RequestFact[]} requests   Requests to our routes.
 * @property {Fact[]}        errors     Error codes that something is compared with.
 * @property {Fact[]}        domains    Text domains.
 * @property {Fact[]}        namespaces Namespaces of the Interactivity API.
 * @property {Fact[]}        globals    Globals that PHP has to set.
 */

/** @return {Facts} The facts of all sources without tests. */
export function typescriptFacts() {
	const config = ts.getParsedCommandLineOfConfigFile(
		join( root, 'tsconfig.json' ),
		{},
		{ ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} }
	);
	const program = ts.createProgram(
		config?.fileNames ?? [],
		config?.options ?? {}
	);
	const reader = new Reader( program.getTypeChecker() );
	for ( const source of program.getSourceFiles() ) {
		const path = source.fileName.slice( root.length + 1 );
		if (
			/^(src|blocks)\//.test( path ) &&
			! /\/test\/|\.d\.ts$/.test( path )
		) {
			reader.read( source, path );
		}
	}
	return reader.facts;
}

class Reader {
	/** @type {Facts} */
	facts = {
		requests: [],
		errors: [],
		domains: [],
		namespaces: [],
		globals: [],
	};

	/** @param {import('typescript').TypeChecker} checker Of the program. */
	constructor( checker ) {
		this.checker = checker;
	}

	/**
	 * @param {import('typescript').SourceFile} source File.
	 * @param {string}                          path   Its path.
	 */
	read( source, path ) {
		/** @param {import('typescript').Node} node Node. */
		const visit = ( node ) => {
			const { line } = source.getLineAndCharacterOfPosition(
				node.getStart( source )
			);
			this.note( node, `${ path }:${ line + 1 }` );
			ts.forEachChild( node, visit );
		};
		visit( source );
	}

	/**
	 * @param {import('typescript').Node} node Node.
	 * @param {string}                    at   Its place.
	 */
	note( node, at ) {
		if ( ts.isCallExpression( node ) ) {
			this.call( node, at );
		}
		if (
			ts.isBinaryExpression( node ) &&
			ts.isPropertyAccessExpression( node.left ) &&
			node.left.name.text === 'code' &&
			ts.isStringLiteralLike( node.right )
		) {
			this.facts.errors.push( { text: node.right.text, at } );
		}
		if (
			ts.isPropertyAccessExpression( node ) &&
			ts.isIdentifier( node.expression ) &&
			node.expression.text === 'window' &&
			node.name.text.startsWith( 'sanad' )
		) {
			this.facts.globals.push( {
				text: `window.${ node.name.text }`,
				at,
			} );
		}
	}

	/**
	 * @param {import('typescript').CallExpression} call Call.
	 * @param {string}                              at   Its place.
	 */
	call( call, at ) {
		const callee = ts.isPropertyAccessExpression( call.expression )
			? call.expression.name
			: call.expression;
		if ( ! ts.isIdentifier( callee ) ) {
			return;
		}
		const [ first, second ] = call.arguments;
		const domain = TRANSLATIONS.get( callee.text );
		if ( domain !== undefined ) {
			const text = call.arguments[ domain ];
			this.facts.domains.push( {
				text: text ? this.texts( text ).join( '|' ) : '',
				at,
			} );
		} else if (
			[ 'store', 'getConfig', 'getContext' ].includes( callee.text ) &&
			first
		) {
			for ( const text of this.texts( first ) ) {
				this.facts.namespaces.push( { text, at } );
			}
		} else if ( first && ! PASSING_ON.test( at ) ) {
			const asking = ASKING.get( callee.text );
			if ( asking && this.isFrom( callee, asking.file ) ) {
				this.facts.requests.push( {
					paths: this.texts( first ),
					methods: asking.method
						? [ asking.method ]
						: this.methods( second ),
					response: this.response( call ),
					at,
				} );
			}
		}
	}

	/**
	 * @param {import('typescript').Identifier} callee What is called.
	 * @param {string}                          file   Where it should come from.
	 * @return {boolean} Whether it does.
	 */
	isFrom( callee, file ) {
		let symbol = this.checker.getSymbolAtLocation( callee );
		if ( symbol?.declarations?.some( ts.isImportSpecifier ) ) {
			symbol = this.checker.getAliasedSymbol( symbol );
		}
		return (
			symbol?.valueDeclaration
				?.getSourceFile()
				.fileName.endsWith( file ) ?? false
		);
	}

	/**
	 * @param {import('typescript').CallExpression} call Request.
	 * @return {string | null} Name of the type of its answer.
	 */
	response( call ) {
		const [ type ] = call.typeArguments ?? [];
		return type &&
			ts.isTypeReferenceNode( type ) &&
			! type.typeArguments &&
			ts.isIdentifier( type.typeName )
			? type.typeName.text
			: null;
	}

	/**
	 * @param {import('typescript').Expression | undefined} options Of a request.
	 * @return {string[]} The methods that it may have.
	 */
	methods( options ) {
		if ( ! options || ! ts.isObjectLiteralExpression( options ) ) {
			return [ 'GET' ];
		}
		const property = options.properties.find(
			( candidate ) =>
				candidate.name &&
				ts.isIdentifier( candidate.name ) &&
				candidate.name.text === 'method'
		);
		if ( ! property ) {
			return [ 'GET' ];
		}
		return ts.isPropertyAssignment( property )
			? this.texts( property.initializer )
			: [ '{}' ];
	}

	/**
	 * @param {import('typescript').Expression} node Expression.
	 * @return {string[]} Every text that it may be; `{}` stands for what is not known.
	 */
	texts( node ) {
		if ( ts.isStringLiteralLike( node ) ) {
			return [ node.text ];
		}
		if ( ts.isTemplateExpression( node ) ) {
			return node.templateSpans.reduce(
				( texts, span ) =>
					texts.flatMap( ( text ) =>
						this.texts( span.expression ).map(
							( part ) => text + part + span.literal.text
						)
					),
				[ node.head.text ]
			);
		}
		if ( ts.isConditionalExpression( node ) ) {
			return [
				...this.texts( node.whenTrue ),
				...this.texts( node.whenFalse ),
			];
		}
		const type = this.checker.getTypeAtLocation( node );
		const types = type.isUnion() ? type.types : [ type ];
		if ( types.every( ( one ) => one.isStringLiteral() ) ) {
			return types.map( ( one ) =>
				one.isStringLiteral() ? one.value : '{}'
			);
		}
		return this.initial( node ) ?? [ '{}' ];
	}

	/**
	 * @param {import('typescript').Expression} node Name of a constant.
	 * @return {string[] | null} Every text that it may have been given.
	 */
	initial( node ) {
		const declaration = ts.isIdentifier( node )
			? this.checker.getSymbolAtLocation( node )?.valueDeclaration
			: undefined;
		return declaration &&
			ts.isVariableDeclaration( declaration ) &&
			declaration.initializer &&
			ts.isVariableDeclarationList( declaration.parent ) &&
			declaration.parent.getFirstToken()?.kind ===
				ts.SyntaxKind.ConstKeyword
			? this.texts( declaration.initializer )
			: null;
	}
}
