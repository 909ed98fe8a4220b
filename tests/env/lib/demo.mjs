/** The demo shop: a prepared site with seeds, and what to tell the person who started it. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loginToken, siteSecret } from './config.mjs';
import { phpDir } from './paths.mjs';
import { prepareSite } from './site.mjs';
import { contentDir } from './steps.mjs';

/** Bumped when the seeds change so much that an old shop is of no use. */
const SEEDS = '3';

/** Who can log in with one click: login name, what he is, where he lands. */
const PEOPLE = [
	[ 'huda', 'support agent', '/wp-admin/admin.php?page=sanad' ],
	[ 'omar', 'support manager', '/wp-admin/admin.php?page=sanad' ],
	[ 'admin', 'owner', '/wp-admin/' ],
	[ 'sara', 'shopper', '/contact/' ],
];

/**
 * @param {import('./start-options.mjs').StartOptions} options Options.
 * @param {import('./php.mjs').RunPhp}                 runPhp  Runs PHP.
 * @param {(line: string) => void}                     tell    Gets a line for each step.
 * @return {Promise<import('./site.mjs').Site>} The shop.
 */
export function prepareDemo( options, runPhp, tell ) {
	return prepareSite( {
		purpose: 'demo',
		db: options.db,
		woo: options.woocommerce ? 'auto' : 'none',
		served: true,
		lang: options.lang,
		reset: options.reset,
		runPhp,
		tell,
		more: ( site ) => [
			{
				name: 'Shop',
				fingerprint: SEEDS,
				run: async () => {
					// One that was half filled starts again from the empty one.
					await site.databases.copy( 'empty', 'site' );
					await rm( join( contentDir( site.dir ), 'uploads' ), {
						recursive: true,
						force: true,
					} );
					await runPhp( join( phpDir, 'seed.php' ), [ site.dir ] );
				},
			},
		],
	} );
}

/**
 * @param {import('./site.mjs').Site}                  site    The shop.
 * @param {string}                                     url     Its address.
 * @param {import('./start-options.mjs').StartOptions} options Options.
 * @return {Promise<string>} What to print when it runs.
 */
export async function welcome( site, url, options ) {
	const token = loginToken( await siteSecret( site.dir ) );
	const lines = [
		`Shop          ${ url }/`,
		`Contact page  ${ url }/contact/`,
		`Inbox         ${ url }/wp-admin/admin.php?page=sanad`,
		`Mails         ${ url }/mails/`,
		'',
		'Log in with one click (only from this machine):',
		...PEOPLE.map( ( [ login, role, to ] ) => {
			const query = new URLSearchParams( {
				sanad_login: token,
				as: login,
				to,
			} );
			return `  ${ role.padEnd( 16 ) }${ url }/?${ query }`;
		} ),
		'',
		`WordPress ${ site.wordpress.version }, ${ shopSoftware( site ) }, ${ site.db === 'mariadb' ? 'MariaDB' : 'SQLite' }.`,
		...languageNote( site, options ),
		`Logs: ${ join( site.dir, 'debug.log' ) } (WordPress), ${ join( site.dir, 'server.log' ) } (server).`,
	];
	return `${ lines.join( '\n' ) }\n`;
}

/**
 * @param {import('./site.mjs').Site} site The shop.
 * @return {string} What sells here.
 */
function shopSoftware( { woocommerce } ) {
	if ( ! woocommerce ) {
		return 'without WooCommerce';
	}
	return woocommerce.kind === 'stand-in'
		? 'a stand-in for WooCommerce (set WOOCOMMERCE_PATH for the real one)'
		: `WooCommerce ${ woocommerce.version }`;
}

/**
 * @param {import('./site.mjs').Site}                  site    The shop.
 * @param {import('./start-options.mjs').StartOptions} options Options.
 * @return {string[]} What is not translated.
 */
function languageNote( site, { lang } ) {
	const pack = join( contentDir( site.dir ), `languages/${ lang }.mo` );
	return lang && ! existsSync( pack )
		? [
				'WordPress has no Arabic language pack here: its own words stay English, Sanad speaks Arabic.',
			]
		: [];
}
