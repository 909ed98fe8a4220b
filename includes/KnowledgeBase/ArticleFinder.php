<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Database\Connection;
use Sanad\KnowledgeBase\Feedback\ArticleFigures;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\Search\Normaliser;

/** Looks for articles: which ids, in which order. A help centre has a few thousand, so lists are lists of ids. */
final class ArticleFinder {

	/** More than any help centre has. */
	private const MAX = 20_000;

	public function __construct(
		private readonly Connection $db,
		private readonly Visibility $visibility,
		private readonly Languages $languages,
		private readonly ArticleStats $stats
	) {}

	/**
	 * Every article that matches, in order.
	 *
	 * @return list<int>
	 */
	public function find( ArticleQuery $query ): array {
		$conditions = new ArticleConditions( $this->db, $this->visibility, $this->languages );
		[ $where, $arguments ] = $conditions->of( $query );
		$order = match ( $query->sort ) {
			ArticleSort::Newest  => 'p.post_date_gmt DESC, p.ID DESC',
			ArticleSort::Updated => 'p.post_modified_gmt DESC, p.ID DESC',
			ArticleSort::Title   => 'p.post_title, p.ID',
			default              => 'p.menu_order, p.post_title, p.ID',
		};
		$rows = $this->db->rows(
			"SELECT p.ID, p.post_title FROM {$this->db->core_table( 'posts' )} p WHERE {$where} ORDER BY {$order} LIMIT " . self::MAX,
			$arguments
		);
		return $this->judged( array_map( static fn ( array $row ): int => (int) $row['ID'], self::matching( $rows, $query->search ) ), $query );
	}

	/**
	 * Articles of some groups, not those in the trash.
	 *
	 * @param list<string> $groups
	 * @return array<string, list<int>> By group; a group without any is absent.
	 */
	public function of_groups( array $groups ): array {
		$groups = array_values( array_diff( array_unique( $groups ), array( '' ) ) );
		if ( array() === $groups ) {
			return array();
		}
		$rows = $this->db->rows(
			"SELECT p.ID, g.meta_value FROM {$this->db->core_table( 'postmeta' )} g JOIN {$this->db->core_table( 'posts' )} p ON p.ID = g.post_id
			WHERE g.meta_key = %s AND g.meta_value IN ({$this->db->in( $groups )}) AND p.post_type = %s AND p.post_status NOT IN ( 'trash', 'auto-draft', 'inherit' ) ORDER BY p.ID",
			array( ArticleMeta::GROUP, ...$groups, ArticleType::NAME )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$found[ (string) $row['meta_value'] ][] = (int) $row['ID'];
		}
		return $found;
	}

	/**
	 * What depends on how articles are read and judged.
	 *
	 * @param list<int> $ids
	 * @return list<int>
	 */
	private function judged( array $ids, ArticleQuery $query ): array {
		$keep = match ( $query->only ) {
			ArticleFilter::Unhelpful => static fn ( ArticleFigures $figures ): bool => $figures->not_helpful > $figures->helpful,
			ArticleFilter::Unread    => static fn ( ArticleFigures $figures ): bool => 0 === $figures->views,
			default                  => null,
		};
		$rank = match ( $query->sort ) {
			ArticleSort::Views   => static fn ( ArticleFigures $figures ): int => $figures->views,
			ArticleSort::Helpful => static fn ( ArticleFigures $figures ): float => $figures->helpfulness(),
			default              => null,
		};
		if ( null === $keep && null === $rank ) {
			return $ids;
		}
		$figures = $this->stats->of( $ids );
		if ( null !== $keep ) {
			$ids = array_values( array_filter( $ids, static fn ( int $id ): bool => $keep( $figures[ $id ] ) ) );
		}
		if ( null !== $rank ) {
			// Stable: equals stay in the order of the shelf.
			usort( $ids, static fn ( int $a, int $b ): int => $rank( $figures[ $b ] ) <=> $rank( $figures[ $a ] ) );
		}
		return $ids;
	}

	/**
	 * Those whose title holds every word, however its letters are written.
	 *
	 * @param list<array<string, string|null>> $rows
	 * @return list<array<string, string|null>>
	 */
	private static function matching( array $rows, string $search ): array {
		$words = array_filter( explode( ' ', Normaliser::fold( $search ) ), static fn ( string $word ): bool => '' !== $word );
		if ( array() === $words ) {
			return $rows;
		}
		return array_values(
			array_filter(
				$rows,
				static function ( array $row ) use ( $words ): bool {
					$title = Normaliser::fold( html_entity_decode( (string) $row['post_title'], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
					foreach ( $words as $word ) {
						if ( ! str_contains( $title, $word ) ) {
							return false;
						}
					}
					return true;
				}
			)
		);
	}
}
