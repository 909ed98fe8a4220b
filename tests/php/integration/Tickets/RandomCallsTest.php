<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Actor;
use Sanad\Messages\NewMessage;
use Sanad\SanadException;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Queue;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;

/** Whatever is called in whatever order, what is kept on a ticket agrees with its messages. */
final class RandomCallsTest extends DeskTestCase {

	private const CALLS = 60;

	/** @var list<NewMessage> Messages that were sent, to be sent again. */
	private array $sent = array();

	/** @return iterable<string, array{int}> */
	public static function seeds(): iterable {
		for ( $seed = 1; $seed <= 6; $seed++ ) {
			yield "seed {$seed}" => array( $seed );
		}
	}

	#[DataProvider( 'seeds' )]
	public function test_any_sequence_keeps_the_invariants( int $seed ): void {
		mt_srand( $seed );
		$invariants = new Invariants( $this->desk );
		$refused    = 0;
		for ( $call = 1; $call <= self::CALLS; $call++ ) {
			$before = $this->fingerprint();
			try {
				$this->random_call();
			} catch ( SanadException $e ) {
				self::assertContains( $e->error_code, array( 'conflict', 'stale_reply', 'invalid' ) );
				self::assertSame( $before, $this->fingerprint(), "A refused call left something behind: {$e->error_code}" );
				++$refused;
			}
			if ( 0 === $call % 10 ) {
				$invariants->hold();
			}
			$this->clock->advance( '+' . mt_rand( 0, 90 ) . ' minutes' );
		}
		$this->desk->counters->repair();
		$invariants->hold();
		self::assertLessThan( self::CALLS / 2, $refused, 'Too little was done to prove anything.' );
	}

	private function random_call(): void {
		$ids   = array_map( 'intval', $this->desk->db->column( "SELECT id FROM {$this->desk->db->table( 'tickets' )} ORDER BY id" ) );
		$call  = mt_rand( 1, 100 );
		$agent = mt_rand( 0, 1 ) ? $this->agent : Actor::agent( 1, 'Admin' );
		if ( array() === $ids || $call <= 8 ) {
			$this->desk->service->open( new NewTicket( $this->sara->id, 'Subject ' . $call, $this->message() ), mt_rand( 0, 4 ) ? $this->customer : $agent );
			return;
		}
		$ticket = $this->desk->tickets->find( $ids[ mt_rand( 0, count( $ids ) - 1 ) ] );
		self::assertNotNull( $ticket );
		match ( true ) {
			$call <= 30 => $this->customer_writes( $ticket ),
			$call <= 50 => $this->desk->service->reply( $ticket->id, $this->message( seen: $ticket->last_message_id - mt_rand( 0, 1 ), status: $this->maybe_status() ), $agent ),
			$call <= 53 => $this->desk->service->reply( $ticket->id, $this->message(), Actor::system() ),
			$call <= 60 => $this->desk->service->note( $ticket->id, $this->message( status: mt_rand( 0, 4 ) ? null : $this->maybe_status() ), $agent ),
			$call <= 80 => $this->desk->service->update( $ticket->id, $this->changes( $ticket->version ), $agent ),
			$call <= 90 => $this->desk->service->move( $ticket->id, Folder::cases()[ mt_rand( 0, 2 ) ], $agent ),
			$call <= 94 => $this->desk->service->change_tags( $ticket->id, array( $this->desk->tags->find_or_create( 'tag ' . mt_rand( 1, 3 ) )->id ), array( mt_rand( 1, 3 ) ), $agent ),
			$call <= 97 => $this->desk->service->wake_snoozed(),
			default     => $this->close_old(),
		};
	}

	/** Whatever the ticket was, the customer's words end up where somebody sees them. */
	private function customer_writes( Ticket $before ): void {
		$message = $this->message();
		$after   = $this->desk->service->reply( $before->id, $message, $this->customer );
		if ( $after->repeated || null !== $message->set_status ) {
			return;
		}
		self::assertSame( Status::Closed === $before->status && Folder::Spam !== $before->folder, $after->follow_up );
		if ( Status::Closed !== $before->status ) {
			self::assertSame( Status::Open, $after->ticket->status );
		}
		self::assertSame( Folder::Spam === $before->folder ? Queue::Spam : Queue::Open, $after->ticket->queue );
	}

	private function close_old(): void {
		$this->clock->advance( '+15 days' );
		$this->desk->service->close_resolved();
	}

	/** Every sixth message is one that was sent before. */
	private function message( ?int $seen = null, ?Status $status = null ): NewMessage {
		if ( array() !== $this->sent && 0 === mt_rand( 0, 5 ) ) {
			return $this->sent[ mt_rand( 0, count( $this->sent ) - 1 ) ];
		}
		$message      = new NewMessage( $this->key(), Channel::cases()[ mt_rand( 0, 3 ) ], text: 'Words ' . mt_rand(), seen_message_id: $seen, set_status: $status );
		$this->sent[] = $message;
		return $message;
	}

	private function maybe_status(): ?Status {
		return array( null, ...Status::cases() )[ mt_rand( 0, 5 ) ];
	}

	private function changes( int $version ): TicketChanges {
		$snooze = mt_rand( 0, 3 );
		return new TicketChanges(
			version: array( null, $version, $version - 1, $version - 3 )[ mt_rand( 0, 3 ) ],
			status: $this->maybe_status(),
			priority: array( null, ...Priority::cases() )[ mt_rand( 0, 4 ) ],
			assignee_id: array( null, 0, $this->agent->id, 1 )[ mt_rand( 0, 3 ) ],
			topic_id: array( null, 0, 1, 2 )[ mt_rand( 0, 3 ) ],
			snooze_until: 0 === $snooze ? $this->clock->now()->add( new \DateInterval( 'PT' . mt_rand( 1, 300 ) . 'M' ) ) : null,
			unsnooze: 1 === $snooze
		);
	}

	private function fingerprint(): string {
		$rows = array();
		foreach ( array( 'tickets', 'messages', 'activity', 'search', 'outbox', 'counters', 'ticket_tags', 'sequences' ) as $table ) {
			$rows[] = $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( $table )}" );
		}
		return md5( serialize( $rows ) );
	}
}
