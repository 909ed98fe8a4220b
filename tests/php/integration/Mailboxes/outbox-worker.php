<?php
/**
 * A worker of OutboxRaceTest: WordPress in a process of its own that empties the outbox as the tick
 * would, and writes down what it sent.
 *
 * Arguments: WordPress's folder, the file to write to, the time of the test's clock.
 */
declare(strict_types=1);

namespace Sanad\Tests\Integration\Mailboxes;

use Sanad\Jobs\JobRunner;
use Sanad\Tests\Integration\Support\FrozenClock;

require dirname( __DIR__, 4 ) . '/vendor/autoload.php';

[ , $wordpress, $journal, $now ] = $argv;

$_SERVER['HTTP_HOST']      = '127.0.0.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI']    = '/';

// WordPress picks up filters that were put here before it loads. Sanad asks for its clock at load.
$clock                = static fn (): FrozenClock => new FrozenClock( $now );
$GLOBALS['wp_filter'] = array( 'sanad_clock' => array( 10 => array( array( 'function' => $clock, 'accepted_args' => 1 ) ) ) );
require_once $wordpress . '/wp-load.php';

add_filter(
	'pre_wp_mail',
	static function ( mixed $given, array $mail ) use ( $journal ): bool {
		// Long enough for the other worker to reach for the same row.
		usleep( 3_000 );
		file_put_contents( $journal, (string) wp_json_encode( array( $mail['to'], $mail['subject'], getmypid() ) ) . "\n", FILE_APPEND | LOCK_EX );

		return true;
	},
	10,
	2
);
do_action( JobRunner::TICK );
