/** The options of prepare.mjs. */
import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';

const CHOICES = {
	db: [ 'sqlite', 'mariadb' ],
	woo: [ 'auto', 'none', 'stand-in', 'real' ],
	hpos: [ 'on', 'off' ],
};

/**
 * @param {string[]} args Command line.
 * @return {{run: string, end: string, db: string, woo: string, hpos: boolean, holder: number}} Options.
 */
export function prepareOptions( args ) {
	const { values } = parseArgs( {
		args,
		options: Object.fromEntries(
			[ 'run', 'end', 'db', 'woo', 'hpos', 'holder' ].map( ( name ) => [
				name,
				{ type: 'string' },
			] )
		),
	} );
	for ( const [ name, allowed ] of Object.entries( CHOICES ) ) {
		values[ name ] ??= allowed[ 0 ];
		if ( ! allowed.includes( values[ name ] ) ) {
			throw new Problem(
				`--${ name }=${ values[ name ] } is not known.`,
				`Use one of: ${ allowed.join( ', ' ) }.`
			);
		}
	}
	for ( const name of [ 'run', 'end' ] ) {
		// It becomes part of a file name and of a database name.
		if ( ! /^[0-9a-z]+$/i.test( values[ name ] ?? '0' ) ) {
			throw new Problem(
				`--${ name }=${ values[ name ] } is no name.`,
				'Use letters and digits.'
			);
		}
	}
	return {
		run: values.run ?? '',
		end: values.end ?? '',
		db: values.db,
		woo: values.woo,
		hpos: values.hpos === 'on',
		holder: Number( values.holder ?? process.pid ),
	};
}
