/**
 * Builds what the browser gets, in one run:
 *
 * - `src/index.tsx`                        → `build/admin/index.js` (a classic script)
 * - `src/editor/index.tsx`                 → `build/admin/editor.js` (a classic script)
 * - the scripts of `blocks/…/block.json`   → `build/blocks/…` (classic scripts, block.json and render.php)
 * - the modules of `blocks/…/block.json`   → `build/blocks/…` (script modules)
 *
 * The parts come from the configuration of @wordpress/scripts, which knows only one source folder
 * and reads it from the environment while it is loaded; so this is set first.
 */
process.env.WP_EXPERIMENTAL_MODULES = 'true';
process.env.WP_SOURCE_PATH = 'blocks';

const { existsSync, readdirSync, readFileSync, rmSync } = require( 'fs' );
const { resolve } = require( 'path' );
const [
	scriptConfig,
	moduleConfig,
] = require( '@wordpress/scripts/config/webpack.config' );

const buildFolder = resolve( __dirname, 'build' );

/**
 * Our stylesheets hold logical properties only, so one file serves both directions. A mirrored
 * `-rtl.css` would be a second download that turns `direction` the wrong way round.
 *
 * @param {Object} plugin A webpack plugin.
 * @return {boolean} Whether the plugin is kept.
 */
const isKept = ( plugin ) => plugin.constructor.name !== 'RtlCssPlugin';

/**
 * Plugins that look for block.json files, of which the admin app has none.
 *
 * @param {Object} plugin A webpack plugin.
 * @return {boolean} Whether the plugin is of use to the admin app.
 */
const isForAdmin = ( plugin ) =>
	! [ 'CopyPlugin', 'PhpFilePathsPlugin' ].includes(
		plugin.constructor.name
	);

const blockFields = (
	existsSync( resolve( __dirname, 'blocks' ) )
		? readdirSync( resolve( __dirname, 'blocks' ) )
		: []
)
	.map( ( name ) => resolve( __dirname, 'blocks', name, 'block.json' ) )
	.filter( ( file ) => existsSync( file ) )
	.flatMap( ( file ) => Object.keys( JSON.parse( readFileSync( file ) ) ) );

/**
 * Whether any block asks for this kind of script. Without this check @wordpress/scripts would warn
 * about a missing `blocks/index.js`.
 *
 * @param {RegExp} fieldName Matches the names of the block.json fields.
 * @return {boolean} True if there is at least one such field.
 */
const isAskedFor = ( fieldName ) =>
	blockFields.some( ( name ) => fieldName.test( name ) );

const adminConfig = {
	...scriptConfig,
	name: 'admin',
	entry: {
		index: resolve( __dirname, 'src/index.tsx' ),
		editor: resolve( __dirname, 'src/editor/index.tsx' ),
	},
	output: { ...scriptConfig.output, path: resolve( buildFolder, 'admin' ) },
	plugins: scriptConfig.plugins.filter( isKept ).filter( isForAdmin ),
};

const blockConfig = {
	...scriptConfig,
	name: 'blocks',
	output: { ...scriptConfig.output, path: resolve( buildFolder, 'blocks' ) },
	plugins: scriptConfig.plugins.filter( isKept ),
};

const blockModuleConfig = {
	...moduleConfig,
	name: 'block modules',
	output: { ...moduleConfig.output, path: resolve( buildFolder, 'blocks' ) },
};

// The two block compilations share a folder and would clean away each other's files.
rmSync( buildFolder, { recursive: true, force: true } );

module.exports = [
	existsSync( resolve( __dirname, 'src/index.tsx' ) ) && adminConfig,
	isAskedFor( /^(script|editorScript|viewScript)$/ ) && blockConfig,
	isAskedFor( /ScriptModule$/ ) && blockModuleConfig,
].filter( Boolean );
