<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\KnowledgeBase\Feedback\ArticleFigures;

/** Puts candidates in order; pure. */
final class ArticleRanking {

	/** What an article loses that has none of the words that are asked for; in between by what the words say. */
	private const MISSING_WORDS = 0.6;

	/** What it gains if all words stand in its title. */
	private const IN_TITLE = 0.5;

	/** What an article of today gains against a very old one. */
	private const FRESHNESS = 0.05;

	/** Days after which half of that is gone. */
	private const HALF_FRESH_DAYS = 365.0;

	/** What an article gains at most that everybody finds helpful, and loses that nobody does. */
	private const HELPFULNESS = 0.1;

	/** What an article gains that belongs to a product that is asked about. */
	private const PRODUCT = 0.5;

	/** What is worth less than this share of the best is no answer. */
	private const CUTOFF = 0.3;

	/**
	 * @param list<SoughtWord> $words
	 * @param list<int>        $product_ids Products that are asked about.
	 */
	public function __construct(
		private readonly array $words,
		private readonly array $product_ids,
		private readonly \DateTimeImmutable $now
	) {}

	/**
	 * Those that are answers, best first.
	 *
	 * @param list<Candidate> $candidates
	 * @return list<RankedArticle>
	 */
	public function order( array $candidates ): array {
		$ranked = self::sorted( array_map( $this->rank( ... ), $candidates ) );
		$best   = $ranked[0]->score ?? 0.0;
		return array_values( array_filter( $ranked, static fn ( RankedArticle $article ): bool => $article->score > 0 && $article->score >= self::CUTOFF * $best ) );
	}

	/**
	 * The same articles in the order that readers' votes make of it.
	 *
	 * @param list<RankedArticle>        $ranked
	 * @param array<int, ArticleFigures> $figures By article.
	 * @return list<RankedArticle>
	 */
	public function judged( array $ranked, array $figures ): array {
		return self::sorted(
			array_map(
				static function ( RankedArticle $article ) use ( $figures ): RankedArticle {
					$helpfulness = isset( $figures[ $article->candidate->article_id ] ) ? $figures[ $article->candidate->article_id ]->helpfulness() : 0.5;
					return new RankedArticle( $article->candidate, $article->score * ( 1 + self::HELPFULNESS * ( 2 * $helpfulness - 1 ) ), $article->matched );
				},
				$ranked
			)
		);
	}

	/**
	 * Those in a language first, then the others. Of translations of one another only the first stays.
	 *
	 * The best score of a group counts for all of it: who asks in another language than he reads gets
	 * the article that answers in the language that he reads.
	 *
	 * @param list<RankedArticle> $ranked Best first.
	 * @return list<RankedArticle>
	 */
	public static function by_language( array $ranked, string $language ): array {
		$scores = array();
		$shown  = array();
		foreach ( $ranked as $article ) {
			$group            = '' === $article->candidate->group ? $article->candidate->article_id : $article->candidate->group;
			$scores[ $group ] ??= $article->score;
			if ( ! isset( $shown[ $group ] ) || ( $article->candidate->language === $language && $shown[ $group ]->candidate->language !== $language ) ) {
				$shown[ $group ] = new RankedArticle( $article->candidate, $scores[ $group ], $article->matched );
			}
		}
		$sorted = self::sorted( array_values( $shown ) );
		$is_own = static fn ( RankedArticle $article ): bool => $article->candidate->language === $language;
		return array( ...array_filter( $sorted, $is_own ), ...array_filter( $sorted, static fn ( RankedArticle $article ): bool => ! $is_own( $article ) ) );
	}

	/**
	 * @param list<RankedArticle> $ranked
	 * @return list<RankedArticle>
	 */
	private static function sorted( array $ranked ): array {
		usort( $ranked, static fn ( RankedArticle $a, RankedArticle $b ): int => array( $b->score, $b->candidate->article_id ) <=> array( $a->score, $a->candidate->article_id ) );
		return $ranked;
	}

	private function rank( Candidate $candidate ): RankedArticle {
		$sum     = 0.0;
		$told    = 0.0;
		$titled  = 0.0;
		$all     = 0.001;
		$closest = Matched::Typo;
		foreach ( $this->words as $word ) {
			$all  += $word->rarity;
			$match = WordMatch::best( $word, $candidate->places );
			if ( null === $match ) {
				continue;
			}
			$sum    += $match->score * $word->rarity;
			$told   += $match->worth * $word->rarity;
			$titled += $match->is_in_title ? $match->worth * $word->rarity : 0.0;
			$closest = $match->matched->weight() > $closest->weight() ? $match->matched : $closest;
		}
		$score = $sum
			* ( 1 - self::MISSING_WORDS * ( 1 - $told / $all ) )
			* ( 1 + self::IN_TITLE * $titled / $all )
			* ( 1 + self::FRESHNESS * $this->freshness( $candidate ) )
			* ( array() === array_intersect( $candidate->product_ids, $this->product_ids ) ? 1 : 1 + self::PRODUCT );
		return new RankedArticle( $candidate, $score, $closest );
	}

	/** From 1 for an article of today towards 0. */
	private function freshness( Candidate $candidate ): float {
		$days = max( 0, $this->now->getTimestamp() - $candidate->published_at->getTimestamp() ) / 86_400;
		return 0.5 ** ( $days / self::HALF_FRESH_DAYS );
	}
}
