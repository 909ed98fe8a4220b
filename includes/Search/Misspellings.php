<?php
declare(strict_types=1);

namespace Sanad\Search;

/** The words that somebody may have meant who mistyped one: one letter more, less, other, or two swapped. Pure. */
final class Misspellings {

	/** A shorter word is as likely another word as a mistyped one. */
	public const MIN_LENGTH = 4;

	/** Longer words have too many neighbours to ask for. */
	private const MAX_LENGTH = 20;

	/** Groups of letters that are taken for one another, by sound or by look; after folding, so ه stands for ة and ي for ى and ئ too. */
	private const CONFUSED = array( 'ضظ', 'دذزظ', 'ثسصش', 'ءياو', 'تطثهبن', 'قغفك', 'جحخ', 'رز', 'دض', 'عغ', 'هح' );

	private const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء';
	private const LATIN  = 'abcdefghijklmnopqrstuvwxyz';

	/** How likely each kind of mistake is; the least likely is 1. */
	private const CONFUSED_LETTERS = 4;
	private const SWAPPED          = 3;
	private const LETTER_MORE      = 2;
	private const LETTER_LESS      = 2;
	private const OTHER_LETTER     = 1;

	/**
	 * Neighbours of a folded word, with how likely the mistake is.
	 *
	 * @return array<string, int> Empty for words that are too short, and for what is no word.
	 */
	public static function of( string $word ): array {
		$letters = mb_str_split( $word );
		$count   = count( $letters );
		if ( $count < self::MIN_LENGTH || $count > self::MAX_LENGTH || 1 !== preg_match( '/^(?:\p{Arabic}+|[a-z]+)$/uD', $word ) ) {
			return array();
		}
		$alphabet = mb_str_split( 1 === preg_match( '/^[a-z]/', $word ) ? self::LATIN : self::ARABIC );
		$found    = array();
		for ( $at = 0; $at <= $count; $at++ ) {
			$head = implode( '', array_slice( $letters, 0, $at ) );
			$tail = array_slice( $letters, $at );
			foreach ( $alphabet as $letter ) {
				self::add( $found, $head . $letter . implode( '', $tail ), self::LETTER_LESS );
			}
			if ( array() !== $tail ) {
				self::change( $found, $head, $tail, $alphabet );
			}
		}
		unset( $found[ $word ] );
		return $found;
	}

	/**
	 * @param array<string, int>     $found
	 * @param non-empty-list<string> $tail     From the letter that is changed.
	 * @param list<string>           $alphabet
	 */
	private static function change( array &$found, string $head, array $tail, array $alphabet ): void {
		$rest = implode( '', array_slice( $tail, 1 ) );
		self::add( $found, $head . $rest, self::LETTER_MORE );
		foreach ( $alphabet as $letter ) {
			self::add( $found, $head . $letter . $rest, self::are_confused( $letter, $tail[0] ) ? self::CONFUSED_LETTERS : self::OTHER_LETTER );
		}
		if ( isset( $tail[1] ) ) {
			self::add( $found, $head . $tail[1] . $tail[0] . implode( '', array_slice( $tail, 2 ) ), self::SWAPPED );
		}
	}

	/** @param array<string, int> $found */
	private static function add( array &$found, string $word, int $likely ): void {
		$found[ $word ] = max( $found[ $word ] ?? 0, $likely );
	}

	private static function are_confused( string $one, string $other ): bool {
		foreach ( self::CONFUSED as $pair ) {
			if ( $one !== $other && str_contains( $pair, $one ) && str_contains( $pair, $other ) ) {
				return true;
			}
		}
		return false;
	}
}
