// @ts-check
/** What an agent feels, taken in a headless Chromium: how soon the next ticket is painted, and whether a long list scrolls smoothly. */
import { chromium } from 'playwright-core';

/** Longer than this, and a key or a finger is felt to wait. */
const LONG_TASK_MS = 100;

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
 * @typedef {Object} Desk
 * @property {string} url    Address of the site, without a slash at its end.
 * @property {string} cookie Cookies of a logged-in agent, as a browser sends them.
 */

/**
 * @param {Desk} desk Where, and as whom.
 */
async function open( { url, cookie } ) {
	const browser = await chromium.launch( {
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: FLAGS,
	} );
	const context = await browser.newContext( {
		viewport: { width: 1440, height: 900 },
	} );
	await context.addCookies(
		cookie.split( '; ' ).map( ( pair ) => {
			const [ name = '', value = '' ] = pair.split( '=' );
			return { name, value, url };
		} )
	);
	const page = await context.newPage();
	page.setDefaultTimeout( 60_000 );
	return { browser, page };
}

/**
 * @param {import('playwright-core').Page} page Page.
 * @param {string}                         url  Address of the site.
 * @param {string}                         view View.
 */
async function showList( page, url, view ) {
	await page.goto( `${ url }/wp-admin/admin.php?page=sanad&view=${ view }` );
	await page.waitForSelector( '.sanad-row [data-ticket]' );
	// What loads after the first paint is not what is measured.
	await page.waitForTimeout( 3_000 );
}

/**
 * Opens one ticket after the other by key, and takes the time from each press until the messages of
 * the next ticket are painted.
 *
 * @param {Desk}   desk   Where, and as whom.
 * @param {number} rounds How many tickets.
 * @return {Promise<number[]>} Milliseconds.
 */
export async function paintTimes( desk, rounds ) {
	const { browser, page } = await open( desk );
	await page.addInitScript( () => {
		/** @type {{ start: number, old: Element | null } | null} */
		let asked = null;
		/** @type {number[]} */
		const times = [];
		Object.assign( window, { sanadPaints: times } );
		const check = () => {
			const shown = document.querySelector( '.sanad-timeline' );
			if (
				! asked ||
				shown === asked.old ||
				! shown?.querySelector( '.sanad-message-body' )
			) {
				return;
			}
			const { start } = asked;
			asked = null;
			// The frame that holds it, and then the first task after that frame.
			window.requestAnimationFrame( () => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () =>
					times.push( performance.now() - start );
				channel.port2.postMessage( null );
			} );
		};
		document.addEventListener(
			'keydown',
			( event ) => {
				asked = {
					start: event.timeStamp,
					old: document.querySelector( '.sanad-timeline' ),
				};
			},
			true
		);
		new window.MutationObserver( check ).observe( document, {
			childList: true,
			subtree: true,
		} );
	} );
	await showList( page, desk.url, 'open' );
	await page.locator( '.sanad-row [data-ticket]' ).first().click();
	await page.waitForSelector( '.sanad-message-body' );
	await page.waitForTimeout( 3_000 );
	for ( let round = 0; round < rounds; round++ ) {
		await page.keyboard.press( 'j' );
		await page.waitForFunction(
			( count ) =>
				/** @type {any} */ ( window ).sanadPaints.length > count,
			round
		);
		// As long as somebody at least looks at a ticket; the one after it is fetched meanwhile.
		await page.waitForTimeout( 1_200 );
	}
	const times = await page.evaluate(
		() => /** @type {any} */ ( window ).sanadPaints
	);
	await browser.close();
	return times;
}

/**
 * @typedef {Object} Task
 * @property {number} duration Milliseconds.
 * @property {number} after    Seconds from the first move until it began.
 */

/**
 * @typedef {Object} Scrolled
 * @property {number} rows   Rows that were loaded.
 * @property {Task[]} long   Every task over the limit.
 * @property {number} worst  Milliseconds of the longest task.
 * @property {number} drawn  Most rows that stood in the page at once.
 * @property {number} memory Megabytes of the script's heap at the end, after collecting what is free.
 * @property {number} empty  Frames in which a part of the window showed no row.
 * @property {number} frames All frames.
 * @property {number} stride Pixels of each of them.
 */

/**
 * Scrolls through a list, and reports every task that kept the page from answering. 200 pixels a frame, 12,000 a
 * second, are more than a wheel gives that spins freely; twice as many find out what is left to spare.
 *
 * @param {Desk}   desk   Where, and as whom.
 * @param {number} rows   How far.
 * @param {number} stride Pixels a frame.
 * @return {Promise<Scrolled>} What was felt.
 */
export async function scrollThrough( desk, rows, stride ) {
	const { browser, page } = await open( desk );
	await showList( page, desk.url, 'resolved' );
	const felt = await page.evaluate(
		async ( { wanted, by } ) => {
			const scroller = document.querySelector( '.sanad-list__scroller' );
			if ( ! scroller ) {
				throw new Error( 'There is no list.' );
			}
			/** @type {Task[]} */
			const tasks = [];
			const start = performance.now();
			new PerformanceObserver( ( list ) =>
				list.getEntries().forEach( ( { duration, startTime } ) =>
					tasks.push( {
						duration,
						after: ( startTime - start ) / 1_000,
					} )
				)
			).observe( { entryTypes: [ 'longtask' ] } );
			const rowHeight = 65;
			let drawn = 0;
			let frames = 0;
			let empty = 0;
			let stuck = 0;
			const frame = () =>
				new Promise( ( done ) => window.requestAnimationFrame( done ) );
			const isFilled = () => {
				const { top, bottom, left } = scroller.getBoundingClientRect();
				return [ top + 10, bottom - 10 ].every( ( at ) =>
					document
						.elementFromPoint( left + 200, at )
						?.closest( '.sanad-row, .sanad-list__end' )
				);
			};
			// A page that rests has its garbage collected in one piece, which is no part of scrolling.
			const isAtEnd = () =>
				! scroller.querySelector( '.sanad-list__end' ) &&
				scroller.scrollTop + scroller.clientHeight >=
					scroller.scrollHeight - 1;
			while (
				scroller.scrollTop < wanted * rowHeight &&
				! isAtEnd() &&
				stuck < 600
			) {
				const before = scroller.scrollTop;
				scroller.scrollTop += by;
				await frame();
				stuck = scroller.scrollTop === before ? stuck + 1 : 0;
				frames++;
				drawn = Math.max(
					drawn,
					scroller.querySelectorAll( '.sanad-row' ).length
				);
				empty += isFilled() ? 0 : 1;
			}
			// Back to the top in strides, over pages that were forgotten.
			while ( scroller.scrollTop > 0 ) {
				scroller.scrollTop -= 40_000;
				await frame();
				await frame();
				frames++;
			}
			return {
				rows: Math.round( scroller.scrollHeight / rowHeight ),
				tasks,
				drawn,
				frames,
				empty,
			};
		},
		{ wanted: rows, by: stride }
	);
	const session = await page.context().newCDPSession( page );
	await session.send( 'HeapProfiler.collectGarbage' );
	const { usedSize } = await session.send( 'Runtime.getHeapUsage' );
	await browser.close();
	return {
		...felt,
		stride,
		long: felt.tasks.filter( ( { duration } ) => duration > LONG_TASK_MS ),
		worst: Math.max( 0, ...felt.tasks.map( ( { duration } ) => duration ) ),
		memory: usedSize / 1_048_576,
	};
}

/**
 * @param {number[]} times Milliseconds.
 * @return {string} For people.
 */
export function paintReport( times ) {
	const sorted = [ ...times ].sort( ( a, b ) => a - b );
	const at = ( /** @type {number} */ share ) =>
		(
			sorted[ Math.floor( share * ( sorted.length - 1 ) ) ] ?? NaN
		).toFixed( 0 );
	return `\nNext ticket, from the key to the paint of its messages, ${
		times.length
	} tickets: median ${ at( 0.5 ) } ms (${ at( 0.25 ) }–${ at(
		0.75
	) }, at most ${ at( 1 ) }); budget 100 ms\n`;
}

/**
 * @param {Scrolled} felt What was felt.
 * @return {string} For people.
 */
export function scrollReport( felt ) {
	const long = felt.long.map(
		( { duration, after } ) =>
			`, one of ${ duration } ms after ${ after.toFixed( 0 ) } s`
	);
	return [
		'',
		`Scrolled through ${ felt.rows.toLocaleString( 'en' ) } rows in ${
			felt.frames
		} frames of ${ felt.stride } pixels and back: longest task ${ felt.worst.toFixed( 0 ) } ms, ${
			felt.long.length
		} over ${ LONG_TASK_MS } ms (budget: none)${ long.join( '' ) }`,
		`At most ${ felt.drawn } rows in the page, ${ felt.memory.toFixed(
			0
		) } MB of heap at the end, ${ felt.empty } frames with a gap`,
		'',
	].join( '\n' );
}
