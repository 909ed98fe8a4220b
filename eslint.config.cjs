const wordpress = require( '@wordpress/scripts/config/eslint.config.cjs' );

/** What Sanad asks for beyond the rules of @wordpress/scripts. */
module.exports = [
	{
		ignores: [
			'build/',
			'dist/',
			'vendor/',
			'coverage/',
			'.site/',
			'.cache/',
			'src/types/api.ts',
		],
	},
	...wordpress,
	{
		files: [ '**/*.{ts,tsx}' ],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
		},
	},
	{
		files: [ 'src/**/*.tsx' ],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'JSXOpeningElement[name.name="Modal"]:not(:has(JSXAttribute[name.name="className"] > Literal[value=/^sanad-modal/]))',
					message:
						'A dialog stands outside the desk and gets its colours, targets and motion by the class `sanad-modal`.',
				},
			],
		},
	},
	{
		files: [ '**/*.{js,cjs,mjs,ts,tsx}' ],
		rules: {
			'@wordpress/i18n-text-domain': [
				'error',
				{ allowedTextDomain: 'sanad' },
			],
			'react-hooks/exhaustive-deps': 'error',
		},
	},
];
