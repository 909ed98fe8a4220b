<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Database\Connection;
use Sanad\Search\Normaliser;

/** Looks for articles: which ids, in which order. A help centre has a few thousand, so lists are lists of ids. */
final class ArticleFinder {

	/** More than any help centre has. */
	private const MAX = 20_000;

	public function __construct(
		private readonly Connection $db,
		private readonly Visibility $visibility,
		private readonly Languages $languages
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
			ArticleSort::Updated => 'p.post_modified_gmt DESC, p.ID DESC',
			ArticleSort::Title   => 'p.post_title, p.ID',
			default              => 'p.menu_order, p.post_title, p.ID',
		};
		$rows = $this->db->rows(
			"SELECT p.ID, p.post_title FROM {$this->db->core_table( 'posts' )} p WHERE {$where} ORDER BY {$order} LIMIT " . self::MAX,
			$arguments
		);
		return array_map( static fn ( array $row ): int => (int) $row['ID'], self::matching( $rows, $query->search ) );
	}

	/**
	 * Articles of a group, not those in the trash.
	 *
	 * @return list<int>
	 */
	public function of_group( string $group ): array {
		if ( '' === $group ) {
			return array();
		}
		$ids = $this->db->column(
			"SELECT p.ID FROM {$this->db->core_table( 'postmeta' )} g JOIN {$this->db->core_table( 'posts' )} p ON p.ID = g.post_id
			WHERE g.meta_key = %s AND g.meta_value = %s AND p.post_type = %s AND p.post_status NOT IN ( 'trash', 'auto-draft', 'inherit' ) ORDER BY p.ID",
			array( ArticleMeta::GROUP, $group, ArticleType::NAME )
		);
		return array_map( 'intval', $ids );
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
