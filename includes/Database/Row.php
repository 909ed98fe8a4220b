<?php
declare(strict_types=1);

namespace Sanad\Database;

/** One row of a table, read by type. A column that was not selected is a bug and throws. */
final class Row {

	/** @param array<string, string|null> $values */
	public function __construct( private readonly array $values ) {}

	/** A NOT NULL number. */
	public function int( string $column ): int {
		return (int) $this->raw( $column );
	}

	/** A number, or null. */
	public function int_or_null( string $column ): ?int {
		$value = $this->raw( $column );
		return null === $value ? null : (int) $value;
	}

	/** Text; NULL becomes ''. */
	public function text( string $column ): string {
		return $this->raw( $column ) ?? '';
	}

	/** A NOT NULL instant. */
	public function time( string $column ): \DateTimeImmutable {
		return Timestamp::from_sql( $this->raw( $column ) );
	}

	/** An instant, or null for NULL and {@see Schema::NEVER}. */
	public function time_or_null( string $column ): ?\DateTimeImmutable {
		return Timestamp::from_sql_or_null( $this->raw( $column ) );
	}

	private function raw( string $column ): ?string {
		if ( ! array_key_exists( $column, $this->values ) ) {
			throw new \LogicException( "The column {$column} was not selected." );
		}
		return $this->values[ $column ];
	}
}
