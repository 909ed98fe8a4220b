<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;
use Sanad\Database\Timestamp;
use Sanad\SanadException;

/**
 * Reads tickets, and writes their rows for {@see TicketService}, the only one who may call the
 * writing half.
 */
final class TicketRepository {

	/** How far the standard views are counted that have no counter. */
	private const COUNTED = 1_000;

	public function __construct(
		private readonly Connection $db,
		private readonly TicketFinder $finder,
		private readonly TicketCounters $counters,
		private readonly TicketLocks $locks
	) {}

	/** The ticket, or null if there is none with this id. */
	public function find( int $id ): ?Ticket {
		return $this->one( 'id = %d', array( $id ) );
	}

	/** The ticket, or the one that survived if it was merged: what everybody sees under this id. */
	public function find_survivor( int $id ): ?Ticket {
		$ticket = $this->find( $id );
		return null === $ticket || 0 === $ticket->merged_into ? $ticket : $this->find( (int) array_slice( $this->locks->chain( $ticket->merged_into ), -1 )[0] );
	}

	/**
	 * The ticket as the database has it now, locked until the end of the transaction. If it was merged
	 * it is the one that survived: look at its id, not at the one you asked for.
	 *
	 * Make it the first read of a transaction: earlier reads would freeze what later ones see.
	 */
	public function find_for_update( int $id ): ?Ticket {
		return $this->locks->survivor( $id );
	}

	/** The ticket that people call by this number, merged or not. */
	public function find_by_number( int $number ): ?Ticket {
		return $this->one( 'number = %d', array( $number ) );
	}

	/** The ticket of a customer's link. @param string $hash Lower-case hex SHA-256 of the token. */
	public function find_by_link_hash( string $hash ): ?Ticket {
		return '' === $hash ? null : $this->one( 'link_hash = %s', array( $hash ) );
	}

	/** The ticket that was opened with this client key. @param string $hash From {@see ClientKey}. */
	public function find_by_client_key( string $hash ): ?Ticket {
		return $this->one( 'client_key_hash = %s', array( $hash ) );
	}

	/**
	 * Tickets by id; ids without a ticket are absent.
	 *
	 * @param list<int> $ids
	 * @return array<int, Ticket>
	 */
	public function find_many( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$tickets = array();
		foreach ( $this->db->rows( "SELECT * FROM {$this->db->table( 'tickets' )} WHERE id IN ({$this->db->in( $ids )})", $ids ) as $row ) {
			$ticket                 = Ticket::from_row( $row );
			$tickets[ $ticket->id ] = $ticket;
		}
		return $tickets;
	}

	/**
	 * One page of a list.
	 *
	 * @throws SanadException 400 for a cursor that does not belong to this list.
	 */
	public function list( TicketQuery $query ): TicketPage {
		$found   = $this->finder->find( $query );
		$by_id   = $this->find_many( $found->ids );
		$tickets = array();
		foreach ( $found->ids as $id ) {
			if ( isset( $by_id[ $id ] ) ) {
				$tickets[] = $by_id[ $id ];
			}
		}
		return new TicketPage( $tickets, $found->next_cursor, $found->partial, $found->texts );
	}

	/**
	 * One page of a list, as ids with the versions of the tickets.
	 *
	 * @return array{items: list<array{id: int, version: int}>, next_cursor: string|null}
	 * @throws SanadException 400 for a cursor that does not belong to this list.
	 */
	public function versions( TicketQuery $query ): array {
		$found    = $this->finder->find( $query );
		$rows     = array() === $found->ids ? array() : $this->db->rows( "SELECT id, version FROM {$this->db->table( 'tickets' )} WHERE id IN ({$this->db->in( $found->ids )})", $found->ids );
		$versions = array_column( $rows, 'version', 'id' );
		$items    = array();
		foreach ( $found->ids as $id ) {
			if ( isset( $versions[ $id ] ) ) {
				$items[] = array(
					'id'      => $id,
					'version' => (int) $versions[ $id ],
				);
			}
		}
		return array(
			'items'       => $items,
			'next_cursor' => $found->next_cursor,
		);
	}

	/**
	 * How many tickets each standard view holds for this user.
	 *
	 * @param list<int>|null $team_scope Teams whose tickets he may see; null for all.
	 * @return array<string, int> By value of {@see StandardView}.
	 */
	public function counts( int $user_id, ?array $team_scope = null ): array {
		$counts = $this->counters->by_view( $user_id, $team_scope );
		foreach ( StandardView::cases() as $view ) {
			$counts[ $view->value ] ??= $this->count( new TicketQuery( view: $view, viewer_id: $user_id, team_scope: $team_scope ), self::COUNTED )->tickets;
		}
		return $counts;
	}

	/**
	 * How many tickets a list holds, whatever its search.
	 *
	 * @param int $most Counted no further than this.
	 */
	public function count( TicketQuery $query, int $most ): TicketCount {
		return $this->finder->count( $query, $most );
	}

	/**
	 * How many tickets are open, whoever's they are.
	 *
	 * @param list<int>|null $team_scope Teams whose tickets count; null for all.
	 */
	public function open_total( ?array $team_scope = null ): int {
		return $this->counters->total( Queue::Open, $team_scope );
	}

	/**
	 * Ids of snoozed tickets whose time has come, the earliest first.
	 *
	 * @return list<int>
	 */
	public function snooze_due( \DateTimeImmutable $now, int $limit ): array {
		return $this->ids( 'queue = %s AND snoozed_until <= %s ORDER BY snoozed_until LIMIT %d', array( Queue::Snoozed->value, Timestamp::to_sql( $now ), $limit ) );
	}

	/**
	 * Ids of tickets that were resolved before a time and are not closed yet, the earliest first.
	 *
	 * @return list<int>
	 */
	public function closing_due( \DateTimeImmutable $before, int $limit ): array {
		return $this->ids( 'status = %s AND resolved_at <= %s ORDER BY resolved_at LIMIT %d', array( Status::Resolved->value, Timestamp::to_sql( $before ), $limit ) );
	}

	/**
	 * For {@see TicketService} only.
	 *
	 * @param array<string, int|string|null> $values By column.
	 */
	public function insert( array $values ): int {
		return $this->db->insert( 'tickets', $values );
	}

	/**
	 * For {@see TicketService} only.
	 *
	 * @param array<string, int|string|null> $values By column.
	 */
	public function update( int $id, array $values ): void {
		$this->db->update( 'tickets', $values, array( 'id' => $id ) );
	}

	/** For {@see TicketService} only: the next ticket number. Locks the sequence until the end of the transaction, so numbers have no gaps. */
	public function next_number(): int {
		$table = $this->db->table( 'sequences' );
		$this->db->execute( "UPDATE {$table} SET value = value + 1 WHERE name = 'ticket'" );
		return (int) $this->db->value( "SELECT value FROM {$table} WHERE name = 'ticket'" );
	}

	/**
	 * @param list<int|string> $args
	 * @return list<int>
	 */
	private function ids( string $where, array $args ): array {
		return $this->db->ids( "SELECT id FROM {$this->db->table( 'tickets' )} WHERE {$where}", $args );
	}

	/** @param list<int|string> $args */
	private function one( string $where, array $args ): ?Ticket {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( 'tickets' )} WHERE {$where}", $args );
		return null === $row ? null : Ticket::from_row( $row );
	}
}
