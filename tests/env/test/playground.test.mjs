/**
 * Sanad on PHP as WebAssembly, the way it starts on a machine without PHP: boot, log in, open a ticket,
 * answer it.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { npmBin } from '../../../.scripts/lib/paths.mjs';
import { loginToken, siteSecret } from '../lib/config.mjs';
import { playgroundPhp, servePlayground } from '../lib/playground.mjs';
import { freePort } from '../lib/server.mjs';
import { prepareSite } from '../lib/site.mjs';

/** Boots, installs and answers one after the other; on a busy machine that takes minutes. */
const timeout = 600_000;

let site;
let server;

/** Cookies of the agent, as a browser would send them. */
let cookies = '';

/**
 * @param {string} path    Path.
 * @param {Object} options Options of fetch.
 * @return {Promise<Response>} The answer; redirects are not followed.
 */
function request( path, options = {} ) {
	const headers = { cookie: cookies, ...options.headers };
	return fetch( server.url + path, {
		...options,
		headers,
		redirect: 'manual',
	} );
}

before(
	async () => {
		assert.ok(
			existsSync( npmBin( 'wp-playground-cli' ) ),
			'npm install brings WordPress Playground.'
		);
		site = await prepareSite( {
			purpose: 'playground',
			db: 'sqlite',
			woo: 'none',
			served: true,
			fresh: true,
			runPhp: playgroundPhp,
		} );
		server = await servePlayground( site, { port: await freePort( 0 ) } );
	},
	{ timeout }
);

after( () => server?.stop() );

test(
	'an agent logs in, opens a ticket and answers it',
	{ timeout },
	async () => {
		const token = loginToken( await siteSecret( site.dir ) );
		const login = await request(
			`/?${ new URLSearchParams( { sanad_login: token, as: 'admin', to: '/wp-admin/' } ) }`
		);
		assert.equal( login.status, 302 );
		cookies = login.headers
			.getSetCookie()
			.map( ( cookie ) => cookie.split( ';' )[ 0 ] )
			.filter( ( cookie ) => ! cookie.endsWith( '=%20' ) )
			.join( '; ' );

		const page = await (
			await request( '/wp-admin/admin.php?page=sanad' )
		).text();
		assert.match( page, /sanadBoot/ );
		// The number that WordPress's own script for REST requests carries.
		const nonce = /createNonceMiddleware\( "([0-9a-f]+)" \)/.exec(
			page
		)?.[ 1 ];
		assert.ok( nonce, 'The admin screen has no nonce for REST requests.' );
		const post = async ( route, body ) => {
			const headers = {
				'content-type': 'application/json',
				'x-wp-nonce': nonce,
			};
			const response = await request( `/wp-json/sanad/v1${ route }`, {
				method: 'POST',
				headers,
				body: JSON.stringify( body ),
			} );
			return { status: response.status, data: await response.json() };
		};

		const opened = await post( '/tickets', {
			client_key: crypto.randomUUID(),
			name: 'Sara',
			email: 'sara@example.com',
			subject: 'مقاس خاطئ',
			body_html: '<p>Wrong size</p>',
			channel: 'phone',
		} );
		assert.equal( opened.status, 201, JSON.stringify( opened.data ) );
		assert.equal( opened.data.subject, 'مقاس خاطئ' );

		const answered = await post( `/tickets/${ opened.data.id }/messages`, {
			client_key: crypto.randomUUID(),
			kind: 'reply',
			body_html: '<p>أهلًا سارة</p>',
			attachment_ids: [],
			seen_message_id: opened.data.last_message_id,
		} );
		assert.equal( answered.status, 201, JSON.stringify( answered.data ) );
		assert.equal( answered.data.message.body_text, 'أهلًا سارة' );

		const read = await (
			await request( `/wp-json/sanad/v1/tickets/${ opened.data.id }`, {
				headers: { 'x-wp-nonce': nonce },
			} )
		).json();
		assert.deepEqual(
			read.messages.map( ( message ) => message.body_text ),
			[ 'Wrong size', 'أهلًا سارة' ]
		);
	}
);
