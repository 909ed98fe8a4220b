<?php
/**
 * Begins the watches of agents and shoppers, and prints the addresses of their files as JSON.
 * Arguments: folder of the site, number of agents, number of shoppers.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';
/** @var Sanad\Desk $sanad_desk */
require __DIR__ . '/desk.php';

$sanad_pulses = ( new Sanad\Pulse\PulseFeature( $sanad_desk ) )->pulses;
$sanad_ids    = array_map( 'intval', $sanad_desk->db->column( "SELECT id FROM {$sanad_desk->db->table( 'tickets' )} ORDER BY id DESC LIMIT %d", array( (int) $argv[2] + (int) $argv[3] ) ) );
$sanad_urls   = static function ( array $feeds ) use ( $sanad_pulses ): array {
	$urls = array();
	foreach ( array_chunk( $feeds, 500 ) as $chunk ) {
		foreach ( $sanad_pulses->watch( $chunk ) as $pulse ) {
			$urls[ $pulse->feed ] = $sanad_pulses->url( $pulse );
		}
	}
	return $urls;
};

$sanad_agents = array();
$sanad_desks  = $sanad_urls( array( Sanad\Pulse\Feed::DESK ) );
foreach ( array_slice( $sanad_ids, 0, (int) $argv[2] ) as $sanad_id ) {
	$sanad_agents[] = array(
		'desk'     => reset( $sanad_desks ),
		'ticket'   => array_values( $sanad_urls( array( Sanad\Pulse\Feed::ticket( $sanad_id ) ) ) )[0],
		'presence' => array_values( $sanad_urls( array( Sanad\Pulse\Feed::presence( $sanad_id ) ) ) )[0],
	);
}

echo wp_json_encode(
	array(
		'agents'   => $sanad_agents,
		'shoppers' => array_values( $sanad_urls( array_map( Sanad\Pulse\Feed::customer_page( ... ), array_slice( $sanad_ids, (int) $argv[2] ) ) ) ),
	)
), 'done';
