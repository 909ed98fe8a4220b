<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Database\Row;

/** A merge or a split that was done, with what is needed to undo it. */
final class TicketMove {

	/**
	 * @param int      $from_ticket_id Where the messages were.
	 * @param int      $to_ticket_id   Where they came.
	 * @param Snapshot $snapshot       What both tickets were before, and what they became.
	 */
	public function __construct(
		public readonly int $id,
		public readonly MoveKind $kind,
		public readonly int $from_ticket_id,
		public readonly int $to_ticket_id,
		public readonly Snapshot $snapshot,
		public readonly \DateTimeImmutable $created_at,
		public readonly ?\DateTimeImmutable $undone_at
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			kind: MoveKind::from( $row->text( 'kind' ) ),
			from_ticket_id: $row->int( 'from_ticket_id' ),
			to_ticket_id: $row->int( 'to_ticket_id' ),
			snapshot: Snapshot::from_json( $row->text( 'snapshot' ) ),
			created_at: $row->time( 'created_at' ),
			undone_at: $row->time_or_null( 'undone_at' )
		);
	}
}
