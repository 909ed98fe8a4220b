/**
 * The plural rule in our script translations, as WordPress's own package reads it.
 */
import { createI18n } from '@wordpress/i18n';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const catalog = readFileSync(
	join( process.cwd(), 'languages/sanad-ar.po' ),
	'utf8'
);
const rule = catalog.match( /"Plural-Forms: (.*)\\n"/ )?.[ 1 ];
const forms = [ 'zero', 'one', 'two', 'few', 'many', 'other' ];

test( 'each number takes its form of Arabic', () => {
	const { _n } = createI18n(
		{
			'': { domain: 'messages', lang: 'ar', 'plural-forms': rule },
			ticket: forms,
		},
		'sanad'
	);
	const unicode = new Intl.PluralRules( 'ar' );
	for ( const number of [
		0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 1000,
	] ) {
		expect( _n( 'ticket', 'tickets', number, 'sanad' ) ).toBe(
			unicode.select( number )
		);
	}
} );
