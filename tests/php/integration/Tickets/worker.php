<?php
/**
 * One process of a race: loads WordPress on the database of the test, says that it is ready, waits
 * for the start, does one task and prints its answer as JSON.
 *
 * php worker.php SITE TASK ARGUMENTS READY-FILE START-FILE
 */
declare(strict_types=1);

use Sanad\SystemClock;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tests\Integration\Tickets\WorkerTasks;

[ , $sanad_site, $sanad_task, $sanad_arguments, $sanad_ready, $sanad_start ] = $argv;

$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require_once dirname( __DIR__, 4 ) . '/vendor/autoload.php';
require_once $sanad_site . '/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

/** @var \wpdb $wpdb */
global $wpdb;
$sanad_tasks = new WorkerTasks( DeskTestCase::build_desk( $wpdb, new SystemClock() ), $wpdb );
touch( $sanad_ready );
while ( ! file_exists( $sanad_start ) ) {
	usleep( 500 );
	clearstatcache( true, $sanad_start );
}
echo json_encode( array( 'answer' => $sanad_tasks->$sanad_task( ...json_decode( $sanad_arguments, true ) ) ) );
