<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** Numbers and days as people of a language write them, in the shop's time zone. */
final class Written {

	/** A whole number. */
	public static function number( int $number, string $language ): string {
		if ( ! class_exists( \NumberFormatter::class ) ) {
			return number_format( $number );
		}
		$written = ( new \NumberFormatter( self::locale( $language ), \NumberFormatter::DECIMAL ) )->format( $number );
		return false === $written ? (string) $number : $written;
	}

	/** Day, month and year, the month as a word; without the extension intl in digits. */
	public static function date( \DateTimeImmutable $time, string $language ): string {
		return self::formatted( $time, self::locale( $language ), \IntlDateFormatter::class, null )
			?? $time->setTimezone( wp_timezone() )->format( 'Y-m-d' );
	}

	/** The same in the Umm al-Qura calendar; null without the extension intl. */
	public static function hijri( \DateTimeImmutable $time, string $language ): ?string {
		return self::formatted( $time, self::locale( $language, 'calendar=islamic-umalqura' ), \IntlDateFormatter::class, 'd MMMM y G' );
	}

	/** @param string $class Asked for by name, since it may not be there. */
	private static function formatted( \DateTimeImmutable $time, string $locale, string $class, ?string $pattern ): ?string {
		if ( ! class_exists( $class ) ) {
			return null;
		}
		// Traditional: the calendar that the locale names. Gregorian would be taken whatever it names.
		$calendar  = null === $pattern ? \IntlDateFormatter::GREGORIAN : \IntlDateFormatter::TRADITIONAL;
		$formatter = \IntlDateFormatter::create( $locale, \IntlDateFormatter::LONG, \IntlDateFormatter::NONE, \IntlTimeZone::fromDateTimeZone( wp_timezone() ), $calendar, $pattern ?? '' );
		$written   = $formatter?->format( $time );
		return is_string( $written ) ? $written : null;
	}

	private static function locale( string $language, string $further = '' ): string {
		/**
		 * Filters the digits that are written in answers: `latn` (0123) or `arab` (٠١٢٣), or any other of CLDR.
		 *
		 * @param string $digits   `latn`.
		 * @param string $language Two letters.
		 */
		$digits = apply_filters( 'sanad_digits', 'latn', $language );
		$digits = is_string( $digits ) && 1 === preg_match( '/^[a-z]{3,8}$/D', $digits ) ? $digits : 'latn';
		return ( '' === $language ? 'en' : $language ) . "@numbers={$digits}" . ( '' === $further ? '' : ";{$further}" );
	}
}
