<?php
/**
 * Installs the fast lane on a site, or removes it. Arguments: folder of the site, `on` or `off`.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';

$sanad_lane = new Sanad\FastLane\FastLane( WP_PLUGIN_DIR . '/sanad/plugin.php', WPMU_PLUGIN_DIR );
if ( 'on' === $argv[2] ) {
	$sanad_lane->install( array() );
	if ( ! $sanad_lane->is_in_use() ) {
		fwrite( STDERR, "The fast lane is installed, but does nothing here.\n" );
		exit( 1 );
	}
} else {
	$sanad_lane->remove();
}

echo 'done';
