<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration;

use Sanad\Actor;
use Sanad\Customers\Customer;
use Sanad\Database\Connection;
use Sanad\Desk;
use Sanad\Jobs\ActionSchedulerScheduler;
use Sanad\Jobs\CronScheduler;
use Sanad\Jobs\JobRunner;
use Sanad\Log;
use Sanad\Messages\NewMessage;
use Sanad\SanadException;
use Sanad\Security\Keys;
use Sanad\Tickets\Channel;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;

/** A test of storage and domain: a desk of its own, a customer, an agent. */
abstract class DeskTestCase extends TestCase {

	protected Desk $desk;

	protected Customer $sara;

	protected Actor $customer;

	protected Actor $agent;

	private int $keys = 0;

	protected function setUp(): void {
		parent::setUp();
		$this->desk     = self::build_desk( $this->wpdb(), $this->clock );
		$this->sara     = $this->desk->customer_resolver->from_email( 'sara@example.test', 'Sara Al-Harbi' );
		$this->customer = Actor::customer( $this->sara->id, $this->sara->name );
		$user           = $this->create_user( 'sanad_agent', array( 'display_name' => 'Huda' ) );
		$this->agent    = Actor::agent( $user->ID, 'Huda' );
	}

	public static function build_desk( \wpdb $wpdb, \Sanad\Clock $clock ): Desk {
		$log = new Log();
		return new Desk( new Connection( $wpdb, $log ), $clock, $log, new Keys(), new JobRunner( $clock, $log, new ActionSchedulerScheduler(), new CronScheduler() ) );
	}

	/** A key that no act has had. */
	protected function key(): string {
		return 'key-' . ++$this->keys;
	}

	/** What a customer writes. */
	protected function text( string $text, ?string $key = null ): NewMessage {
		return new NewMessage( $key ?? $this->key(), Channel::Form, text: $text );
	}

	/** What an agent writes who has seen everything up to a message. */
	protected function answer( string $html, ?int $seen = null, ?Status $status = null, ?string $key = null ): NewMessage {
		return new NewMessage( $key ?? $this->key(), Channel::Email, html: $html, seen_message_id: $seen, set_status: $status );
	}

	/** A ticket that Sara opened. */
	protected function open( string $subject = 'Wrong size', string $text = 'The dress is too small.' ): Ticket {
		return $this->desk->service->open( new NewTicket( $this->sara->id, $subject, $this->text( $text ) ), $this->customer )->ticket;
	}

	/** Asserts that a call fails with this code. @param callable(): mixed $call */
	protected function assert_fails( string $code, callable $call ): SanadException {
		try {
			$call();
		} catch ( SanadException $e ) {
			self::assertSame( $code, $e->error_code, $e->getMessage() );
			return $e;
		}
		self::fail( "Nothing failed with {$code}." );
	}

	/** Ends the database connection from outside, as a server that restarts does. */
	protected function kill_connection(): void {
		$handle = $this->wpdb()->__get( 'dbh' );
		self::assertInstanceOf( \mysqli::class, $handle );
		$other = new \wpdb( DB_USER, DB_PASSWORD, DB_NAME, DB_HOST );
		$other->query( "KILL {$handle->thread_id}" );
		$other->close();
	}

	/** Asserts the version of the tables that the site has. */
	protected function assert_version( int $version ): void {
		self::assertEquals( $version, get_option( \Sanad\Database\Installer::VERSION_OPTION ) );
	}

	protected function rows_in( string $table ): int {
		return (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( $table )}" );
	}

	/**
	 * Events of a ticket, oldest first.
	 *
	 * @return list<string>
	 */
	protected function events( int $ticket_id ): array {
		return array_map( static fn ( \Sanad\Activity\Activity $activity ): string => $activity->event, $this->desk->activity->for_ticket( $ticket_id ) );
	}
}
