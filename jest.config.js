const wordpress = require( '@wordpress/scripts/config/jest-unit.config' );

module.exports = {
	...wordpress,
	reporters: [ 'default' ],
	setupFilesAfterEnv: [ '<rootDir>/tests/js/setup.ts' ],
	testMatch: [
		'<rootDir>/{src,blocks}/**/test/**/*.test.{ts,tsx}',
		'<rootDir>/tests/js/**/*.test.{ts,tsx,mjs}',
	],
};
