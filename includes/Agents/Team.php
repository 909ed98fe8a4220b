<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Database\Row;

/** A group of agents. */
final class Team {

	/** @param string $description What it is for; may be empty. */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $description = ''
	) {}

	/** @param array<string, string|null> $values */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self( $row->int( 'id' ), $row->text( 'name' ), $row->text( 'description' ) );
	}
}
