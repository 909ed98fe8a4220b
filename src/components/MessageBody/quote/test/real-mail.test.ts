import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseBody } from '../../parse-body';
import { splitQuoted } from '..';

/** Replies as real mailers write them, each with its answer alone, read where they lie beside the checkout. */
const FOLDER =
	process.env.SANAD_REPLIES_PATH ??
	join( __dirname, '../../../../../../shared/data/replies' );

const squeezed = ( text: string ) => text.replace( /\s+/g, ' ' ).trim();

function read( name: string ): { html: string; answer: string } {
	const base = name.replace( '.expected.txt', '' );
	const answer = readFileSync( join( FOLDER, name ), 'utf8' );
	const page = join( FOLDER, `${ base }.html` );
	if ( existsSync( page ) ) {
		return { html: readFileSync( page, 'utf8' ), answer };
	}
	const text = readFileSync( join( FOLDER, `${ base }.txt` ), 'utf8' );
	const paragraph = document.createElement( 'p' );
	const html = text
		.trim()
		.split( /\n{2,}/ )
		.map( ( block ) => {
			paragraph.textContent = block;
			return `<p>${ paragraph.innerHTML.replace( /\n/g, '<br>' ) }</p>`;
		} )
		.join( '\n' );
	return { html, answer };
}

/** Shown in full, and why. */
const WHOLE: Record< string, string > = {
	crisp__email_1: 'quotes nothing',
	crisp__email_9: 'announces the quote in a way of its own',
	crisp__email_15: 'nothing marks the quote',
	crisp__email_emoji: 'quotes nothing',
	crisp__email_german_3: 'nothing marks the quote',
	crisp__email_with_regards: 'quotes nothing',
};

function shownOf( html: string ): string {
	return splitQuoted( parseBody( html ) )
		.filter( ( { isQuoted } ) => ! isQuoted )
		.map( ( { body } ) => body.innerHTML.replace( /<br>/g, ' ' ) )
		.map( ( part ) => parseBody( part ).textContent ?? '' )
		.join( ' ' );
}

describe( 'replies of real mailers', () => {
	if ( ! existsSync( FOLDER ) ) {
		it.skip( `are not there: ${ FOLDER }`, () => {} );
		return;
	}
	const files = readdirSync( FOLDER ).filter( ( name ) =>
		name.endsWith( '.expected.txt' )
	);

	it.each( files )( 'keep their answer in sight: %s', ( name ) => {
		const { html, answer } = read( name );
		expect( squeezed( shownOf( html ) ) ).toContain(
			squeezed( answer ).slice( 0, 200 )
		);
	} );

	it( 'are folded where they quote', () => {
		const whole = files
			.filter(
				( name ) =>
					splitQuoted( parseBody( read( name ).html ) ).length === 1
			)
			.map( ( name ) => name.replace( '.expected.txt', '' ) );
		expect( whole.sort() ).toEqual( Object.keys( WHOLE ).sort() );
	} );
} );
