<?php
declare(strict_types=1);

namespace Sanad\TicketTemplates;

use Sanad\Database\Row;

/** A new ticket that is filled in already, for what is asked again and again. */
final class TicketTemplate {

	/** @param int $owner_id The only agent who sees it; 0 if it is shared. */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly int $owner_id,
		public readonly int $position,
		public readonly TemplateFields $fields,
		public readonly int $version
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			name: $row->text( 'name' ),
			owner_id: $row->int( 'owner_id' ),
			position: $row->int( 'position' ),
			fields: TemplateFields::from_json( $row->text( 'fields' ) ),
			version: $row->int( 'version' )
		);
	}
}
