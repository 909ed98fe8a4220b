<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\KnowledgeBase\Feedback\ArticleFigures;

/** Puts candidates in order; pure. */
final class ArticleRanking {

	/** What an article loses that has none of the words that are asked for; in between by what the words say. */
	private const MISSING_WORDS = 0.4;

	/** What it gains if all words stand in its title. */
	private const IN_TITLE = 0.8;

	/** What an article of today gains against a very old one. */
	private const FRESHNESS = 0.05;

	/** Days after which half of that is gone. */
	private const HALF_FRESH_DAYS = 365.0;

	/** What an article gains at most that everybody finds helpful, and loses that nobody does. */
	private const HELPFULNESS = 0.1;

	/** What an article gains that belongs to a product that is asked about. */
	private const PRODUCT = 0.5;

	/** What has less than this share of what the best has of the words is no answer. */
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
	 * Those that have any of the words, best first.
	 *
	 * @param list<Candidate> $candidates
	 * @return list<RankedArticle>
	 */
	public function order( array $candidates ): array {
		return self::sorted( array_values( array_filter( array_map( $this->rank( ... ), $candidates ), static fn ( RankedArticle $article ): bool => $article->score > 0 ) ) );
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
					return new RankedArticle( $article->candidate, $article->score * ( 1 + self::HELPFULNESS * ( 2 * $helpfulness - 1 ) ), $article->coverage, $article->matched );
				},
				$ranked
			)
		);
	}

	/**
	 * Those that are answers: in a language first, then in the others. Of translations of one another
	 * only one stays.
	 *
	 * What is best in a group counts for all of it: who asks in another language than he reads gets
	 * the article that answers in the language that he reads.
	 *
	 * @param list<RankedArticle> $ranked Best first.
	 * @return list<RankedArticle>
	 */
	public static function answers( array $ranked, string $language ): array {
		$best  = array();
		$shown = array();
		foreach ( $ranked as $article ) {
			$group                         = '' === $article->candidate->group ? $article->candidate->article_id : $article->candidate->group;
			[ $score, $coverage ]          = $best[ $group ] ?? array( 0.0, 0.0 );
			$best[ $group ]                = array( max( $score, $article->score ), max( $coverage, $article->coverage ) );
			$is_better                     = $article->candidate->language === $language && isset( $shown[ $group ] ) && $shown[ $group ]->candidate->language !== $language;
			$shown[ $group ]               = $is_better ? $article : $shown[ $group ] ?? $article;
		}
		$enough = self::CUTOFF * max( array( 0.0, ...array_column( array_values( $best ), 1 ) ) );
		$kept   = array();
		foreach ( $shown as $group => $article ) {
			if ( $best[ $group ][1] >= $enough ) {
				$kept[] = new RankedArticle( $article->candidate, $best[ $group ][0], $best[ $group ][1], $article->matched );
			}
		}
		$sorted = self::sorted( $kept );
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
		$closest = null;
		$phrases = $this->phrases( $candidate );
		foreach ( $this->words as $word ) {
			$match = $phrases[ $word->asked->word ] ?? WordMatch::best( $word, $candidate->places );
			if ( null !== $match ) {
				$sum    += $match->score * $word->rarity;
				$closest = $match->matched->or( $closest );
			}
			if ( ! $word->asked->is_phrase() ) {
				$told   += ( $match->worth ?? 0.0 ) * $word->rarity;
				$titled += null !== $match && $match->is_in_title ? $match->worth * $word->rarity : 0.0;
				$all    += $word->rarity;
			}
		}
		$score = $sum
			* ( 1 - self::MISSING_WORDS * ( 1 - $told / $all ) )
			* ( 1 + self::IN_TITLE * $titled / $all )
			* ( 1 + self::FRESHNESS * $this->freshness( $candidate ) )
			* ( array() === array_intersect( $candidate->product_ids, $this->product_ids ) ? 1 : 1 + self::PRODUCT );
		return new RankedArticle( $candidate, $score, $told / $all, $closest ?? Matched::Partial );
	}

	/**
	 * What stands for a phrase stands for each of its words.
	 *
	 * @return array<array-key, WordMatch> By word, where it is more than the word itself.
	 */
	private function phrases( Candidate $candidate ): array {
		$better = array();
		foreach ( $this->words as $phrase ) {
			$match = $phrase->asked->is_phrase() ? WordMatch::best( $phrase, $candidate->places ) : null;
			foreach ( null === $match ? array() : $this->words as $word ) {
				$own = $better[ $word->asked->word ] ?? WordMatch::best( $word, $candidate->places );
				if ( null !== $match && in_array( $word->asked->word, $phrase->asked->parts, true ) && ( null === $own || $own->score < $match->score ) ) {
					$better[ $word->asked->word ] = $match;
				}
			}
		}
		return $better;
	}

	/** From 1 for an article of today towards 0. */
	private function freshness( Candidate $candidate ): float {
		$days = max( 0, $this->now->getTimestamp() - $candidate->published_at->getTimestamp() ) / 86_400;
		return 0.5 ** ( $days / self::HALF_FRESH_DAYS );
	}
}
