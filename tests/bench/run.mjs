// @ts-check
/**
 * Measures the desk, or the search for articles, over REST on MariaDB, each request beside an empty
 * route of the same site; or how relevant is what that search finds:
 *
 *     npm run bench -- [--tickets=100000 | --articles=10000] [--rounds=25] [--woo=auto|none|stand-in|real] [--only=search] [--json=FILE]
 *     npm run bench -- --relevance
 *     npm run bench -- --paint --scroll [--stride=200]   pixels a frame
 *     npm run bench -- --lane [--tickets=100000]     lists with the fast lane
 *     npm run bench -- --pulse[=60]                  polls of 200 agents and 5,000 shoppers, seconds
 */
import { spawn } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { php } from '../../.scripts/lib/paths.mjs';
import { run } from '../../.scripts/lib/process.mjs';
import { codeFingerprint } from '../env/lib/fingerprint.mjs';
import { release } from '../env/lib/mariadb.mjs';
import { root } from '../env/lib/paths.mjs';
import { printedBy } from '../env/lib/php.mjs';
import { exitWith, Problem } from '../env/lib/problem.mjs';
import { prepareSite } from '../env/lib/site.mjs';
import { articleScenarios } from './articles.mjs';
import {
	paintReport,
	paintTimes,
	scrollReport,
	scrollThrough,
} from './browser.mjs';
import { measure } from './measure.mjs';
import { relevanceReport } from './relevance.mjs';
import { pollAll, startNginx } from './pulse.mjs';
import { pulseReport, report } from './report.mjs';
import { scenarios } from './scenarios.mjs';

const here = join( root, 'tests/bench/php' );

/**
 * Runs one of our PHP files on a database of the site.
 *
 * @param {string}                 file File in our folder.
 * @param {string[]}               args Arguments.
 * @param {Record<string, string>} env  Environment, which names the database.
 * @return {Promise<string>} What it printed.
 */
async function runPhp( file, args, env ) {
	const flags = [ '-d', 'memory_limit=512M', '-d', 'display_errors=stderr' ];
	const path = join( here, file );
	return printedBy(
		path,
		await run( php, [ ...flags, path, ...args ], { env } )
	);
}

/** @return {Promise<number>} A port that nobody listens on. */
function freePort() {
	return new Promise( ( done ) => {
		const server = createServer().listen( 0, '127.0.0.1', () => {
			const address = server.address();
			const port =
				address && typeof address === 'object' ? address.port : 0;
			server.close( () => done( port ) );
		} );
	} );
}

/** Tickets that are opened one after the other. */
const PAINTED_TICKETS = 30;

/** What is measured, and what the database for it depends on. */
const TICKETS = { noun: 'tickets', script: 'fill.php', code: [] };
const ARTICLES = {
	noun: 'articles',
	script: 'fill-articles.php',
	code: [ join( root, 'includes/KnowledgeBase/Search' ) ],
};

/**
 * The filled database, made once for each number of tickets or articles and each shape of the tables.
 *
 * @param {Awaited<ReturnType<typeof prepareSite>>} site   Site.
 * @param {typeof TICKETS | typeof ARTICLES}        what   What it is filled with.
 * @param {number}                                  number How many.
 * @return {Promise<string>} Short name of the database.
 */
async function filledDatabase( site, what, number ) {
	const name = `${ what.noun }_${ number }`;
	const note = join( site.dir, `${ name }.txt` );
	const fingerprint = await codeFingerprint( [
		join( root, 'includes/Database' ),
		join( root, 'includes/Search' ),
		...what.code,
		join( site.dir, 'sources.json' ),
		here,
	] );
	if (
		( await readFile( note, 'utf8' ).catch( () => '' ) ) === fingerprint
	) {
		return name;
	}
	process.stdout.write(
		`Filling the site with ${ number } ${ what.noun } …\n`
	);
	await site.databases.copy( 'site', name );
	await runPhp( what.script, [ site.dir, String( number ) ], {
		SANAD_ENV_DATABASE: name,
	} );
	await writeFile( note, fingerprint );
	return name;
}

/**
 * @param {string}                 dir    Folder of the site.
 * @param {number}                 port   Port on 127.0.0.1.
 * @param {Record<string, string>} env    Further environment variables.
 * @param {boolean}                yields Whether it leaves the processor to the browser beside it, as a server on a machine of its own does.
 * @return {Promise<() => void>} Ends the server.
 */
async function serve( dir, port, env, yields = false ) {
	const server = spawn(
		php,
		[
			...[ '-d', 'opcache.enable=1', '-d', 'opcache.enable_cli=1' ],
			...[ '-d', 'opcache.max_accelerated_files=20000' ],
			...[ '-d', 'display_errors=0', '-d', 'memory_limit=256M' ],
			...[ '-S', `127.0.0.1:${ port }`, '-t', join( dir, 'wordpress' ) ],
		],
		// A group of its own: PHP's workers outlive a signal to their parent alone.
		{ env: { ...process.env, ...env }, stdio: 'ignore', detached: true }
	);
	if ( yields && server.pid ) {
		// Before it starts its workers, which are then as modest.
		setPriority( server.pid, constants.priority.PRIORITY_LOW );
	}
	let isUp = true;
	const stop = () => {
		if ( isUp && server.pid ) {
			isUp = false;
			process.kill( -server.pid );
		}
	};
	process.once( 'exit', stop );
	for ( let tries = 0; tries < 100; tries++ ) {
		const up = await fetch(
			`http://127.0.0.1:${ port }/wp-includes/version.php`
		)
			.then( ( answer ) => answer.ok )
			.catch( () => false );
		if ( up ) {
			return stop;
		}
		await new Promise( ( done ) => setTimeout( done, 100 ) );
	}
	throw new Error( 'The PHP server did not start.' );
}

/** Agents and shoppers of the load run. */
const AGENTS = 200;
const SHOPPERS = 5_000;

/**
 * @param {Awaited<ReturnType<typeof prepareSite>>} site    Site.
 * @param {Record<string, string>}                  env     Names its database.
 * @param {number}                                  seconds How long they poll.
 */
async function measurePulse( site, env, seconds ) {
	const [ port, behind ] = [ await freePort(), await freePort() ];
	const host = { ...env, SANAD_ENV_HOST: `127.0.0.1:${ port }` };
	const watchers = JSON.parse(
		await runPhp(
			'pulse.php',
			[ site.dir, String( AGENTS ), String( SHOPPERS ) ],
			host
		)
	);
	const stop = await serve( site.dir, behind, host );
	const nginx = await startNginx(
		join( site.dir, 'nginx' ),
		join( site.dir, 'wordpress' ),
		port,
		behind
	);
	// One request goes through to PHP, to prove that the count counts.
	await fetch( `http://127.0.0.1:${ port }/?rest_route=/` );
	// nginx writes its log after it has answered.
	for (
		let tries = 0;
		tries < 50 && ( await nginx.toPhp() ) === 0;
		tries++
	) {
		await new Promise( ( done ) => setTimeout( done, 100 ) );
	}
	const before = {
		toPhp: await nginx.toPhp(),
		seconds: await nginx.seconds(),
	};
	const seen = await pollAll( watchers, seconds );
	const toPhp = ( await nginx.toPhp() ) - before.toPhp;
	const used = ( await nginx.seconds() ) - before.seconds;
	await nginx.stop();
	stop();
	process.stdout.write(
		pulseReport( {
			agents: watchers.agents.length,
			shoppers: watchers.shoppers.length,
			seconds,
			isCounted: before.toPhp === 1,
			toPhp,
			used,
			...seen,
		} )
	);
}

async function main() {
	const { values } = parseArgs( {
		options: {
			tickets: { type: 'string', default: '100000' },
			articles: { type: 'string' },
			relevance: { type: 'boolean', default: false },
			paint: { type: 'boolean', default: false },
			scroll: { type: 'boolean', default: false },
			stride: { type: 'string', default: '200' },
			lane: { type: 'boolean', default: false },
			pulse: { type: 'string' },
			rounds: { type: 'string', default: '25' },
			woo: { type: 'string', default: 'auto' },
			only: { type: 'string', default: '' },
			json: { type: 'string' },
		},
	} );
	const site = await prepareSite( {
		purpose: 'bench',
		db: 'mariadb',
		woo: /** @type {'auto'} */ ( values.woo ),
		hpos: true,
		fresh: true,
		tell: ( line ) => process.stdout.write( `${ line }\n` ),
	} );
	await copyFile(
		join( here, 'mu-plugin.php' ),
		join( site.dir, 'wordpress/wp-content/mu-plugins/sanad-bench.php' )
	);
	if ( values.relevance ) {
		await site.databases.copy( 'site', 'relevance' );
		const found = await runPhp( 'relevance.php', [ site.dir ], {
			SANAD_ENV_DATABASE: 'relevance',
		} );
		await release( process.pid );
		process.stdout.write( relevanceReport( JSON.parse( found ) ) );
		return;
	}
	const what = values.articles ? ARTICLES : TICKETS;
	const number = Number( values.articles ?? values.tickets );
	const env = {
		SANAD_ENV_DATABASE: await filledDatabase( site, what, number ),
	};
	if ( values.pulse !== undefined ) {
		await measurePulse( site, env, Number( values.pulse ) || 60 );
		await release( process.pid );
		return;
	}
	const port = await freePort();
	// Cookies are named after the address of the site, its port included.
	const session = JSON.parse(
		await runPhp( 'session.php', [ site.dir ], {
			...env,
			SANAD_ENV_HOST: `127.0.0.1:${ port }`,
		} )
	);
	if ( values.lane ) {
		await runPhp( 'lane.php', [ site.dir, 'on' ], env );
	}
	const isFelt = values.paint || values.scroll;
	const stop = await serve(
		site.dir,
		port,
		// A browser asks for much at once.
		isFelt ? { ...env, PHP_CLI_SERVER_WORKERS: '3' } : env,
		isFelt
	);
	if ( isFelt ) {
		const desk = {
			url: `http://127.0.0.1:${ port }`,
			cookie: session.cookie,
		};
		if ( values.paint ) {
			const times = await paintTimes( desk, PAINTED_TICKETS );
			process.stdout.write( paintReport( times ) );
		}
		if ( values.scroll ) {
			process.stdout.write(
				scrollReport(
					await scrollThrough( desk, number, Number( values.stride ) )
				)
			);
		}
		stop();
		await release( process.pid );
		return;
	}
	const client = {
		// The fast lane knows its routes by their path.
		base: values.lane
			? `http://127.0.0.1:${ port }/wp-json`
			: `http://127.0.0.1:${ port }/index.php?rest_route=`,
		headers: { Cookie: session.cookie, 'X-WP-Nonce': session.nonce },
	};
	let list = await scenarios( client, number );
	if ( what === ARTICLES ) {
		list = articleScenarios();
	} else if ( values.lane ) {
		list = list.filter( ( { name } ) =>
			/^(list|ticket|counts)/.test( name )
		);
	}
	list = list.filter( ( { name } ) => name.startsWith( values.only ) );
	if ( list.length === 0 ) {
		throw new Problem(
			`No request begins with “${ values.only }”.`,
			'Name one as the report does, or its beginning, such as --only=list.'
		);
	}
	const result = await measure( client, list, Number( values.rounds ) );
	stop();
	if ( values.lane ) {
		await runPhp( 'lane.php', [ site.dir, 'off' ], env );
	}
	await release( process.pid );
	const about = {
		noun: what.noun,
		number,
		rounds: Number( values.rounds ),
		lane: values.lane,
		wordpress: site.wordpress.version,
		woocommerce: site.woocommerce
			? `${ site.woocommerce.kind } ${ site.woocommerce.version }`
			: 'none',
	};
	process.stdout.write( report( about, result ) );
	if ( values.json ) {
		await writeFile(
			values.json,
			JSON.stringify( { about, ...result }, null, '\t' )
		);
	}
}

try {
	await main();
} catch ( error ) {
	exitWith( error );
}
