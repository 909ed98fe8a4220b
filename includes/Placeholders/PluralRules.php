<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/**
 * Which word a number takes, by the plural rules of CLDR for whole numbers.
 *
 * @link https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
final class PluralRules {

	/** @var list<string> */
	public const CATEGORIES = array( 'zero', 'one', 'two', 'few', 'many', 'other' );

	public const PATTERN = 'zero|one|two|few|many|other';

	/** The category of a number. @param string $language Two letters; of an unknown one, one and other. */
	public static function category( string $language, int $number ): string {
		$n    = abs( $number );
		$ten  = $n % 10;
		$rest = $n % 100;
		return match ( strtolower( substr( $language, 0, 2 ) ) ) {
			'ar' => match ( true ) {
				$n < 3                      => array( 'zero', 'one', 'two' )[ $n ],
				$rest >= 3 && $rest <= 10   => 'few',
				$rest >= 11                 => 'many',
				default                     => 'other',
			},
			'he' => match ( $n ) {
				1       => 'one',
				2       => 'two',
				default => 'other',
			},
			'ru', 'uk', 'be', 'sr', 'hr', 'bs' => match ( true ) {
				1 === $ten && 11 !== $rest                            => 'one',
				$ten >= 2 && $ten <= 4 && ( $rest < 12 || $rest > 14 ) => 'few',
				default                                               => in_array( $language, array( 'sr', 'hr', 'bs' ), true ) ? 'other' : 'many',
			},
			'pl' => match ( true ) {
				1 === $n                                              => 'one',
				$ten >= 2 && $ten <= 4 && ( $rest < 12 || $rest > 14 ) => 'few',
				default                                               => 'many',
			},
			'cs', 'sk' => match ( true ) {
				1 === $n           => 'one',
				$n >= 2 && $n <= 4 => 'few',
				default            => 'other',
			},
			'ro' => match ( true ) {
				1 === $n                                     => 'one',
				0 === $n || ( $rest >= 1 && $rest <= 19 ) => 'few',
				default                                      => 'other',
			},
			'sl' => match ( $rest ) {
				1       => 'one',
				2       => 'two',
				3, 4    => 'few',
				default => 'other',
			},
			'lt' => match ( true ) {
				$rest >= 11 && $rest <= 19 => 'other',
				1 === $ten                 => 'one',
				$ten >= 2                  => 'few',
				default                    => 'other',
			},
			'fr', 'pt', 'hi', 'bn', 'fa', 'am', 'hy' => $n < 2 ? 'one' : 'other',
			'ja', 'zh', 'ko', 'vi', 'th', 'id', 'ms', 'my', 'lo', 'km' => 'other',
			default => 1 === $n ? 'one' : 'other',
		};
	}
}
