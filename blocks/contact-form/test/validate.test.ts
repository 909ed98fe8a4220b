import type { ChosenFile, FieldStates } from '../types';
import { validate } from '../validate';
import { config } from './config';

const state = ( required: boolean ) => ( {
	error: '',
	listed: '',
	invalid: false,
	required,
} );

const fields: FieldStates = {
	name: state( true ),
	email: state( true ),
	order: state( false ),
	message: state( true ),
	files: state( false ),
	consent: state( true ),
};

const good = {
	name: 'سارة',
	email: 'sara@example.com',
	message: 'Where?',
	consent: '1',
};

const file = ( changes: Partial< ChosenFile > = {} ): ChosenFile => ( {
	key: 'k',
	id: 7,
	name: 'a.png',
	size: '1 kB',
	progress: 100,
	uploading: false,
	error: '',
	canRetry: false,
	removeLabel: '',
	retryLabel: '',
	...changes,
} );

describe( 'validate', () => {
	it( 'finds nothing wrong with a good form', () => {
		expect( validate( good, fields, [ file() ], 0, config ) ).toEqual( {} );
	} );

	it( 'names every required field that is empty, and no other', () => {
		expect( validate( {}, fields, [], 0, config ) ).toEqual( {
			name: 'need name',
			email: 'need email',
			message: 'need message',
			consent: 'need consent',
		} );
	} );

	it( 'counts characters as people do', () => {
		expect(
			validate( { ...good, name: '👩👩👩👩👩' }, fields, [], 0, config )
		).toEqual( {} );
		expect(
			validate(
				{ ...good, name: 'سارة ال', message: 'x'.repeat( 11 ) },
				fields,
				[],
				0,
				config
			)
		).toEqual( { name: 'long name', message: 'long message' } );
	} );

	it.each( [
		'sara',
		'sara@',
		'sara@example',
		'a b@example.com',
		'a@b@example.com',
		`${ 'x'.repeat( 30 ) }@example.com`,
	] )( 'refuses %s as an address', ( email ) => {
		expect(
			validate( { ...good, email }, fields, [], 0, config ).email
		).toBe( 'bad email' );
	} );

	it.each( [
		[ 'too many', [ file(), file() ], 1, 'many files' ],
		[ 'one that failed', [ file( { error: 'x' } ) ], 0, 'mend file' ],
		[
			'one on its way',
			[ file( { uploading: true, id: 0 } ) ],
			0,
			'wait for file',
		],
	] )( 'stops at files: %s', ( _what, files, kept, sentence ) => {
		expect( validate( good, fields, files, kept, config ).files ).toBe(
			sentence
		);
	} );

	it( 'takes a file that an earlier try has left for one', () => {
		const strict = { ...fields, files: state( true ) };
		expect( validate( good, strict, [], 0, config ).files ).toBe(
			'need files'
		);
		expect( validate( good, strict, [], 1, config ) ).toEqual( {} );
	} );
} );
