// @ts-check
/**
 * What WordPress translates without any call: the header of the plugin and the texts of block.json.
 */

/**
 * @param {string}   text     Text.
 * @param {string}   context  Context under which WordPress looks it up, '' for none.
 * @param {string[]} comments What translators are told.
 * @param {string}   file     File.
 * @return {import('./messages.mjs').Message} Message.
 */
const message = ( text, context, comments, file ) => ( {
	text,
	plural: '',
	context,
	comments,
	files: [ file ],
} );

/**
 * @param {string} code Source of the plugin's main file.
 * @param {string} file Its path.
 * @return {import('./messages.mjs').Extract} The texts of its header.
 * @see https://developer.wordpress.org/plugins/plugin-basics/header-requirements/
 */
export function extractPluginHeader( code, file ) {
	const messages = [ 'Plugin Name', 'Description', 'Author' ].flatMap(
		( name ) => {
			const text = code
				.match(
					new RegExp( `^[ \\t/*#@]*${ name }:(.*)$`, 'm' )
				)?.[ 1 ]
				?.trim();
			return text
				? [ message( text, '', [ `${ name } of the plugin.` ], file ) ]
				: [];
		}
	);
	return { messages, problems: [] };
}

/**
 * The contexts are those of WordPress's own `block-i18n.json`.
 *
 * @param {string} json Content of a block.json.
 * @param {string} file Its path.
 * @return {import('./messages.mjs').Extract} Its texts.
 */
export function extractBlock( json, file ) {
	/** @type {{title?: string, description?: string, keywords?: string[], textdomain?: string, styles?: {label: string}[], variations?: {title?: string, description?: string, keywords?: string[]}[]}} */
	const block = JSON.parse( json );
	const texts = [
		[ 'block title', block.title ],
		[ 'block description', block.description ],
		...( block.keywords ?? [] ).map( ( word ) => [
			'block keyword',
			word,
		] ),
		...( block.styles ?? [] ).map( ( { label } ) => [
			'block style label',
			label,
		] ),
		...( block.variations ?? [] ).flatMap( ( variation ) => [
			[ 'block variation title', variation.title ],
			[ 'block variation description', variation.description ],
			...( variation.keywords ?? [] ).map( ( word ) => [
				'block variation keyword',
				word,
			] ),
		] ),
	];
	return {
		messages: texts.flatMap( ( [ context = '', text ] ) =>
			text ? [ message( text, context, [], file ) ] : []
		),
		problems:
			block.textdomain === 'sanad'
				? []
				: [
						{
							file,
							line: 0,
							message: 'textdomain has to be "sanad".',
						},
					],
	};
}
