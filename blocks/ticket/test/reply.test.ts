import { judge, read, type TicketConfig } from '../reply';

const config = {
	url: '/messages',
	maxBytes: 100,
	maxTotal: 200,
	messages: { empty: 'empty', fileSize: 'too large', allFiles: 'too much' },
} as TicketConfig;

describe( 'judge', () => {
	it.each( [
		[ '', [], 'empty' ],
		[ ' \n ', [], 'empty' ],
		[ 'Hello', [], '' ],
		[ '', [ { name: 'a.png', size: 100 } ], '' ],
		[
			'Hello',
			[
				{ name: 'a.png', size: 1 },
				{ name: 'b.mp4', size: 101 },
			],
			'b.mp4: too large',
		],
		[
			'Hello',
			[
				{ name: 'a.png', size: 95 },
				{ name: 'b.png', size: 96 },
			],
			'too much',
		],
	] )( 'says of %j with %j: %j', ( text, files, sentence ) => {
		expect( judge( text, files, config ) ).toBe( sentence );
	} );
} );

describe( 'read', () => {
	it.each( [
		[
			201,
			{ url: '/?sanad_ticket=a' },
			{ kind: 'sent', url: '/?sanad_ticket=a' },
		],
		[ 0, null, { kind: 'offline' } ],
		[
			400,
			{ code: 'sanad_invalid', message: 'No' },
			{ kind: 'failed', message: 'No' },
		],
		[
			503,
			{ code: 'sanad_storage', message: 'Later' },
			{ kind: 'failed', message: 'Later' },
		],
		[ 502, null, { kind: 'failed', message: '' } ],
		[ 403, { code: 'rest_forbidden', message: 'x' }, { kind: 'blocked' } ],
		[ 200, { ok: true }, { kind: 'blocked' } ],
	] )( 'understands %d %j', ( status, body, answer ) => {
		expect( read( { status, body } ) ).toEqual( answer );
	} );
} );
