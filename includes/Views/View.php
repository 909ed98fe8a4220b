<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Database\Row;
use Sanad\Tickets\TicketSort;

/** A saved filter that is shown in the inbox. */
final class View {

	/**
	 * @param int        $owner_id The only agent who sees it; 0 if it is shared.
	 * @param int        $team_id  The team that a shared one is for; 0 for everybody.
	 * @param TicketSort $sort     The order that it starts with.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly int $owner_id,
		public readonly int $team_id,
		public readonly int $position,
		public readonly ViewConditions $conditions,
		public readonly TicketSort $sort,
		public readonly int $version
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			name: $row->text( 'name' ),
			owner_id: $row->int( 'owner_id' ),
			team_id: $row->int( 'team_id' ),
			position: $row->int( 'position' ),
			conditions: ViewConditions::from_json( $row->text( 'conditions' ) ),
			sort: TicketSort::tryFrom( $row->text( 'sort' ) ) ?? TicketSort::Newest,
			version: $row->int( 'version' )
		);
	}
}
