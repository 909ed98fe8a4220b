<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Clock;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\KnowledgeBase\Visibility;
use Sanad\Search\AskedWords;
use Sanad\Search\Words;

/**
 * The one search for articles: for the help centre, the contact form and the composer.
 *
 * A reader finds only what he may read, and neither counts nor corrections tell of anything else.
 */
final class ArticleSearch {

	/** Articles whose votes are asked for. */
	private const JUDGED = 30;

	/** Words of one search that are corrected; where more are unknown, it is about something else. */
	private const MAX_CORRECTED = 2;

	public function __construct(
		private readonly ArticleIndexer $indexer,
		private readonly SearchLists $lists,
		private readonly QueryPlanner $planner,
		private readonly CandidateFinder $finder,
		private readonly Corrections $corrections,
		private readonly ArticleHitWriter $writer,
		private readonly Visibility $visibility,
		private readonly ArticleStats $stats,
		private readonly Clock $clock
	) {}

	/** Finds the articles that answer best. */
	public function find( ArticleSearchQuery $query ): ArticleHits {
		$this->indexer->flush();
		$asked = AskedWords::of( $query->text, $this->lists->current(), $query->whole_words );
		if ( array() === $asked ) {
			return new ArticleHits( array(), 0, null );
		}
		$articles   = $this->finder->count_articles();
		$words      = $this->planner->plan( $asked, $articles );
		$candidates = $this->finder->find( $words, $query );
		$meant      = $this->meant( $words, $candidates, $query, $articles );
		if ( array() !== $meant ) {
			$words      = array_map( static fn ( SoughtWord $word ): SoughtWord => $meant[ $word->asked->word ] ?? $word, $words );
			$candidates = $this->finder->find( $words, $query );
		}
		$ranked            = $this->ranked( $candidates, $words, $query );
		[ $shown, $total ] = $this->readable( $ranked, $query );
		return new ArticleHits( $this->writer->write( $shown, $words ), $total, array() === $meant ? null : $this->corrected( $query->text, $meant ) );
	}

	/**
	 * What was probably meant by those words that this reader can find nowhere.
	 *
	 * @param list<SoughtWord> $words
	 * @param list<Candidate>  $candidates
	 * @return array<array-key, SoughtWord> By the word that was asked for, folded.
	 */
	private function meant( array $words, array $candidates, ArticleSearchQuery $query, int $articles ): array {
		$meant = array();
		foreach ( $words as $word ) {
			if ( count( $meant ) >= self::MAX_CORRECTED ) {
				break;
			}
			if ( ! $word->asked->is_language() || $this->is_found( $word, $candidates ) || $this->finder->is_there( $word, $query ) ) {
				continue;
			}
			foreach ( $this->corrections->of( $word->asked ) as $guess ) {
				$plan = $this->planner->plan( AskedWords::of( $guess->written, $this->lists->current(), true ), $articles, Matched::Typo )[0] ?? null;
				if ( null !== $plan && $this->finder->is_there( $plan, $query ) ) {
					$meant[ $word->asked->word ] = $plan;
					break;
				}
			}
		}
		return $meant;
	}

	/** @param list<Candidate> $candidates */
	private function is_found( SoughtWord $word, array $candidates ): bool {
		foreach ( $candidates as $candidate ) {
			if ( null !== WordMatch::best( $word, $candidate->places ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Those that answer, in the order in which they are shown.
	 *
	 * @param list<Candidate>  $candidates
	 * @param list<SoughtWord> $words
	 * @return list<RankedArticle>
	 */
	private function ranked( array $candidates, array $words, ArticleSearchQuery $query ): array {
		$ranking = new ArticleRanking( $words, $query->product_ids, $this->clock->now() );
		$ranked  = $ranking->order( $candidates );
		// Votes move an article by a place or two: only those that may be shown are worth the question.
		$top     = array_slice( $ranked, 0, self::JUDGED );
		$figures = $this->stats->of( array_map( static fn ( RankedArticle $article ): int => $article->candidate->article_id, $top ) );
		$ranked  = array( ...$ranking->judged( $top, $figures ), ...array_slice( $ranked, self::JUDGED ) );
		return ArticleRanking::answers( $ranked, $query->language );
	}

	/**
	 * The first of them that may really be read, and how many may. The index may lag behind what
	 * somebody has just hidden; the last word is with the article itself.
	 *
	 * @param list<RankedArticle> $ranked
	 * @return array{list<RankedArticle>, int}
	 */
	private function readable( array $ranked, ArticleSearchQuery $query ): array {
		$shown = array();
		$total = count( $ranked );
		foreach ( array_chunk( $ranked, max( 1, $query->limit ) ) as $chunk ) {
			$readable = array_flip( $this->visibility->readable( $query->audience, array_map( static fn ( RankedArticle $article ): int => $article->candidate->article_id, $chunk ) ) );
			$total   -= count( $chunk ) - count( $readable );
			foreach ( $chunk as $article ) {
				if ( isset( $readable[ $article->candidate->article_id ] ) ) {
					$shown[] = $article;
				}
			}
			if ( count( $shown ) >= $query->limit ) {
				break;
			}
		}
		return array( array_slice( $shown, 0, $query->limit ), $total );
	}

	/**
	 * What was typed with what was meant in it.
	 *
	 * @param array<array-key, SoughtWord> $meant
	 */
	private function corrected( string $typed, array $meant ): string {
		$text = '';
		$at   = 0;
		foreach ( Words::placed( $typed ) as $word ) {
			if ( isset( $meant[ $word->word ] ) ) {
				$text .= substr( $typed, $at, $word->offset - $at ) . $meant[ $word->word ]->asked->written;
				$at    = $word->end();
			}
		}
		return trim( $text . substr( $typed, $at ) );
	}
}
