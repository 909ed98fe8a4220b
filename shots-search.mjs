import { chromium } from 'playwright-core';
const [ , , loginBase, tag ] = process.argv;
const b = await chromium.launch( { executablePath: '/usr/bin/chromium', args: [ '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync' ] } );
for ( const w of [ 1440, 360 ] ) {
	const page = await b.newPage( { viewport: { width: w, height: 800 } } );
	page.setDefaultTimeout( 60000 );
	page.on( 'pageerror', ( e ) => console.log( 'ERR', e.message ) );
	await page.goto( loginBase );
	const box = page.getByRole( 'combobox' ).first();
	await box.waitFor();
	const shot = ( n ) => page.screenshot( { path: `/tmp/search-shots/${ tag }-${ w }-${ n }.png` } );
	await box.click(); await page.waitForTimeout( 600 ); await shot( 'focus' );
	await box.fill( process.env.Q1 ?? 'sa' ); await page.waitForTimeout( 2500 ); await shot( 'piece' );
	await box.fill( process.env.Q2 ?? '1003' ); await page.waitForTimeout( 3500 ); await shot( 'number' );
	await box.fill( process.env.Q3 ?? 'tag:' ); await page.waitForTimeout( 2500 ); await shot( 'tag' );
	await box.fill( process.env.Q4 ?? 'order' ); await box.press( 'Escape' ); await box.press( 'Enter' ); await page.waitForTimeout( 3500 ); await shot( 'found' );
	await box.fill( process.env.Q5 ?? 'tag:gone foo:bar' ); await box.press( 'Escape' ); await box.press( 'Enter' ); await page.waitForTimeout( 3000 ); await shot( 'notes' );
	await page.close();
}
await b.close();
