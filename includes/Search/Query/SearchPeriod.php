<?php
declare(strict_types=1);

namespace Sanad\Search\Query;

use Sanad\Search\Normaliser;

/**
 * A time as it is typed after `before:`, `after:` or `on:`: a day, a month, a year, a number of days,
 * weeks, months, years or hours ago, or a word such as "yesterday". In English and Arabic, in any digits.
 */
final class SearchPeriod {

	private const UNITS = array(
		'hour'  => array( 'h', 'hour', 'hours', 'س', 'ساعه', 'ساعات' ),
		'day'   => array( 'd', 'day', 'days', 'ي', 'يوم', 'ايام' ),
		'week'  => array( 'w', 'week', 'weeks', 'اسبوع', 'اسابيع' ),
		'month' => array( 'm', 'month', 'months', 'ش', 'شهر', 'اشهر', 'شهور' ),
		'year'  => array( 'y', 'year', 'years', 'سنه', 'سنوات', 'عام', 'اعوام' ),
	);

	private const WORDS = array(
		'today'     => 0,
		'اليوم'     => 0,
		'yesterday' => 1,
		'امس'       => 1,
	);

	/** Further back than any desk goes. */
	private const MAX_AGO = 9_999;

	/**
	 * @param string   $from    First day, `2026-11-22`.
	 * @param string   $until   Day after the last one.
	 * @param int|null $minutes So long ago, where hours were asked for; the days then say little.
	 */
	private function __construct(
		public readonly string $from,
		public readonly string $until,
		public readonly ?int $minutes = null
	) {}

	/**
	 * Reads what was typed.
	 *
	 * @param \DateTimeImmutable $now In the time of the site.
	 * @return self|null Null if it is no time.
	 */
	public static function read( string $typed, \DateTimeImmutable $now ): ?self {
		$text  = trim( Normaliser::fold( $typed ) );
		$today = $now->setTime( 0, 0 );
		if ( isset( self::WORDS[ $text ] ) ) {
			return self::days( $today->modify( '-' . self::WORDS[ $text ] . ' days' ), '+1 day' );
		}
		if ( 1 === preg_match( '/^(\d{4})(?:[-\/.](\d{1,2})(?:[-\/.](\d{1,2}))?)?$/D', $text, $date ) ) {
			return self::date( (int) $date[1], (int) ( $date[2] ?? 0 ), (int) ( $date[3] ?? 0 ), $today );
		}
		if ( 1 === preg_match( '/^(\d{1,2})[-\/.](\d{1,2})[-\/.](\d{4})$/D', $text, $date ) ) {
			return self::day_or_month_first( (int) $date[1], (int) $date[2], (int) $date[3], $today );
		}
		return 1 === preg_match( '/^(\d{1,4})[\s_\-]*(\p{L}+)$/uD', $text, $ago ) ? self::ago( min( self::MAX_AGO, (int) $ago[1] ), $ago[2], $now ) : null;
	}

	private static function ago( int $number, string $typed, \DateTimeImmutable $now ): ?self {
		foreach ( self::UNITS as $unit => $names ) {
			if ( in_array( $typed, $names, true ) ) {
				$then = $now->modify( "-{$number} {$unit}s" );
				return 'hour' === $unit
					? new self( $then->format( 'Y-m-d' ), $now->modify( '+1 day' )->format( 'Y-m-d' ), 60 * $number )
					: self::days( $then->setTime( 0, 0 ), '+1 day' );
			}
		}
		return null;
	}

	/** A whole year, month or day; months and days from 1, 0 for all of them. */
	private static function date( int $year, int $month, int $day, \DateTimeImmutable $today ): ?self {
		if ( $year < 1970 || ! checkdate( max( 1, $month ), max( 1, $day ), $year ) ) {
			return null;
		}
		$from = $today->setDate( $year, max( 1, $month ), max( 1, $day ) );
		return self::days( $from, 0 === $month ? '+1 year' : ( 0 === $day ? '+1 month' : '+1 day' ) );
	}

	/** The day comes first in most of the world; where that is no date, the month does. */
	private static function day_or_month_first( int $first, int $second, int $year, \DateTimeImmutable $today ): ?self {
		return 0 === $first || 0 === $second ? null : self::date( $year, $second, $first, $today ) ?? self::date( $year, $first, $second, $today );
	}

	private static function days( \DateTimeImmutable $from, string $length ): self {
		return new self( $from->format( 'Y-m-d' ), $from->modify( $length )->format( 'Y-m-d' ) );
	}
}
