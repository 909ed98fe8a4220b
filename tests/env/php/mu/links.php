<?php
/**
 * Plugin Name: Embedded site: links
 * Description: Tells WordPress which addresses the linked folders of Sanad have.
 *
 * WordPress makes the address of a file from its path, after it has resolved links, and knows by itself
 * only plugins that are one link.
 *
 * @package Sanad
 */

declare(strict_types=1);

foreach ( glob( WP_PLUGIN_DIR . '/sanad/*', GLOB_ONLYDIR ) ?: array() as $sanad_folder ) {
	$GLOBALS['wp_plugin_paths'][ wp_normalize_path( $sanad_folder ) ] = wp_normalize_path( (string) realpath( $sanad_folder ) );
}
