import { ownVersion } from '../own-version';

const versions = ( ...languages: string[] ) =>
	languages.map( ( language ) => ( { language } ) );

it.each( [
	[ [ 'en', 'ar' ], 'ar', 'ar' ],
	[ [ 'ar', 'en' ], 'en-GB', 'en' ],
	[ [ 'en', 'ar' ], 'de-DE', 'en' ],
	[ [ '' ], 'ar', '' ],
	[ [], 'ar', undefined ],
] )( 'of %j, somebody at %s reads %j first', ( languages, locale, first ) => {
	expect( ownVersion( versions( ...languages ), locale )?.language ).toBe(
		first
	);
} );
