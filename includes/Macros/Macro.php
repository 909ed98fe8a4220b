<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Database\Row;
use Sanad\Rest\Data;

/** An ordered list of actions that are carried out at a ticket with one click. */
final class Macro {

	/**
	 * @param int                        $owner_id The only agent who sees it; 0 if it is shared.
	 * @param list<array<string, mixed>> $actions  Each with its `type`, in the shape that its {@see Action} has checked.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $description,
		public readonly int $owner_id,
		public readonly int $position,
		public readonly bool $is_enabled,
		public readonly array $actions,
		public readonly int $version
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row     = new Row( $values );
		$decoded = json_decode( $row->text( 'actions' ), true );
		return new self(
			id: $row->int( 'id' ),
			name: $row->text( 'name' ),
			description: $row->text( 'description' ),
			owner_id: $row->int( 'owner_id' ),
			position: $row->int( 'position' ),
			is_enabled: 1 === $row->int( 'is_enabled' ),
			actions: Data::objects( $decoded ),
			version: $row->int( 'version' )
		);
	}
}
