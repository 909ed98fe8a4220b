<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Database\Connection;
use Sanad\Tickets\Ticket;

/**
 * Messages of a ticket that its customer must not see: they came by a merge with the ticket of
 * somebody else. The team sees one conversation, each customer only his own.
 */
final class ForeignMessages {

	public function __construct(
		private readonly Connection $db,
		private readonly TicketMoves $moves
	) {}

	/**
	 * Ids of those that were there before the merge; what the other customer wrote since says so itself.
	 *
	 * @return list<int>
	 */
	public function ids( Ticket $ticket ): array {
		$parts = $this->moves->whole( $ticket->id );
		if ( 1 === count( $parts ) ) {
			return array();
		}
		$snapshots = $this->db->column(
			"SELECT m.snapshot FROM {$this->db->table( 'ticket_moves' )} m INNER JOIN {$this->db->table( 'tickets' )} t ON t.id = m.from_ticket_id
				WHERE m.to_ticket_id IN ({$this->db->in( $parts )}) AND m.kind = %s AND m.undone_at IS NULL AND t.customer_id <> %d",
			array( ...$parts, MoveKind::Merge->value, $ticket->customer_id )
		);
		return array_merge( ...array_map( static fn ( string $json ): array => Snapshot::from_json( $json )->message_ids, $snapshots ) );
	}

	/**
	 * The other customers whose tickets are part of this one.
	 *
	 * @return list<int>
	 */
	public function customers( Ticket $ticket ): array {
		$parts = $this->moves->merged_into( $ticket->id );
		return array() === $parts ? array() : array_map(
			'intval',
			$this->db->column( "SELECT DISTINCT customer_id FROM {$this->db->table( 'tickets' )} WHERE id IN ({$this->db->in( $parts )}) AND customer_id <> %d", array( ...$parts, $ticket->customer_id ) )
		);
	}
}
