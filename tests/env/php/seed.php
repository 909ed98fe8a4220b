<?php
/**
 * Fills a fresh site with a demo shop. Arguments: folder of the site.
 *
 * The same every time, but for its dates, which count back from now. Everything goes through
 * WooCommerce's and Sanad's own services; only their clock is wound back.
 *
 * @package Sanad
 */

declare(strict_types=1);

use SanadEnv\Seed\CannedReplies;
use SanadEnv\Seed\Catalogue;
use SanadEnv\Seed\Conversations;
use SanadEnv\Seed\DeskFactory;
use SanadEnv\Seed\HelpCentre;
use SanadEnv\Seed\Macros;
use SanadEnv\Seed\MovableClock;
use SanadEnv\Seed\OrderHistory;
use SanadEnv\Seed\Pages;
use SanadEnv\Seed\People;
use SanadEnv\Seed\Random;
use SanadEnv\Seed\SideRequests;
use SanadEnv\Seed\Tickets;

spl_autoload_register(
	static function ( string $class_name ): void {
		if ( str_starts_with( $class_name, 'SanadEnv\\Seed\\' ) ) {
			require __DIR__ . '/seed/' . substr( $class_name, 14 ) . '.php';
		}
	}
);

$wp_filter = array(
	'sanad_clock' => array( 10 => array( array( 'function' => static fn () => MovableClock::instance(), 'accepted_args' => 1 ) ) ),
	// Nobody is to get mails about the past.
	'pre_wp_mail' => array( 10 => array( array( 'function' => '__return_true', 'accepted_args' => 1 ) ) ),
);

require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

wp_set_current_user( 1 );
wp_suspend_cache_invalidation( true );
$sanad_random = new Random( 20261122 );
$sanad_people = new People();
$sanad_people->add_staff();
$sanad_people->add_customers();
$sanad_shop = function_exists( 'WC' );
( new Pages() )->add( $sanad_shop );

$sanad_orders = array();
if ( $sanad_shop ) {
	$sanad_products = ( new Catalogue() )->add();
	$sanad_orders   = ( new OrderHistory( $sanad_random, $sanad_people->customers(), $sanad_products ) )->add();
	( new Pages() )->show_products( $sanad_products );
}
$sanad_desk    = DeskFactory::build( MovableClock::instance() );
$sanad_tickets = new Tickets( MovableClock::instance(), $sanad_desk, $sanad_people );
$sanad_tickets->run( ( new Conversations( $sanad_random, $sanad_people->customers(), $sanad_orders ) )->plan() );
// From here on what was just written is asked for again.
wp_suspend_cache_invalidation( false );
wp_cache_flush();
( new SideRequests( $sanad_desk ) )->add();
( new Macros( $sanad_desk->topics, ( new CannedReplies() )->add() ) )->add();
( new Pages() )->link_help( ( new HelpCentre( $sanad_desk, $sanad_random, $sanad_people->agents() ) )->add() );
flush_rewrite_rules();

echo 'done';
