<?php
declare(strict_types=1);

namespace Sanad\Topics;

use Sanad\Database\Row;

/** What a ticket is about, from the shop's own list. */
final class Topic {

	/**
	 * @param string                $name      In the language of the site.
	 * @param int                   $position  Place in the list, from 1.
	 * @param array<string, string> $names     In other languages, by two-letter code.
	 * @param bool                  $is_active Whether it is offered; what is not still stands on its tickets.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $slug,
		public readonly int $position,
		public readonly array $names = array(),
		public readonly bool $is_active = true
	) {}

	/** Its name in a language; the site's where it has none. @param string $language Two-letter code. */
	public function name_in( string $language ): string {
		return $this->names[ $language ] ?? $this->name;
	}

	/** @param array<string, string|null> $values */
	public static function from_row( array $values ): self {
		$row     = new Row( $values );
		$decoded = json_decode( $row->text( 'names' ), true );
		$names   = array();
		foreach ( is_array( $decoded ) ? $decoded : array() as $language => $name ) {
			if ( is_string( $name ) && '' !== $name ) {
				$names[ (string) $language ] = $name;
			}
		}
		return new self( $row->int( 'id' ), $row->text( 'name' ), $row->text( 'slug' ), $row->int( 'position' ), $names, 1 === $row->int( 'is_active' ) );
	}
}
