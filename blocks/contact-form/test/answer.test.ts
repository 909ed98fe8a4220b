import { read } from '../answer';

const receipt = {
	token: '5-k1.aa',
	number: 1042,
	sentence: 'We have your question.',
	answer_time: '',
	ticket_url: '',
};

describe( 'read', () => {
	it( 'knows a receipt', () => {
		expect( read( { status: 201, body: receipt } ) ).toEqual( {
			kind: 'sent',
			receipt,
		} );
	} );

	it( 'takes what is no receipt for a site that guards its REST routes', () => {
		expect( read( { status: 200, body: { ok: true } } ).kind ).toBe(
			'blocked'
		);
		expect( read( { status: 403, body: null } ).kind ).toBe( 'blocked' );
		expect(
			read( {
				status: 401,
				body: { code: 'rest_login_required', message: 'No' },
			} ).kind
		).toBe( 'blocked' );
		expect(
			read( {
				status: 403,
				body: { code: 'rest_cookie_invalid_nonce', message: 'No' },
			} ).kind
		).toBe( 'blocked' );
	} );

	it( 'brings errors to their fields', () => {
		expect(
			read( {
				status: 400,
				body: {
					code: 'sanad_invalid',
					message: 'Some fields',
					data: { status: 400, fields: { email: 'No address' } },
				},
			} )
		).toEqual( { kind: 'refused', errors: { email: 'No address' } } );
		expect(
			read( {
				status: 429,
				body: {
					code: 'sanad_too_many',
					message: 'Wait',
					data: { field: 'email', retry_after: 9 },
				},
			} )
		).toEqual( { kind: 'refused', errors: { email: 'Wait' } } );
	} );

	it( 'repeats what the server says about the form as a whole', () => {
		expect(
			read( {
				status: 429,
				body: { code: 'sanad_too_many', message: 'Wait' },
			} )
		).toEqual( { kind: 'failed', message: 'Wait' } );
	} );

	it( 'tells a lost line from a broken server', () => {
		expect( read( { status: 0, body: null } ) ).toEqual( {
			kind: 'offline',
		} );
		expect( read( { status: 502, body: null } ) ).toEqual( {
			kind: 'failed',
			message: '',
		} );
	} );
} );
