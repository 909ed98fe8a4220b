<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use PHPUnit\Framework\Assert;
use Sanad\Actor;
use Sanad\Desk;
use Sanad\Messages\Message;
use Sanad\Messages\Snippet;
use Sanad\Tickets\Queue;
use Sanad\Tickets\StandardView;
use Sanad\Tickets\Status;
use Sanad\Tickets\StatusGroup;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketWriter;

/** What must be true of the database after any call, told from the messages alone. */
final class Invariants {

	public function __construct( private readonly Desk $desk ) {}

	/** Asserts all of it. */
	public function hold(): void {
		$ids     = array_map( 'intval', $this->desk->db->column( "SELECT id FROM {$this->desk->db->table( 'tickets' )} ORDER BY id" ) );
		$tickets = $this->desk->tickets->find_many( $ids );
		ksort( $tickets );
		foreach ( $tickets as $ticket ) {
			$this->ticket( $ticket );
		}
		$this->numbers( $tickets );
		$this->counters( $tickets );
		$this->views( $tickets );
		$this->no_orphans();
	}

	private function ticket( Ticket $ticket ): void {
		$about    = "Ticket {$ticket->number}";
		$messages = $this->desk->messages->for_ticket( $ticket->id, limit: 1_000 );
		$public   = array_values( array_filter( $messages, static fn ( Message $message ): bool => $message->is_public() ) );
		$last     = $public[ count( $public ) - 1 ];

		Assert::assertSame( count( $messages ), $ticket->message_count, $about );
		Assert::assertSame( $messages[ count( $messages ) - 1 ]->id, $ticket->last_message_id, $about );
		Assert::assertSame( $last->author_type, $ticket->last_message_by, $about );
		Assert::assertEquals( $last->created_at, $ticket->last_message_at, $about );
		Assert::assertSame( Snippet::of( $last->body_text ), $ticket->snippet, $about );
		Assert::assertEquals( $this->newest( $public, Actor::CUSTOMER ), $ticket->last_customer_message_at, $about );
		Assert::assertEquals( $this->newest( $public, Actor::AGENT ), $ticket->last_agent_message_at, $about );
		Assert::assertEquals( $this->waiting_since( $ticket, $public ), $ticket->waiting_since, "{$about} waiting" );
		Assert::assertSame( Queue::of( $ticket->folder, $ticket->status, null !== $ticket->snoozed_until ), $ticket->queue, $about );
		Assert::assertSame( StatusGroup::Resolved === $ticket->status->group(), null !== $ticket->resolved_at, $about );
		Assert::assertSame( Status::Closed === $ticket->status, null !== $ticket->closed_at, $about );
		Assert::assertFalse( StatusGroup::Resolved === $ticket->status->group() && null !== $ticket->snoozed_until, $about );
		Assert::assertSame( $ticket->status->group()->value, $this->desk->db->value( "SELECT status_group FROM {$this->desk->db->table( 'tickets' )} WHERE id = %d", array( $ticket->id ) ) );
		$this->activity( $ticket, $messages );
	}

	/** @param list<Message> $messages */
	private function activity( Ticket $ticket, array $messages ): void {
		$rows     = $this->desk->activity->for_ticket( $ticket->id, limit: 10_000 );
		$by_event = array_count_values( array_map( static fn ( \Sanad\Activity\Activity $row ): string => $row->event, $rows ) );
		$gone     = array_count_values( array_map( static fn ( \Sanad\Activity\Activity $row ): string => 'reply_retracted' === $row->event ? (string) wp_json_encode( $row->data['kind'] ?? '' ) : '', $rows ) );
		$notes    = count( array_filter( $messages, static fn ( Message $message ): bool => ! $message->is_public() ) );
		Assert::assertSame( 1, $by_event['ticket_opened'] ?? 0 );
		Assert::assertSame( count( $messages ) - $notes - 1 + ( $gone['"reply"'] ?? 0 ), $by_event['reply_added'] ?? 0 );
		Assert::assertSame( $notes + ( $gone['"note"'] ?? 0 ), $by_event['note_added'] ?? 0 );
	}

	/**
	 * By arrival, whatever the clock said.
	 *
	 * @param list<Message> $public
	 */
	private function newest( array $public, string $author_type ): ?\DateTimeImmutable {
		$times = array_map( static fn ( Message $message ): \DateTimeImmutable => $message->created_at, array_filter( $public, static fn ( Message $message ): bool => $author_type === $message->author_type ) );
		return array_pop( $times );
	}

	/** @param list<Message> $public */
	private function waiting_since( Ticket $ticket, array $public ): ?\DateTimeImmutable {
		$since = null;
		foreach ( $public as $message ) {
			if ( Actor::AGENT === $message->author_type ) {
				$since = null;
			} elseif ( Actor::CUSTOMER === $message->author_type ) {
				$since ??= $message->created_at;
			}
		}
		return TicketWriter::can_wait( $ticket->status, $ticket->folder ) ? $since : null;
	}

	/** @param array<int, Ticket> $tickets */
	private function numbers( array $tickets ): void {
		$numbers = array_map( static fn ( Ticket $ticket ): int => $ticket->number, array_values( $tickets ) );
		Assert::assertSame( array() === $numbers ? array() : range( 1001, 1000 + count( $numbers ) ), $numbers, 'Numbers have no gaps and follow the ids.' );
	}

	/** @param array<int, Ticket> $tickets */
	private function counters( array $tickets ): void {
		$expected = array();
		foreach ( $tickets as $ticket ) {
			$key              = "{$ticket->mailbox_id} {$ticket->team_id} {$ticket->assignee_id} {$ticket->queue->value}";
			$expected[ $key ] = ( $expected[ $key ] ?? 0 ) + 1;
		}
		$counted = array();
		foreach ( $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( 'counters' )} WHERE tickets <> 0" ) as $row ) {
			$counted[ "{$row['mailbox_id']} {$row['team_id']} {$row['assignee_id']} {$row['queue']}" ] = (int) $row['tickets'];
		}
		ksort( $expected );
		ksort( $counted );
		Assert::assertSame( $expected, $counted );
	}

	/** @param array<int, Ticket> $tickets */
	private function views( array $tickets ): void {
		foreach ( array( 0, ...array_unique( array_map( static fn ( Ticket $ticket ): int => $ticket->assignee_id, array_values( $tickets ) ) ) ) as $viewer ) {
			$counts = $this->desk->tickets->counts( $viewer );
			foreach ( StandardView::cases() as $view ) {
				if ( ! $view->has_counter() ) {
					continue;
				}
				$assignee = $view->assignee_id( $viewer );
				$inside = array_filter( $tickets, static fn ( Ticket $ticket ): bool => $ticket->queue === $view->queues()[0] && ( null === $assignee || $assignee === $ticket->assignee_id ) );
				Assert::assertSame( count( $inside ), $counts[ $view->value ], "{$view->value} of {$viewer}" );
			}
		}
	}

	private function no_orphans(): void {
		$table = $this->desk->db->table( ... );
		Assert::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$table( 'messages' )} m LEFT JOIN {$table( 'tickets' )} t ON t.id = m.ticket_id WHERE t.id IS NULL" ) );
		Assert::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$table( 'messages' )} m LEFT JOIN {$table( 'search' )} s ON s.ticket_id = m.ticket_id AND s.message_id = m.id WHERE s.id IS NULL" ) );
		Assert::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$table( 'search' )} s LEFT JOIN {$table( 'tickets' )} t ON t.id = s.ticket_id WHERE t.id IS NULL" ) );
		Assert::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$table( 'outbox' )} o LEFT JOIN {$table( 'messages' )} m ON m.id = o.message_id WHERE m.id IS NULL" ) );
		Assert::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$table( 'messages' )} m LEFT JOIN {$table( 'outbox' )} o ON o.message_id = m.id AND o.kind = 'reply' WHERE m.author_type = 'agent' AND m.kind = 'reply' AND o.id IS NULL" ) );
	}
}
