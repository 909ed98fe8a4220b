<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;

/** How many tickets stand where: one row for each mailbox, team, assignee and queue that ever met. */
final class TicketCounters {

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Moves a ticket from one counter to another; part of the transaction that moves the ticket.
	 *
	 * What was merged into another ticket is counted nowhere.
	 *
	 * @param Ticket|null $before Null for a new ticket.
	 */
	public function moved( ?Ticket $before, Ticket $after ): void {
		$from = null === $before || Queue::Merged === $before->queue ? null : $this->key( $before );
		$to   = Queue::Merged === $after->queue ? null : $this->key( $after );
		if ( $from === $to ) {
			return;
		}
		$steps = array();
		if ( null !== $to ) {
			$steps[] = array( $to, 1 );
		}
		if ( null !== $from ) {
			$steps[] = array( $from, -1 );
		}
		// Always in the same order, so that two tickets that swap places do not lock each other out.
		sort( $steps );
		foreach ( $steps as [ $key, $by ] ) {
			$this->add( $key, $by );
		}
	}

	/** How many tickets there are, wherever they stand. */
	public function all(): int {
		return (int) $this->db->value( "SELECT SUM(tickets) FROM {$this->db->table( 'counters' )}" );
	}

	/**
	 * How many tickets stand in the standard views that are one queue.
	 *
	 * @param list<int>|null $team_scope
	 * @return array<string, int>
	 */
	public function by_view( int $user_id, ?array $team_scope ): array {
		[ $where, $args ] = $this->scope( $team_scope );
		$rows             = $this->db->rows(
			"SELECT queue, SUM(tickets) AS everybody,
				SUM(CASE WHEN assignee_id = 0 THEN tickets ELSE 0 END) AS nobody,
				SUM(CASE WHEN assignee_id = %d THEN tickets ELSE 0 END) AS me
			FROM {$this->db->table( 'counters' )} WHERE {$where} GROUP BY queue",
			array( $user_id, ...$args )
		);
		$by_queue         = array_column( $rows, null, 'queue' );
		$counts           = array();
		foreach ( StandardView::cases() as $view ) {
			if ( ! $view->has_counter() ) {
				continue;
			}
			$whose                  = match ( $view->assignee_id( $user_id ) ) {
				null    => 'everybody',
				0       => 'nobody',
				default => 'me',
			};
			$counts[ $view->value ] = (int) ( $by_queue[ $view->queues()[0]->value ][ $whose ] ?? 0 );
		}
		return $counts;
	}

	/** @param list<int>|null $team_scope */
	public function total( Queue $queue, ?array $team_scope ): int {
		[ $where, $args ] = $this->scope( $team_scope );
		return (int) $this->db->value( "SELECT SUM(tickets) FROM {$this->db->table( 'counters' )} WHERE {$where} AND queue = %s", array( ...$args, $queue->value ) );
	}

	/**
	 * Counts everything anew, for when somebody has written past {@see TicketService}.
	 *
	 * @return int How many tickets stood in a wrong queue.
	 */
	public function repair(): int {
		return $this->db->transaction(
			function (): int {
				$tickets  = $this->db->table( 'tickets' );
				$counters = $this->db->table( 'counters' );
				$queue    = CounterAudit::QUEUE;
				$wrong    = $this->db->execute( "UPDATE {$tickets} SET queue = {$queue} WHERE queue <> {$queue}" );
				$this->db->execute( "DELETE FROM {$counters}" );
				$this->db->execute( "INSERT INTO {$counters} (mailbox_id, team_id, assignee_id, queue, tickets) SELECT mailbox_id, team_id, assignee_id, queue, COUNT(*) FROM {$tickets} WHERE queue <> 'merged' GROUP BY mailbox_id, team_id, assignee_id, queue" );
				return $wrong;
			}
		);
	}

	/** @return array{int, int, int, string} */
	private function key( Ticket $ticket ): array {
		return array( $ticket->mailbox_id, $ticket->team_id, $ticket->assignee_id, $ticket->queue->value );
	}

	/** @param array{int, int, int, string} $key */
	private function add( array $key, int $by ): void {
		$table   = $this->db->table( 'counters' );
		$updated = $this->db->execute( "UPDATE {$table} SET tickets = tickets + %d WHERE mailbox_id = %d AND team_id = %d AND assignee_id = %d AND queue = %s", array( $by, ...$key ) );
		if ( 0 === $updated ) {
			// Not at once: this form locks the gap around the row and would make every writer wait for every other.
			$this->db->execute( "INSERT INTO {$table} (mailbox_id, team_id, assignee_id, queue, tickets) VALUES (%d, %d, %d, %s, %d) ON DUPLICATE KEY UPDATE tickets = tickets + %d", array( ...$key, $by, $by ) );
		}
	}

	/**
	 * @param list<int>|null $team_scope
	 * @return array{string, list<int>}
	 */
	private function scope( ?array $team_scope ): array {
		if ( null === $team_scope ) {
			return array( '1 = 1', array() );
		}
		return array() === $team_scope ? array( '1 = 0', array() ) : array( "team_id IN ({$this->db->in( $team_scope )})", $team_scope );
	}
}
