// @ts-check
/** A shop for one end-to-end test file: the embedded site, a mail server, a browser. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { loginToken, siteSecret } from '../../env/lib/config.mjs';
import { freePort, serve } from '../../env/lib/server.mjs';
import { runPhp } from '../../env/lib/php.mjs';
import { prepareSite } from '../../env/lib/site.mjs';
import { MailServer } from './mail-server.mjs';

/**
 * @typedef {Object} World
 * @property {'en'|'ar'}                                                                                              lang        Language of the shop.
 * @property {string}                                                                                                 url         Address of the site, without a slash at its end.
 * @property {MailServer}                                                                                             mail        What was mailed.
 * @property {(options?: import('playwright-core').BrowserContextOptions) => Promise<import('playwright-core').Page>} visitor     A new person with a browser of his own.
 * @property {(login: string, path: string) => string}                                                                login       Address that logs in and goes on.
 * @property {() => Promise<void>}                                                                                    jobs        Rings the jobs once.
 * @property {(name: string) => Promise<void>}                                                                        fill        Runs a script of `php/` inside of the site.
 * @property {(name: string) => Promise<void>}                                                                        keepScreens Saves what every person sees, for whoever looks into a failure.
 * @property {() => Promise<void>}                                                                                    stop        Ends everything.
 */

/** Flags that keep Chromium quiet and off the network. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * @return {'sqlite'|'mariadb'} Database to run on.
 */
function database() {
	return process.env.SANAD_TEST_DB === 'mariadb' ? 'mariadb' : 'sqlite';
}

/**
 * Opens a shop with an agent, a contact page and two orders; each run starts from the same state.
 *
 * @param {'en'|'ar'} lang   Language of the shop.
 * @param {string}    [more] Further PHP file below `php/` that fills the site.
 * @return {Promise<World>} The world.
 */
export async function openWorld( lang, more ) {
	const shop = join( import.meta.dirname, '../php/shop.php' );
	const jobs = join( import.meta.dirname, '../php/jobs.php' );
	const site = await prepareSite( {
		purpose: 'e2e',
		db: database(),
		woo: /** @type {'auto'|'real'|'stand-in'} */ (
			process.env.SANAD_TEST_WOO ?? 'auto'
		),
		hpos: process.env.SANAD_TEST_HPOS !== 'off',
		lang: lang === 'ar' ? 'ar' : '',
		fresh: true,
		served: true,
	} );
	const run = `e2e_${ lang }`;
	await site.databases.copy( 'site', run );
	process.env.SANAD_ENV_DATABASE = run;
	await runPhp( shop, [ site.dir ] );
	if ( more ) {
		await runPhp( join( import.meta.dirname, '../php', more ), [
			site.dir,
		] );
	}

	const mail = new MailServer();
	const smtp = await mail.start();
	process.env.SANAD_SMTP = smtp;
	const server = await serve( site, {
		port: await freePort( 0 ),
		jobs: false,
	} );
	process.env.SANAD_ENV_HOST = new URL( server.url ).host;
	const browser = await chromium.launch( {
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: FLAGS,
	} );
	/** @type {import('playwright-core').Page[]} */
	const pages = [];
	const token = loginToken( await siteSecret( site.dir ) );

	return {
		lang,
		url: server.url,
		mail,
		async visitor( options = {} ) {
			const context = await browser.newContext( {
				viewport: { width: 1440, height: 900 },
				locale: lang,
				...options,
			} );
			const page = await context.newPage();
			page.setDefaultTimeout( 20_000 );
			pages.push( page );
			return page;
		},
		login: ( login, path ) =>
			`${ server.url }/?${ new URLSearchParams( {
				sanad_login: token,
				as: login,
				to: path,
			} ) }`,
		async jobs() {
			await runPhp( jobs, [ site.dir ] );
		},
		async fill( name ) {
			await runPhp( join( import.meta.dirname, '../php', name ), [
				site.dir,
			] );
		},
		async keepScreens( name ) {
			const folder = join( site.dir, 'screens' );
			await mkdir( folder, { recursive: true } );
			const open = pages.filter( ( page ) => ! page.isClosed() );
			for ( const [ index, page ] of open.entries() ) {
				const path = join( folder, `${ name }-${ index }.png` );
				await page.screenshot( { path } );
				// Where the picture stays behind, this says most about a step by keyboard.
				const focus = await page
					.locator( ':focus' )
					.ariaSnapshot( { timeout: 1_000 } )
					.catch( () => 'nowhere' );
				process.stderr.write(
					`Screen kept: ${ path }, ${ page.url() }\nFocus: ${ focus.slice( 0, 500 ) }\n`
				);
			}
		},
		async stop() {
			await browser.close();
			await server.stop();
			await mail.stop();
			await site.databases.remove( run );
		},
	};
}
