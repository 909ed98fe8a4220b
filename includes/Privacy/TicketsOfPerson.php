<?php
declare(strict_types=1);

namespace Sanad\Privacy;

use Sanad\Database\Connection;
use Sanad\Tickets\Merging\ForeignMessages;
use Sanad\Tickets\Merging\MoveKind;
use Sanad\Tickets\Merging\Snapshot;
use Sanad\Tickets\TicketRepository;

/** The tickets of a person, and those of others in which his messages lie since his own were merged into them. */
final class TicketsOfPerson {

	public function __construct(
		private readonly Connection $db,
		private readonly ForeignMessages $foreign_messages,
		private readonly TicketRepository $tickets
	) {}

	/** @return list<int> Oldest first. */
	public function own( Person $person ): array {
		if ( array() === $person->customer_ids ) {
			return array();
		}
		return $this->db->ids( "SELECT id FROM {$this->db->table( 'tickets' )} WHERE customer_id IN ({$this->db->in( $person->customer_ids )}) ORDER BY id", $person->customer_ids );
	}

	/**
	 * Tickets of others.
	 *
	 * @param list<int> $own From {@see self::own()}.
	 * @return list<int>
	 */
	public function shared( Person $person, array $own ): array {
		if ( array() === $person->customer_ids ) {
			return array();
		}
		$ids = $this->db->ids( "SELECT ticket_id FROM {$this->db->table( 'participants' )} WHERE customer_id IN ({$this->db->in( $person->customer_ids )})", $person->customer_ids );
		foreach ( $this->merged( $own ) as $id ) {
			$survivor = $this->tickets->find_survivor( $id );
			$ids[]    = null === $survivor ? 0 : $survivor->id;
		}
		return array_values( array_diff( array_unique( array_filter( $ids ) ), $own ) );
	}

	/**
	 * Messages that were in his own tickets, before these became part of those of others.
	 *
	 * @param list<int> $own From {@see self::own()}.
	 * @return list<int>
	 */
	public function moved_away( array $own ): array {
		$moved = array();
		foreach ( $this->merged( $own ) as $id ) {
			$snapshots = $this->db->column( "SELECT snapshot FROM {$this->db->table( 'ticket_moves' )} WHERE from_ticket_id = %d AND kind = %s AND undone_at IS NULL", array( $id, MoveKind::Merge->value ) );
			foreach ( $snapshots as $json ) {
				array_push( $moved, ...array_diff( Snapshot::from_json( (string) $json )->message_ids, $this->foreign( $id ) ) );
			}
		}
		return array_values( array_unique( $moved ) );
	}

	/**
	 * Messages in one of his tickets that came with the ticket of somebody else.
	 *
	 * @return list<int>
	 */
	public function foreign( int $ticket_id ): array {
		$ticket = $this->tickets->find( $ticket_id );
		return null === $ticket ? array() : $this->foreign_messages->ids( $ticket );
	}

	/**
	 * @param list<int> $own
	 * @return list<int>
	 */
	private function merged( array $own ): array {
		$merged = array();
		foreach ( array_chunk( $own, 1000 ) as $ids ) {
			array_push( $merged, ...$this->db->ids( "SELECT id FROM {$this->db->table( 'tickets' )} WHERE id IN ({$this->db->in( $ids )}) AND merged_into > 0", $ids ) );
		}
		return $merged;
	}
}
