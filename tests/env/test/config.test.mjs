import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loginToken, phpString, wpConfig } from '../lib/config.mjs';

const site = {
	dir: "/tmp/it's here",
	db: 'sqlite',
	prefix: '',
	socket: '',
	secret: 'a'.repeat( 64 ),
	lang: '',
	served: true,
};

test( 'no path breaks out of its PHP string', () => {
	assert.equal( phpString( "it's \\ here" ), "'it\\'s \\\\ here'" );
	assert.ok(
		wpConfig( site ).includes(
			"define( 'SANAD_ENV_DIR', '/tmp/it\\'s here' );"
		)
	);
} );

test( 'a site on MariaDB is reached by socket only', () => {
	const config = wpConfig( {
		...site,
		db: 'mariadb',
		prefix: 'demo_',
		socket: '/run/x',
	} );
	assert.ok( config.includes( "'localhost:/run/x'" ) );
	assert.ok(
		config.includes( "define( 'DB_NAME', 'demo_' . $sanad_database );" )
	);
	assert.ok( ! config.includes( 'DB_FILE' ) );
} );

test( 'salts differ from each other and from the login token, and stay the same from start to start', () => {
	const config = wpConfig( site );
	const values = [
		...config.matchAll( /_(?:KEY|SALT)', '([0-9a-f]{64})'/g ),
	].map( ( found ) => found[ 1 ] );
	assert.equal(
		new Set( [ ...values, loginToken( site.secret ), site.secret ] ).size,
		10
	);
	assert.equal( wpConfig( site ), config );
	assert.notEqual(
		wpConfig( { ...site, secret: 'b'.repeat( 64 ) } ),
		config
	);
} );
