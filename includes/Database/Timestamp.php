<?php
declare(strict_types=1);

namespace Sanad\Database;

/** Turns the UTC `datetime` text of our tables into instants and back. */
final class Timestamp {

	/** Text for a column, in UTC, cut to the second. */
	public static function to_sql( \DateTimeImmutable $time ): string {
		return $time->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' );
	}

	/** Text for a column that may be NULL. */
	public static function to_sql_or_null( ?\DateTimeImmutable $time ): ?string {
		return null === $time ? null : self::to_sql( $time );
	}

	/** Text for a `date` column: the UTC day, or the one so many days before. */
	public static function day( \DateTimeImmutable $time, int $ago = 0 ): string {
		return $time->setTimezone( new \DateTimeZone( 'UTC' ) )->modify( "-{$ago} days" )->format( 'Y-m-d' );
	}

	/** The instant of a NOT NULL column. */
	public static function from_sql( ?string $text ): \DateTimeImmutable {
		return new \DateTimeImmutable( $text ?? '1970-01-01 00:00:00', new \DateTimeZone( 'UTC' ) );
	}

	/** The instant of a column that may hold NULL or {@see Schema::NEVER}; null for both. */
	public static function from_sql_or_null( ?string $text ): ?\DateTimeImmutable {
		return null === $text || '' === $text || Schema::NEVER === $text ? null : self::from_sql( $text );
	}
}
