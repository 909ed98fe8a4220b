import { createDesk } from '../../../tests/js/support/desk';
import {
	fakeRest,
	held,
	NO_ANSWER,
	restError,
} from '../../../tests/js/support/rest';
import {
	attachment,
	detail,
	draft as keptDraft,
	message,
	ticket,
} from '../../../tests/js/support/tickets';
import type { Draft, PostedMessage } from '../../types/api';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const FILE = attachment();

const KEPT = keptDraft( { kind: 'note' } );

const posted = (): PostedMessage => ( {
	message: message( { id: 11, body_text: 'Answer' } ),
	ticket: ticket( { id: 1, version: 2 } ),
} );

/**
 * A desk on which ticket 1 is open.
 * @param routes
 * @param draft
 */
async function deskWithTicket(
	routes: Parameters< typeof fakeRest >[ 0 ] = {},
	draft: Draft | null = null
) {
	const calls = fakeRest( {
		'GET /tickets/1': () => detail( { id: 1, draft } ),
		'GET /tickets/1/activity': () => ( { items: [], has_earlier: false } ),
		'GET /tickets/counts': () => ( {} ),
		'PUT /tickets/1/draft': () => ( {} ),
		'DELETE /tickets/1/draft': () => ( {} ),
		'POST /tickets/1/messages': posted,
		...routes,
	} );
	const desk = createDesk();
	await desk.dispatch.fetchTicket( 1 );
	return {
		...desk,
		calls: ( start: string ) =>
			calls.filter( ( { method, path } ) =>
				`${ method } ${ path }`.startsWith( start )
			),
	};
}

beforeEach( () => {
	jest.useFakeTimers();
	sessionStorage.clear();
} );
afterEach( () => jest.useRealTimers() );

describe( 'keeping a draft', () => {
	it( 'lets lists know that there is one, and that it is gone', async () => {
		const { dispatch, select, calls } = await deskWithTicket( {
			'PUT /tickets/1/draft': () => keptDraft( {} ),
			'GET /views/counts': () => ( { items: [] } ),
		} );
		const type = async ( html: string ) => {
			await dispatch.editDraft( 1, { html } );
			await jest.advanceTimersByTimeAsync( 3_000 );
		};
		await type( '<p>Dear</p>' );
		expect( select.getTicket( 1 )?.unsent ).toEqual( {
			kind: 'reply',
			send_state: '',
			send_at: null,
		} );
		const counted = calls( 'GET /tickets/counts' ).length;
		expect( counted ).toBeGreaterThan( 0 );
		await type( '<p>Dear Sara</p>' );
		expect( calls( 'PUT' ) ).toHaveLength( 2 );
		expect( calls( 'GET /tickets/counts' ) ).toHaveLength( counted );
		await dispatch.discardDraft( 1 );
		await jest.advanceTimersByTimeAsync( 3_000 );
		expect( select.getTicket( 1 )?.unsent ).toBeNull();
		expect( calls( 'GET /tickets/counts' ).length ).toBeGreaterThan(
			counted
		);
	} );

	it( 'gives it to the server once the agent pauses', async () => {
		const { dispatch, select, calls } = await deskWithTicket();
		await dispatch.editDraft( 1, { html: '<p>Dear</p>' } );
		await jest.advanceTimersByTimeAsync( 500 );
		await dispatch.editDraft( 1, { html: '<p>Dear Sara</p>' } );
		await jest.advanceTimersByTimeAsync( 900 );
		expect( calls( 'PUT' ) ).toHaveLength( 0 );
		await jest.advanceTimersByTimeAsync( 200 );
		expect( calls( 'PUT' ).map( ( { data } ) => data ) ).toEqual( [
			{
				kind: 'reply',
				body_html: '<p>Dear Sara</p>',
				attachment_ids: [],
				seen_message_id: 10,
			},
		] );
		expect( select.getDraft( 1 ).save ).toBe( 'saved' );
	} );

	it( 'takes it off the server when it was emptied', async () => {
		const { dispatch, calls } = await deskWithTicket( {}, KEPT );
		await dispatch.editDraft( 1, { html: '<p><br></p>' } );
		await jest.advanceTimersByTimeAsync( 1_100 );
		expect( calls( 'DELETE' ) ).toHaveLength( 1 );
	} );

	it( 'says when the server does not have it, and tries again with the next key', async () => {
		let fails = true;
		const { dispatch, select } = await deskWithTicket( {
			'PUT /tickets/1/draft': () => {
				if ( fails ) {
					throw NO_ANSWER;
				}
				return {};
			},
		} );
		await dispatch.editDraft( 1, { html: '<p>a</p>' } );
		await jest.advanceTimersByTimeAsync( 1_100 );
		expect( select.getDraft( 1 ).save ).toBe( 'failed' );
		fails = false;
		await dispatch.editDraft( 1, { html: '<p>ab</p>' } );
		await jest.advanceTimersByTimeAsync( 1_100 );
		expect( select.getDraft( 1 ).save ).toBe( 'saved' );
	} );

	it( 'saves at once when the page is left', async () => {
		const { dispatch, calls } = await deskWithTicket();
		await dispatch.editDraft( 1, { html: '<p>Going</p>' } );
		await dispatch.saveAllDrafts();
		await jest.advanceTimersByTimeAsync( 0 );
		expect( calls( 'PUT' ) ).toHaveLength( 1 );
	} );
} );

describe( 'taking up a draft', () => {
	it( 'starts with what the server has', async () => {
		const { select, calls } = await deskWithTicket( {}, KEPT );
		expect( select.getDraft( 1 ) ).toMatchObject( {
			kind: 'note',
			html: '<p>From the server</p>',
			save: 'saved',
		} );
		await jest.advanceTimersByTimeAsync( 2_000 );
		expect( calls( 'PUT' ) ).toHaveLength( 0 );
	} );

	it( 'prefers what this tab has typed since, after a reload', async () => {
		const before = await deskWithTicket( {}, KEPT );
		await before.dispatch.editDraft( 1, { html: '<p>Typed since</p>' } );

		const after = await deskWithTicket( {}, KEPT );
		expect( after.select.getDraft( 1 ).html ).toBe( '<p>Typed since</p>' );
		await jest.advanceTimersByTimeAsync( 0 );
		expect( after.calls( 'PUT' ) ).toHaveLength( 1 );
	} );

	it( 'never overwrites what is being typed', async () => {
		const { dispatch, select } = await deskWithTicket( {}, KEPT );
		await dispatch.editDraft( 1, { html: '<p>New words</p>' } );
		// As where the browser forbids storage.
		sessionStorage.clear();
		await dispatch.fetchTicket( 1 );
		expect( select.getDraft( 1 ).html ).toBe( '<p>New words</p>' );
	} );
} );

describe( 'sending', () => {
	it( 'empties the draft only when the server has the message', async () => {
		const answer = held< PostedMessage >();
		const { dispatch, select, calls } = await deskWithTicket( {
			'POST /tickets/1/messages': () => answer.promise,
		} );
		await dispatch.editDraft( 1, {
			html: '<p>Answer</p>',
			attachments: [ FILE ],
		} );
		const sent = dispatch.sendDraft( 1, { setStatus: 'resolved' } );
		await jest.advanceTimersByTimeAsync( 0 );
		expect( select.getDraft( 1 ) ).toMatchObject( {
			send: 'sending',
			html: '<p>Answer</p>',
		} );
		expect( calls( 'POST' )[ 0 ]?.data ).toEqual( {
			client_key: expect.stringMatching( /^[0-9a-f-]{32,36}$/ ),
			kind: 'reply',
			body_html: '<p>Answer</p>',
			attachment_ids: [ 5 ],
			seen_message_id: 10,
			cc: [],
			set_status: 'resolved',
		} );

		answer.give( posted() );
		await expect( sent ).resolves.toMatchObject( { id: 11 } );
		expect( select.getDraft( 1 ) ).toMatchObject( {
			send: 'idle',
			html: '',
		} );
		expect( select.getLastMessageId( 1 ) ).toBe( 11 );
	} );

	it( 'sends once, however often the button is pressed', async () => {
		const { dispatch, calls } = await deskWithTicket();
		await dispatch.editDraft( 1, { html: '<p>Answer</p>' } );
		await Promise.all( [
			dispatch.sendDraft( 1 ),
			dispatch.sendDraft( 1 ),
		] );
		expect( calls( 'POST' ) ).toHaveLength( 1 );
	} );

	it( 'repeats the same text under the same key, other text under another', async () => {
		const { dispatch, select, calls } = await deskWithTicket( {
			'POST /tickets/1/messages': () => {
				throw NO_ANSWER;
			},
		} );
		await dispatch.editDraft( 1, { html: '<p>Answer</p>' } );
		await dispatch.sendDraft( 1 );
		expect( select.getDraft( 1 ) ).toMatchObject( {
			send: 'queued',
			html: '<p>Answer</p>',
		} );
		await dispatch.sendDraft( 1 );
		await dispatch.editDraft( 1, { html: '<p>Better answer</p>' } );
		await dispatch.sendDraft( 1 );
		const keys = calls( 'POST' ).map( ( { data } ) => data.client_key );
		expect( keys[ 1 ] ).toBe( keys[ 0 ] );
		expect( keys[ 2 ] ).not.toBe( keys[ 0 ] );
	} );

	it( 'shows the newer message of a stale reply, and sends the next time', async () => {
		const newer = message( { id: 12, body_text: 'One more thing' } );
		let isStale = true;
		const { dispatch, select, calls } = await deskWithTicket( {
			'POST /tickets/1/messages': () => {
				if ( isStale ) {
					isStale = false;
					throw restError( 409, 'sanad_stale_reply', 'Read first.', {
						last_message_id: 12,
						messages: [ newer ],
					} );
				}
				return posted();
			},
		} );
		await dispatch.editDraft( 1, { html: '<p>Answer</p>' } );
		await dispatch.sendDraft( 1 );
		expect( select.getDraft( 1 ) ).toMatchObject( {
			send: 'stale',
			html: '<p>Answer</p>',
		} );
		expect( select.getConversation( 1 ).messages ).toContainEqual( newer );
		await dispatch.sendDraft( 1 );
		expect( calls( 'POST' )[ 1 ]?.data.seen_message_id ).toBe( 12 );
		expect( select.getDraft( 1 ).html ).toBe( '' );
	} );

	it( 'lets no late save bring the sent text back', async () => {
		const order: string[] = [];
		const save = held< object >();
		const { dispatch } = await deskWithTicket( {
			'PUT /tickets/1/draft': async () => {
				order.push( 'save starts' );
				await save.promise;
				order.push( 'save ends' );
				return {};
			},
			'POST /tickets/1/messages': () => {
				order.push( 'send' );
				return posted();
			},
		} );
		await dispatch.editDraft( 1, { html: '<p>Answer</p>' } );
		await jest.advanceTimersByTimeAsync( 1_100 );
		const sent = dispatch.sendDraft( 1 );
		save.give( {} );
		await sent;
		await jest.advanceTimersByTimeAsync( 5_000 );
		expect( order ).toEqual( [ 'save starts', 'save ends', 'send' ] );
	} );

	it( 'does not save a draft whose message is on its way', async () => {
		const { dispatch, calls } = await deskWithTicket();
		await dispatch.editDraft( 1, { html: '<p>Answer</p>' } );
		await dispatch.sendDraft( 1 );
		await jest.advanceTimersByTimeAsync( 5_000 );
		expect( calls( 'PUT' ) ).toHaveLength( 0 );
	} );

	it( 'tells an agent only if he went on, and brings him back', async () => {
		const onFailure = jest.fn();
		const { dispatch, notices } = await deskWithTicket( {
			'POST /tickets/1/messages': () => {
				throw restError( 503, 'sanad_storage', 'Try again.' );
			},
		} );
		await dispatch.editDraft( 1, { html: '<p>Answer</p>' } );
		await dispatch.sendDraft( 1, { onFailure, isWatched: () => true } );
		expect( notices() ).toEqual( [] );
		await dispatch.sendDraft( 1, { onFailure, isWatched: () => false } );
		const [ notice ] = notices();
		expect( notice?.content ).toBe(
			'Not sent to ticket #1001: Try again. Your text is kept.'
		);
		notice?.actions[ 0 ]?.onClick?.();
		expect( onFailure ).toHaveBeenCalled();
	} );
} );

describe( 'files', () => {
	it( 'refuses what the site cannot take, before it is sent', async () => {
		const { dispatch, select, calls } = await deskWithTicket();
		const file = new File( [ 'x' ], 'film.mp4' );
		Object.defineProperty( file, 'size', { value: 20_000_000 } );
		await dispatch.attachFiles( 1, [ file ] );
		expect( select.getDraft( 1 ).uploads ).toEqual( [
			expect.objectContaining( {
				name: 'film.mp4',
				error: 'Larger than this site takes (9 MB).',
			} ),
		] );
		expect( calls( 'POST /attachments' ) ).toHaveLength( 0 );
	} );

	it( 'stands with the draft once it is there, and can be taken off', async () => {
		const { dispatch, select, calls } = await deskWithTicket( {
			'POST /attachments': () => FILE,
			'DELETE /attachments/5': () => ( { deleted: true } ),
		} );
		await dispatch.attachFiles( 1, [ new File( [ 'x' ], 'photo.jpg' ) ] );
		expect( select.getDraft( 1 ) ).toMatchObject( {
			attachments: [ FILE ],
			uploads: [],
		} );
		await dispatch.detachFile( 1, 5 );
		expect( select.getDraft( 1 ).attachments ).toEqual( [] );
		expect( calls( 'DELETE /attachments/5' ) ).toHaveLength( 1 );
	} );
} );

it( 'does not bring back what was sent, out of an answer that was late', async () => {
	const { dispatch, select } = await deskWithTicket();
	await dispatch.editDraft( 1, { html: '<p>Dear Sara</p>' } );
	await dispatch.sendDraft( 1 );
	const { created_at: sentAt } = posted().message;
	dispatch.restoreDraft( 1, { ...KEPT, updated_at: sentAt } );
	expect( select.getDraft( 1 ).html ).toBe( '' );
	dispatch.restoreDraft( 1, { ...KEPT, updated_at: '2026-11-22T04:00:01Z' } );
	expect( select.getDraft( 1 ).html ).toBe( '<p>From the server</p>' );
} );
