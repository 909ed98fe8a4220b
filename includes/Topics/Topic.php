<?php
declare(strict_types=1);

namespace Sanad\Topics;

use Sanad\Database\Row;

/** What a ticket is about, from the shop's own list. */
final class Topic {

	/** @param int $position Place in the list, from 1. */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $slug,
		public readonly int $position
	) {}

	/** @param array<string, string|null> $values */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self( $row->int( 'id' ), $row->text( 'name' ), $row->text( 'slug' ), $row->int( 'position' ) );
	}
}
