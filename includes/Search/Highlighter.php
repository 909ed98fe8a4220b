<?php
declare(strict_types=1);

namespace Sanad\Search;

/**
 * Shows where a text has what was asked for: the text as it was written, escaped, with `<mark>`
 * around the words that were found and no other markup.
 */
final class Highlighter {

	/** Length of a passage in characters. */
	private const PASSAGE = 200;

	/** Length in which the words that it is chosen for stand. */
	private const WINDOW = 150;

	/** A passage begins at most so many words before the first word that it shows. */
	private const LEAD = 6;

	/** Longer texts are looked through up to here, in bytes. */
	private const MAX_BYTES = 60_000;

	/**
	 * @param array<array-key, int> $words    What is marked: by folded word which of the asked words it answers.
	 * @param string                $beginning Every word that begins so is marked too; '' for none. Folded.
	 * @param array<array-key, int> $stems     Every word with one of these stems is marked too.
	 */
	public function __construct( private readonly array $words, private readonly string $beginning = '', private readonly array $stems = array() ) {}

	/** Marks what makes a text of a ticket match these terms. */
	public static function of_terms( SearchTerms $terms ): self {
		$words     = array();
		$stems     = array();
		$beginning = '';
		foreach ( $terms->terms as $index => $term ) {
			if ( $term->prefix ) {
				$beginning = $term->word;
			} elseif ( $term->is_exact ) {
				$words[ $term->word ] = $index;
			} else {
				foreach ( array( $term->word, ...$term->related ) as $word ) {
					$words[ $word ]                    = $index;
					$stems[ WordForm::stem( $word ) ] = $index;
				}
				// Addresses and codes with joints stand in a text in parts.
				$parts = Words::in_order( $term->word );
				$words = array_fill_keys( count( $parts ) > 1 ? $parts : array(), $index ) + $words;
			}
		}
		return new self( $words, $beginning, $stems );
	}

	/** The whole of a short text. */
	public function all( string $text ): string {
		return $this->marked( $text, Words::placed( $text ) );
	}

	/**
	 * The passage of a long text that shows most of what was asked for; '' if it shows nothing.
	 *
	 * Cut between words, with an ellipsis where something is left out.
	 */
	public function passage( string $text ): string {
		$text   = mb_strcut( $text, 0, self::MAX_BYTES, 'UTF-8' );
		$placed = Words::placed( $text );
		$first  = $this->best_start( $text, $placed );
		if ( null === $first ) {
			return '';
		}
		$start = $this->start( $text, $placed, $first );
		$part  = self::cut( $text, $start );
		$inner = trim( (string) preg_replace( '/\s+/u', ' ', $part ) );
		return ( $start > 0 ? '… ' : '' ) . $this->all( $inner ) . ( $start + strlen( $part ) < strlen( rtrim( $text ) ) ? ' …' : '' );
	}

	/** The beginning of a text, in the same length and without marks. */
	public static function beginning( string $text ): string {
		$text = trim( (string) preg_replace( '/\s+/u', ' ', mb_strcut( $text, 0, 8 * self::PASSAGE, 'UTF-8' ) ) );
		$part = self::cut( $text, 0 );
		return self::escape( $part ) . ( strlen( $part ) < strlen( $text ) ? ' …' : '' );
	}

	/**
	 * The word with which the best window begins: the one that shows the most different words.
	 *
	 * @param list<PlacedWord> $placed
	 */
	private function best_start( string $text, array $placed ): ?int {
		$found = array();
		foreach ( $placed as $index => $word ) {
			$answers = $this->answers( $word );
			if ( null !== $answers ) {
				$found[] = array( $index, $answers );
			}
		}
		$best  = null;
		$score = 0.0;
		// Bytes are near enough to characters to compare windows of one text; some room is for the words before.
		$bytes = (int) ( self::WINDOW * strlen( $text ) / max( 1, mb_strlen( $text, 'UTF-8' ) ) );
		foreach ( $found as $position => [ $index ] ) {
			$seen = array();
			$span = 0;
			for ( $next = $position; isset( $found[ $next ] ) && $placed[ $found[ $next ][0] ]->end() - $placed[ $index ]->offset <= $bytes; $next++ ) {
				if ( ! isset( $seen[ $found[ $next ][1] ] ) ) {
					$seen[ $found[ $next ][1] ] = true;
					$span                       = $placed[ $found[ $next ][0] ]->end() - $placed[ $index ]->offset;
				}
			}
			// More different words first; then those that stand close to one another; then the first.
			$worth = count( $seen ) - 0.5 * $span / $bytes;
			if ( $worth > $score ) {
				$best  = $index;
				$score = $worth;
			}
		}
		return $best;
	}

	/**
	 * Where a passage begins: with the sentence or line if that is near, else some words before.
	 *
	 * @param list<PlacedWord> $placed
	 */
	private function start( string $text, array $placed, int $first ): int {
		$lead = array_slice( $placed, max( 0, $first - self::LEAD ), min( $first, self::LEAD ) + 1 );
		for ( $index = count( $lead ) - 1; $index > 0; $index-- ) {
			$end     = $lead[ $index - 1 ]->end();
			$between = substr( $text, $end, $lead[ $index ]->offset - $end );
			if ( 1 === preg_match( '/[\n.!?؟۔:]/u', $between ) ) {
				return $lead[ $index ]->offset;
			}
		}
		return $first <= self::LEAD ? 0 : ( $lead[0]->offset ?? 0 );
	}

	private static function cut( string $text, int $start ): string {
		$rest = substr( $text, $start );
		$part = mb_substr( $rest, 0, self::PASSAGE, 'UTF-8' );
		if ( $part === $rest ) {
			return $rest;
		}
		// Not in the middle of a word, unless there is nothing else.
		$whole = (string) preg_replace( '/\S+$/uD', '', $part );
		return rtrim( '' === trim( $whole ) ? $part : $whole );
	}

	/** @param list<PlacedWord> $placed */
	private function marked( string $text, array $placed ): string {
		$html = '';
		$at   = 0;
		foreach ( $placed as $word ) {
			if ( null !== $this->answers( $word ) ) {
				$html .= self::escape( substr( $text, $at, $word->offset - $at ) ) . '<mark>' . self::escape( $word->written ) . '</mark>';
				$at    = $word->end();
			}
		}
		return $html . self::escape( substr( $text, $at ) );
	}

	private function answers( PlacedWord $word ): ?int {
		$answers = $this->words[ $word->word ] ?? ( array() === $this->stems ? null : $this->stems[ WordForm::stem( $word->word ) ] ?? null );
		if ( null === $answers && '' !== $this->beginning && str_starts_with( $word->word, $this->beginning ) ) {
			return -1;
		}
		return $answers;
	}

	private static function escape( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
	}
}
