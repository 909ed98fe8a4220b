const wordpress = require( '@wordpress/scripts/config/jest-unit.config' );

/** Packages that ship ES modules only, which Jest cannot load as they are. */
const MODULES = [
	'@lexical',
	'@preact/signals-core',
	'@wordpress/theme',
	'lexical',
	'uuid',
];

module.exports = {
	...wordpress,
	reporters: [ 'default' ],
	// Milliseconds. A machine that is busy with other suites must not fail a test that is right.
	testTimeout: 30_000,
	setupFilesAfterEnv: [ '<rootDir>/tests/js/setup.ts' ],
	transform: {
		'\\.m?[jt]sx?$':
			require.resolve( '@wordpress/scripts/config/babel-transform' ),
	},
	// The last `node_modules` counts, since a package may carry another of its own.
	transformIgnorePatterns: [
		`/node_modules/(?!(.*/node_modules/)?(${ MODULES.join( '|' ) })/)`,
	],
	testMatch: [
		'<rootDir>/{src,blocks}/**/test/**/*.test.{ts,tsx}',
		'<rootDir>/tests/js/**/*.test.{ts,tsx}',
	],
};
