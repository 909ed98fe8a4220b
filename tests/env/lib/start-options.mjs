/** The options of `npm start`. */
import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';

export const USAGE = `npm start -- [options]

  --port=NUMBER      port on 127.0.0.1 (8888, or the next free one)
  --lang=ar          the shop in Arabic, from right to left
  --db=mariadb       MariaDB instead of SQLite (needs the package mariadb-server)
  --no-woocommerce   without WooCommerce
  --playground       PHP as WebAssembly, even where the machine has PHP
  --reset            make the shop anew
  --help             this text
`;

const LANGUAGES = { en: '', ar: 'ar' };

/**
 * @typedef {Object} StartOptions
 * @property {number}             port        Wanted port, 0 for "whatever is free".
 * @property {string}             lang        Locale to show, '' for English.
 * @property {'sqlite'|'mariadb'} db          Database.
 * @property {boolean}            woocommerce Whether to have it.
 * @property {boolean}            playground  Whether PHP is to run as WebAssembly.
 * @property {boolean}            reset       Whether to begin from nothing.
 * @property {boolean}            help        Whether only the usage is wanted.
 */

/**
 * @param {string[]} args Command line.
 * @return {StartOptions} Options.
 */
export function startOptions( args ) {
	const { values } = parse( args );
	const port = Number( values.port ?? 0 );
	if ( ! Number.isInteger( port ) || port < 0 || port > 65535 ) {
		throw new Problem(
			`--port=${ values.port } is not a port.`,
			'Use a number from 1024 to 65535.'
		);
	}
	const lang = LANGUAGES[ values.lang ?? 'en' ];
	if ( lang === undefined ) {
		throw new Problem(
			`--lang=${ values.lang } is not known.`,
			`Use one of: ${ Object.keys( LANGUAGES ).join( ', ' ) }.`
		);
	}
	const db = values.db ?? 'sqlite';
	if ( db !== 'sqlite' && db !== 'mariadb' ) {
		throw new Problem(
			`--db=${ db } is not known.`,
			'Use one of: sqlite, mariadb.'
		);
	}
	if ( db === 'mariadb' && values.playground ) {
		throw new Problem(
			'PHP as WebAssembly reaches no MariaDB.',
			'Leave out --db or --playground.'
		);
	}
	return {
		port,
		lang,
		db,
		woocommerce: ! values[ 'no-woocommerce' ],
		playground: Boolean( values.playground ),
		reset: Boolean( values.reset ),
		help: Boolean( values.help ),
	};
}

/**
 * @param {string[]} args Command line.
 * @return {{values: Record<string, any>}} What it says.
 */
function parse( args ) {
	try {
		return parseArgs( {
			args,
			options: {
				port: { type: 'string' },
				lang: { type: 'string' },
				db: { type: 'string' },
				'no-woocommerce': { type: 'boolean' },
				playground: { type: 'boolean' },
				reset: { type: 'boolean' },
				help: { type: 'boolean' },
			},
		} );
	} catch ( error ) {
		throw new Problem( error.message, USAGE );
	}
}
