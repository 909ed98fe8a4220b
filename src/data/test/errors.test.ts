import { isAbort, RequestError, toRequestError } from '../errors';

describe( 'toRequestError', () => {
	it( 'keeps what the server said', () => {
		const error = toRequestError( {
			code: 'sanad_too_many',
			message: 'Wait a little.',
			data: { status: 429, retry_after: 30 },
		} );
		expect( error ).toBeInstanceOf( RequestError );
		expect( error ).toMatchObject( {
			code: 'sanad_too_many',
			message: 'Wait a little.',
			status: 429,
			retryAfter: 30,
			isNetwork: false,
		} );
	} );

	it.each( [
		[ { field: 'email' }, { email: 'Wrong.' } ],
		[ { fields: { a: 'A.', b: 'B.' } }, { a: 'A.', b: 'B.' } ],
		[ { params: { channel: 'Unknown.' } }, { channel: 'Unknown.' } ],
		[ {}, {} ],
	] )( 'names the fields of %j', ( data, fields ) => {
		const error = toRequestError( {
			code: 'sanad_invalid',
			message: 'Wrong.',
			data: { status: 400, ...data },
		} );
		expect( error.fields ).toEqual( fields );
	} );

	it.each( [
		{ code: 'fetch_error', message: '' },
		{ code: 'offline_error', message: '' },
		new TypeError( 'Failed to fetch' ),
		undefined,
	] )( 'knows a dead line: %j', ( thrown ) => {
		expect( toRequestError( thrown ).isNetwork ).toBe( true );
	} );

	it( 'does not take a broken answer for a dead line', () => {
		const error = toRequestError( { code: 'invalid_json', message: '' } );
		expect( error ).toMatchObject( { status: 500, isNetwork: false } );
	} );

	it( 'leaves an error as it is', () => {
		const error = new RequestError( 'x', { code: 'y', status: 409 } );
		expect( toRequestError( error ) ).toBe( error );
		expect( error.isConflict ).toBe( true );
	} );
} );

it( 'an abort is no failure', () => {
	expect( isAbort( new DOMException( '', 'AbortError' ) ) ).toBe( true );
	expect( isAbort( new Error( 'x' ) ) ).toBe( false );
} );
