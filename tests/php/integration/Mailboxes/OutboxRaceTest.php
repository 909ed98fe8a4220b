<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Mailboxes;

use Sanad\Mailboxes\Outbound\DeliveryState;
use Sanad\Tests\Integration\Support\Site;

/** F9: several workers at once, each a WordPress of its own on the same MariaDB. */
final class OutboxRaceTest extends MailTestCase {

	private const MAILS = 60;

	/** @return array<string, array{int}> */
	public static function workers(): array {
		return array( 'two' => array( 2 ), 'five' => array( 5 ) );
	}

	/** @dataProvider workers */
	public function test_no_mail_is_sent_twice_and_none_is_left( int $workers ): void {
		$this->needs_mariadb();
		$agent = $this->create_user( 'sanad_agent', array( 'first_name' => 'Huda' ) );
		$ids   = array();
		for ( $i = 0; $i < self::MAILS; $i++ ) {
			$ids[] = $this->answer( $this->question( "Question {$i}", address: "customer{$i}@example.test" ), "<p>Answer {$i}</p>", $agent )->id;
		}
		// The agents' notifications are not what is raced for here.
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'activity' )} SET dispatched = 1" );
		$journal = Site::current()->files . '/sent.log';
		$this->race( $workers, $journal );

		$sent = array();
		$who  = array();
		foreach ( (array) file( $journal, FILE_IGNORE_NEW_LINES ) as $line ) {
			/** @var array{list<string>, string, int} $entry */
			$entry          = json_decode( (string) $line, true );
			$sent[]         = $entry[0][0];
			$who[ $entry[2] ] = true;
		}
		self::assertCount( self::MAILS, $sent );
		self::assertCount( self::MAILS, array_unique( $sent ) );
		self::assertGreaterThan( 1, count( $who ), 'One worker did it all: nothing was raced.' );
		foreach ( $this->desk->outbox->deliveries( $ids ) as $delivery ) {
			self::assertSame( array( DeliveryState::Sent, 1 ), array( $delivery->state, $delivery->attempts ) );
		}
	}

	private function race( int $workers, string $journal ): void {
		$running = array();
		for ( $i = 0; $i < $workers; $i++ ) {
			$process = proc_open(
				array( PHP_BINARY, __DIR__ . '/outbox-worker.php', Site::current()->dir . '/wordpress', $journal, $this->clock->now()->format( 'Y-m-d H:i:s' ) ),
				array( 1 => STDERR, 2 => STDERR ),
				$pipes
			);
			self::assertIsResource( $process );
			$running[] = $process;
		}
		foreach ( $running as $process ) {
			self::assertSame( 0, proc_close( $process ) );
		}
	}
}
