/**
 * The databases of one site, by a short name: `site` (the live one, or the tests' template), `bare`
 * (WordPress alone), `pristine` (before Sanad was activated), `empty` (before the seeds), `run_…` (one
 * test run).
 */
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as mariadb from './mariadb.mjs';

/**
 * @typedef {Object} Databases
 * @property {(from: string, to: string) => Promise<any>} copy   Copies one over another.
 * @property {(name: string) => Promise<any>}             empty  Makes an empty one.
 * @property {(name: string) => Promise<any>}             remove Deletes one.
 * @property {string}                                     prefix What MariaDB puts before the short names.
 */

/**
 * @param {string} folder Folder for the files.
 * @return {Databases} SQLite files.
 */
function sqliteDatabases( folder ) {
	const remove = async ( name ) => {
		for ( const file of await readdir( folder ).catch( () => [] ) ) {
			if (
				file === `${ name }.sqlite` ||
				file.startsWith( `${ name }.sqlite-` )
			) {
				await rm( join( folder, file ), { force: true } );
			}
		}
	};
	return {
		prefix: '',
		remove,
		empty: async ( name ) => {
			await mkdir( folder, { recursive: true } );
			await remove( name );
		},
		copy: async ( from, to ) => {
			await remove( to );
			for ( const file of await readdir( folder ) ) {
				if (
					file === `${ from }.sqlite` ||
					file === `${ from }.sqlite-wal`
				) {
					await copyFile(
						join( folder, file ),
						join( folder, file.replace( from, to ) )
					);
				}
			}
		},
	};
}

/**
 * @param {string} siteName Name of the site.
 * @return {Databases} Databases of the private MariaDB server, which must run.
 */
function mariadbDatabases( siteName ) {
	const prefix = `${ siteName.replace( /[^a-z0-9]+/g, '_' ) }_`;
	return {
		prefix,
		remove: ( name ) =>
			mariadb.execute(
				`DROP DATABASE IF EXISTS \`${ prefix }${ name }\``
			),
		empty: ( name ) =>
			mariadb.execute(
				`DROP DATABASE IF EXISTS \`${ prefix }${ name }\`; CREATE DATABASE \`${ prefix }${ name }\` CHARACTER SET utf8mb4`
			),
		copy: ( from, to ) =>
			mariadb.copyDatabase( prefix + from, prefix + to ),
	};
}

/**
 * @param {'sqlite'|'mariadb'} kind     Which.
 * @param {string}             siteName Name of the site.
 * @param {string}             siteDir  Folder of the site.
 * @return {Databases} The site's databases.
 */
export function databases( kind, siteName, siteDir ) {
	return kind === 'mariadb'
		? mariadbDatabases( siteName )
		: sqliteDatabases( join( siteDir, 'database' ) );
}
