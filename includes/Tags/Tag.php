<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Database\Row;

/** A word that agents put on tickets. */
final class Tag {

	/**
	 * @param string $color       Hex such as `#2d5bd0`, or '' for the default.
	 * @param string $description When to use it; only read for lists of tags themselves.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $color,
		public readonly string $description = ''
	) {}

	/** @param array<string, string|null> $values */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self( $row->int( 'id' ), $row->text( 'name' ), $row->text( 'color' ), isset( $values['description'] ) ? $row->text( 'description' ) : '' );
	}
}
