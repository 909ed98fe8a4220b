<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Search\Normaliser;
use Sanad\Search\Words;

/** The words of one article with their weight in it; pure. */
final class ArticleWords {

	/** Where a word stands; added up in a bit mask. */
	public const IN_TITLE    = 1;
	public const IN_HEADINGS = 2;
	public const IN_EXCERPT  = 4;
	public const IN_TAGS     = 8;
	public const IN_BODY     = 16;

	/** How it is spelled there, whatever its vowel marks and capitals: as folding leaves it, or with letters that folding changes. */
	public const PLAIN_SPELLING = 32;
	public const OTHER_SPELLING = 64;

	/** Largest weight of a word, which no number of repetitions reaches. */
	public const MAX_WEIGHT = 1000;

	/** What one occurrence is worth in each place. */
	private const WORTH = array(
		self::IN_TITLE    => 6.0,
		self::IN_HEADINGS => 2.5,
		self::IN_TAGS     => 3.0,
		self::IN_EXCERPT  => 2.0,
		self::IN_BODY     => 1.0,
	);

	/** Words of a body of usual length: in a longer one, a single occurrence means less (BM25's b and average length). */
	private const USUAL_LENGTH = 220;
	private const LENGTH_MATTERS = 0.5;

	/** Occurrences that give half of the largest weight (BM25's k1). */
	private const SATURATION = 3.0;

	/**
	 * Each word once.
	 *
	 * @return list<IndexedWord>
	 */
	public static function of( ArticleText $text ): array {
		$places = array(
			self::IN_TITLE    => $text->title,
			self::IN_TAGS     => $text->tags,
			self::IN_HEADINGS => $text->headings,
			self::IN_EXCERPT  => $text->excerpt,
			self::IN_BODY     => $text->body,
		);
		$worth   = array();
		$fields  = array();
		$written = array();
		foreach ( $places as $field => $content ) {
			$placed = Words::placed( $content );
			$each   = self::WORTH[ $field ] / self::length_factor( $field, count( $placed ) );
			foreach ( $placed as $place ) {
				$written[ $place->word ] ??= $place->written;
				self::count( $worth, $fields, $place->word, $field | self::spelling( $place->word, $place->written ), $each );
			}
			foreach ( Words::compounds( $content ) as $compound ) {
				$written[ $compound ] ??= $compound;
				self::count( $worth, $fields, $compound, $field | self::PLAIN_SPELLING, $each );
			}
		}
		$words = array();
		foreach ( $worth as $word => $sum ) {
			$words[] = new IndexedWord( (string) $word, $written[ $word ], (int) round( self::MAX_WEIGHT * $sum / ( self::SATURATION + $sum ) ), $fields[ $word ] );
		}
		return array_slice( $words, 0, Words::MAX );
	}

	/** One of the two spellings of a word that is written so. */
	public static function spelling( string $word, string $written ): int {
		return $word === $written || Normaliser::without_marks( $written ) === $word ? self::PLAIN_SPELLING : self::OTHER_SPELLING;
	}

	/** Only bodies differ much in length. */
	private static function length_factor( int $field, int $words ): float {
		return self::IN_BODY === $field ? 1 - self::LENGTH_MATTERS + self::LENGTH_MATTERS * $words / self::USUAL_LENGTH : 1.0;
	}

	/**
	 * @param array<array-key, float> $worth
	 * @param array<array-key, int>   $fields
	 */
	private static function count( array &$worth, array &$fields, string $word, int $field, float $each ): void {
		$worth[ $word ]  = ( $worth[ $word ] ?? 0.0 ) + $each;
		$fields[ $word ] = ( $fields[ $word ] ?? 0 ) | $field;
	}
}
