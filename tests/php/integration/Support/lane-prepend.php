<?php
/**
 * Runs before each request of the web server that stands behind Lane: same files, same clock, same user
 * as the test that asks. It believes whoever says who he is: the server listens on the loopback address
 * only, and only while the tests run.
 */
declare(strict_types=1);

use Sanad\Tests\Integration\Support\FrozenClock;

define( 'SANAD_FILES_DIR', (string) getenv( 'SANAD_TEST_LANE_FILES' ) );
define( 'WPMU_PLUGIN_DIR', (string) getenv( 'SANAD_TEST_LANE_PLUGINS' ) );

$sanad_sent = static fn ( string $name ): string => is_string( $_SERVER[ $name ] ?? null ) ? $_SERVER[ $name ] : throw new LogicException( "The test did not send {$name}." );

// WordPress picks up filters that were put here before it loads.
$wp_filter = array(
	'sanad_clock'            => array(
		10 => array(
			array(
				'function'      => static function () use ( $sanad_sent ): FrozenClock {
					require_once __DIR__ . '/FrozenClock.php';
					return new FrozenClock( $sanad_sent( 'HTTP_X_TEST_NOW' ) );
				},
				'accepted_args' => 1,
			),
		),
	),
	'determine_current_user' => array(
		PHP_INT_MAX => array(
			array(
				'function'      => static fn (): int => (int) $sanad_sent( 'HTTP_X_TEST_USER' ),
				'accepted_args' => 1,
			),
		),
	),
	'rest_post_dispatch'     => array(
		10 => array(
			array(
				'function'      => static function ( WP_REST_Response $response ): WP_REST_Response {
					// The lane alone bends this option.
					$response->header( 'X-Test-Lane', has_filter( 'option_active_plugins' ) && ! class_exists( 'WooCommerce', false ) ? 'yes' : 'no' );
					return $response;
				},
				'accepted_args' => 1,
			),
		),
	),
);
