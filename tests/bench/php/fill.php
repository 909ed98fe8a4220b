<?php
/**
 * Fills the desk of a site. Arguments: folder of the site, number of tickets.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';
require __DIR__ . '/Words.php';
require __DIR__ . '/Filler.php';

global $wpdb;
$sanad_mysqli = $wpdb->__get( 'dbh' );
if ( ! $sanad_mysqli instanceof mysqli ) {
	fwrite( STDERR, "The desk is filled on MariaDB or MySQL only.\n" );
	exit( 1 );
}
for ( $sanad_agent = 1; $sanad_agent <= 12; $sanad_agent++ ) {
	wp_insert_user( array( 'user_login' => "agent{$sanad_agent}", 'user_email' => "agent{$sanad_agent}@example.test", 'display_name' => "Agent {$sanad_agent}", 'user_pass' => wp_generate_password(), 'role' => 'sanad_agent' ) );
	$wpdb->insert( "{$wpdb->prefix}sanad_tags", array( 'name' => "Tag {$sanad_agent}", 'name_hash' => hash( 'sha256', "tag {$sanad_agent}" ), 'created_at' => '2026-01-01 00:00:00' ) );
}
foreach ( array( 'Returns', 'Delivery', 'Payments' ) as $sanad_team ) {
	$wpdb->insert( "{$wpdb->prefix}sanad_teams", array( 'name' => $sanad_team ) );
}
( new Sanad\Bench\Filler( $sanad_mysqli, "{$wpdb->prefix}sanad_", new Sanad\Bench\Words(), time() ) )->fill( (int) $argv[2] );

echo 'done';
