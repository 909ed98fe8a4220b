<?php
declare(strict_types=1);

namespace Sanad\Search;

/**
 * What no rule knows about words: which plural belongs to which singular, which words mean the same,
 * and which ones say nothing.
 *
 * They are used when something is looked for, never when it is indexed, so that a change of them
 * takes effect at once.
 */
final class WordLists {

	/** Longest entry in characters; an entry may consist of some words. */
	public const MAX_WORD = 60;

	/** Most words of one group of synonyms. */
	public const MAX_GROUP = 20;

	/** Most entries of one list. */
	public const MAX_ENTRIES = 2000;

	/** @var array<string, list<string>>|null Folded entries that belong to an entry. */
	private ?array $related = null;

	/** @var array<string, true>|null */
	private ?array $stops = null;

	/**
	 * @param list<array{string, string}> $pairs      Singular and plural, as somebody wrote them.
	 * @param list<list<string>>          $synonyms   Groups of words that mean the same, in any languages.
	 * @param list<string>                $stop_words Words that are not looked for unless they stand alone.
	 */
	public function __construct(
		public readonly array $pairs,
		public readonly array $synonyms,
		public readonly array $stop_words
	) {}

	/** The lists that come with Sanad. */
	public static function shipped(): self {
		/** @var list<array{string, string}> $pairs */
		$pairs = require __DIR__ . '/lists/pairs.php';
		/** @var list<list<string>> $synonyms */
		$synonyms = require __DIR__ . '/lists/synonyms.php';
		/** @var list<string> $stop_words */
		$stop_words = require __DIR__ . '/lists/stop-words.php';
		return new self( $pairs, $synonyms, $stop_words );
	}

	/** No lists at all. */
	public static function none(): self {
		return new self( array(), array(), array() );
	}

	/**
	 * What else is looked for beside this word or these words, each folded; several words are joined by a space.
	 *
	 * A form of an entry finds it too: of «التذاكر» the entry «تذاكر» is found by its stem.
	 *
	 * @param string $entry Folded.
	 * @return list<string>
	 */
	public function related( string $entry ): array {
		$this->related ??= $this->graph();
		$stem            = self::stems( $entry );
		$found           = array_merge( $this->related[ $entry ] ?? array(), $stem === $entry ? array() : $this->related[ $stem ] ?? array() );
		return array_values( array_diff( array_unique( $found ), array( $entry ) ) );
	}

	/** Whether a folded word says nothing by itself. */
	public function is_stop_word( string $word ): bool {
		$this->stops ??= array_fill_keys( array_map( Normaliser::fold( ... ), $this->stop_words ), true );
		return isset( $this->stops[ $word ] );
	}

	/**
	 * Entries by what finds them: the entry itself, and the stems of its words.
	 *
	 * @return array<string, list<string>>
	 */
	private function graph(): array {
		$graph = array();
		foreach ( array( ...$this->pairs, ...$this->synonyms ) as $group ) {
			$entries = array_values( array_unique( array_filter( array_map( self::entry( ... ), $group ) ) ) );
			foreach ( $entries as $entry ) {
				foreach ( array_unique( array( $entry, self::stems( $entry ) ) ) as $key ) {
					$graph[ $key ] = array_values( array_unique( array( ...( $graph[ $key ] ?? array() ), ...array_diff( $entries, array( $entry ) ) ) ) );
				}
			}
		}
		return $graph;
	}

	/** The words of an entry, folded, with one space between them. */
	private static function entry( string $text ): string {
		return implode( ' ', Words::in_order( $text ) );
	}

	private static function stems( string $entry ): string {
		return implode( ' ', array_map( WordForm::stem( ... ), explode( ' ', $entry ) ) );
	}
}
