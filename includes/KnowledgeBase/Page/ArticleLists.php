<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Page;

use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleQuery;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\ArticleSort;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Feedback\ArticleStats;

/** The short lists beside and below articles. Each holds only what the reader may read. */
final class ArticleLists {

	/** So many times more are asked for than are shown, since some are in other languages or not for this reader. */
	private const SPARE = 10;

	public function __construct( private readonly ArticleRepository $articles, private readonly ArticleStats $stats ) {}

	/**
	 * What may help beside an article: those that its author chose, then those about the same
	 * products, with the same tags, and of the same category.
	 *
	 * @return list<Article>
	 */
	public function related( Article $article, Audience $audience, int $limit ): array {
		$found = array();
		foreach ( $this->candidates( $article, $audience, $limit ) as $ids ) {
			foreach ( $this->among( $ids, $audience, $article->language, $limit ) as $other ) {
				if ( $other->id !== $article->id ) {
					$found[ $other->id ] ??= $other;
				}
			}
			if ( count( $found ) >= $limit ) {
				break;
			}
		}
		return array_slice( array_values( $found ), 0, $limit );
	}

	/**
	 * What others read most in the last months.
	 *
	 * @param int $category_id 0 for all.
	 * @return list<Article>
	 */
	public function popular( Audience $audience, string $language, int $category_id, int $limit ): array {
		$ids   = $this->stats->most_read( $limit * self::SPARE );
		$found = array() === $ids ? array() : $this->page( new ArticleQuery( audience: $audience, language: $language, category_id: $category_id, with_children: true, ids: $ids, per_page: count( $ids ) ) );
		return array_slice( self::in_order( $found, $ids ), 0, $limit );
	}

	/**
	 * What was published last.
	 *
	 * @param int $category_id 0 for all.
	 * @return list<Article>
	 */
	public function newest( Audience $audience, string $language, int $category_id, int $limit ): array {
		return $this->page( new ArticleQuery( audience: $audience, language: $language, category_id: $category_id, with_children: true, sort: ArticleSort::Newest, per_page: $limit ) );
	}

	/**
	 * The articles of a category in the order that its editor gave them.
	 *
	 * @param int $category_id -1 for those without one.
	 * @return list<Article>
	 */
	public function of_category( Audience $audience, string $language, int $category_id, int $limit ): array {
		return $this->page( new ArticleQuery( audience: $audience, language: $language, category_id: $category_id, with_children: true, per_page: $limit ) );
	}

	/**
	 * Ids that may be related, the closest first; each list is only made when the ones before were too short.
	 *
	 * @return \Generator<int, list<int>>
	 */
	private function candidates( Article $article, Audience $audience, int $limit ): \Generator {
		$chosen = array();
		foreach ( $this->articles->find_many( $article->related_ids ) as $other ) {
			$chosen[] = $this->articles->in_language( $other, $article->language )->id;
		}
		yield $chosen;
		if ( array() !== $article->product_ids ) {
			yield self::ids( $this->page( new ArticleQuery( audience: $audience, language: $article->language, product_ids: $article->product_ids, without_ids: array( $article->id ), per_page: $limit ) ) );
		}
		yield $this->with_same_tags( $article );
		foreach ( $article->category_ids as $category_id ) {
			yield self::ids( $this->page( new ArticleQuery( audience: $audience, language: $article->language, category_id: $category_id, without_ids: array( $article->id ), per_page: $limit ) ) );
		}
	}

	/** @return list<int> Those that share most tags first. */
	private function with_same_tags( Article $article ): array {
		$shared = array();
		$tags   = get_the_terms( $article->id, ArticleType::TAG );
		foreach ( is_array( $tags ) ? $tags : array() as $tag ) {
			$ids = get_objects_in_term( $tag->term_id, ArticleType::TAG );
			foreach ( is_array( $ids ) ? $ids : array() as $id ) {
				$shared[ (int) $id ] = ( $shared[ (int) $id ] ?? 0 ) + 1;
			}
		}
		arsort( $shared );
		return array_keys( $shared );
	}

	/**
	 * Those of some articles that the reader may read in a language, in their order.
	 *
	 * @param list<int> $ids
	 * @return list<Article>
	 */
	private function among( array $ids, Audience $audience, string $language, int $limit ): array {
		$ids = array_slice( $ids, 0, $limit * self::SPARE );
		return array() === $ids ? array() : self::in_order( $this->page( new ArticleQuery( audience: $audience, language: $language, ids: $ids, per_page: count( $ids ) ) ), $ids );
	}

	/** @return list<Article> */
	private function page( ArticleQuery $query ): array {
		return $this->articles->list( $query )->items;
	}

	/**
	 * @param list<Article> $articles
	 * @return list<int>
	 */
	private static function ids( array $articles ): array {
		return array_map( static fn ( Article $article ): int => $article->id, $articles );
	}

	/**
	 * @param list<Article> $articles
	 * @param list<int>     $ids
	 * @return list<Article>
	 */
	private static function in_order( array $articles, array $ids ): array {
		$places = array_flip( $ids );
		usort( $articles, static fn ( Article $a, Article $b ): int => ( $places[ $a->id ] ?? PHP_INT_MAX ) <=> ( $places[ $b->id ] ?? PHP_INT_MAX ) );
		return $articles;
	}
}
