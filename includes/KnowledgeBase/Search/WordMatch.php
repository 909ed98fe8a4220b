<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** How one word that is asked for stands in one article. */
final class WordMatch {

	private function __construct(
		public readonly float $score,
		public readonly float $worth,
		public readonly bool $is_in_title,
		public readonly Matched $matched
	) {}

	/**
	 * The form of a word that counts most in an article; null if there is none.
	 *
	 * @param array<int, array{int, int}> $places Weight and fields by id of the word.
	 */
	public static function best( SoughtWord $sought, array $places ): ?self {
		$spelling = ArticleWords::spelling( $sought->asked->word, $sought->asked->written );
		$best     = self::best_of( $sought->forms, $places, $spelling );
		foreach ( $sought->phrases as $members ) {
			$phrase = self::weakest( $members, $places, $spelling );
			if ( null !== $phrase && ( null === $best || $phrase->score > $best->score ) ) {
				$best = $phrase;
			}
		}
		return $best;
	}

	/**
	 * @param array<int, Form>            $forms
	 * @param array<int, array{int, int}> $places
	 * @param int                         $spelling How the word is spelled by who asks for it.
	 */
	private static function best_of( array $forms, array $places, int $spelling ): ?self {
		$best = null;
		foreach ( array_intersect_key( $forms, $places ) as $id => $form ) {
			[ $weight, $fields ] = $places[ $id ];
			$matched             = Matched::Folded === $form->matched && 0 !== ( $fields & $spelling ) ? Matched::Exact : $form->matched;
			$score               = $matched->weight() * $weight;
			if ( null === $best || $score > $best->score ) {
				$best = new self( $score, $matched->weight(), 0 !== ( $fields & ArticleWords::IN_TITLE ), $matched );
			}
		}
		return $best;
	}

	/**
	 * A phrase counts as much as the word of it that counts least.
	 *
	 * @param list<array<int, Form>>      $members
	 * @param array<int, array{int, int}> $places
	 */
	private static function weakest( array $members, array $places, int $spelling ): ?self {
		$weakest = null;
		foreach ( $members as $forms ) {
			$match = self::best_of( $forms, $places, $spelling );
			if ( null === $match ) {
				return null;
			}
			if ( null === $weakest || $match->score < $weakest->score ) {
				$weakest = $match;
			}
		}
		return $weakest;
	}
}
