<?php
/**
 * Prints every shape of the REST contract as one JSON Schema document, for `npm run types`.
 *
 * Runs without WordPress: the shapes are pure data.
 *
 * @package Sanad
 */

declare(strict_types=1);

spl_autoload_register(
	static function ( string $class_name ): void {
		$file = dirname( __DIR__ ) . '/includes/' . str_replace( '\\', '/', substr( $class_name, strlen( 'Sanad\\' ) ) ) . '.php';
		if ( str_starts_with( $class_name, 'Sanad\\' ) && is_file( $file ) ) {
			require $file;
		}
	}
);

echo json_encode(
	array( 'definitions' => Sanad\Rest\Schemas::all() ),
	JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR
), "\n";
