<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Database\Connection;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\Search\IndexProgress;

/** The tables that the search for articles reads: which are in them, and since when. */
final class ArticleIndex {

	public function __construct( private readonly Connection $db, private readonly ArticlePlaces $places ) {}

	/**
	 * Writes an article anew, whole or not at all.
	 *
	 * @param string $version Of the rules by which its words were found.
	 * @return bool Whether anything was to be written.
	 */
	public function put( IndexedArticle $article, string $version ): bool {
		$hash = $article->hash();
		return $this->db->transaction(
			function () use ( $article, $version, $hash ): bool {
				$before = $this->db->value( "SELECT content_hash FROM {$this->db->table( 'article_index' )} WHERE article_id = %d AND version = %s", array( $article->id, $version ) );
				$this->put_row( $article, $version, $hash );
				if ( $before === $hash ) {
					return false;
				}
				$this->put_texts( $article );
				$this->places->replace( $article );
				return true;
			}
		);
	}

	/** Takes an article out, with every trace of its words. */
	public function remove( int $article_id ): void {
		$this->db->transaction(
			function () use ( $article_id ): void {
				$this->places->remove( $article_id );
				foreach ( array( 'article_index', 'article_texts' ) as $table ) {
					$this->db->execute( "DELETE FROM {$this->db->table( $table )} WHERE article_id = %d", array( $article_id ) );
				}
			}
		);
	}

	/**
	 * Published articles that are not in the index as they are now.
	 *
	 * @return list<int>
	 */
	public function due( string $version, int $limit ): array {
		return $this->ids(
			"SELECT p.ID FROM {$this->db->core_table( 'posts' )} p
			LEFT JOIN {$this->db->table( 'article_index' )} i ON i.article_id = p.ID AND i.version = %s AND i.modified_at = p.post_modified_gmt
			WHERE p.post_type = %s AND p.post_status = 'publish' AND p.post_password = '' AND i.article_id IS NULL ORDER BY p.ID LIMIT %d",
			array( $version, ArticleType::NAME, $limit )
		);
	}

	/**
	 * Articles in the index that are not published any more, or have a password now.
	 *
	 * @return list<int>
	 */
	public function orphans( int $limit ): array {
		return $this->ids(
			"SELECT i.article_id FROM {$this->db->table( 'article_index' )} i
			LEFT JOIN {$this->db->core_table( 'posts' )} p ON p.ID = i.article_id AND p.post_type = %s AND p.post_status = 'publish' AND p.post_password = ''
			WHERE p.ID IS NULL ORDER BY i.article_id LIMIT %d",
			array( ArticleType::NAME, $limit )
		);
	}

	/** Marks all articles, so that each is read again. What is found meanwhile stays as it is. */
	public function outdate(): void {
		$this->db->execute( "UPDATE {$this->db->table( 'article_index' )} SET version = ''" );
	}

	/**
	 * Notes that an article cannot be read by these rules, so that it holds up nobody else; what was
	 * known of it goes.
	 */
	public function give_up( int $article_id, string $modified_at, string $version ): void {
		$this->put( new IndexedArticle( $article_id, $modified_at, '', 'agents', '', '', array(), $modified_at, '', '', array() ), $version );
	}

	/** How far the index is. */
	public function progress( string $version ): IndexProgress {
		$total   = (int) $this->db->value( "SELECT COUNT(*) FROM {$this->db->core_table( 'posts' )} WHERE post_type = %s AND post_status = 'publish' AND post_password = ''", array( ArticleType::NAME ) );
		$indexed = (int) $this->db->value( "SELECT COUNT(*) FROM {$this->db->table( 'article_index' )} WHERE version = %s", array( $version ) );
		return new IndexProgress( min( $indexed, $total ), $total );
	}

	private function put_row( IndexedArticle $article, string $version, string $hash ): void {
		$values = array(
			'version'       => $version,
			'modified_at'   => $article->modified_at,
			'content_hash'  => $hash,
			'language'      => $article->language,
			'visibility'    => $article->visibility,
			'article_group' => $article->group,
			'title'         => $article->title,
			'product_ids'   => implode( ',', $article->product_ids ),
			'published_at'  => $article->published_at,
		);
		$this->upsert( 'article_index', $article->id, $values );
	}

	private function put_texts( IndexedArticle $article ): void {
		$this->upsert( 'article_texts', $article->id, array( 'excerpt' => $article->excerpt, 'body' => $article->body ) );
	}

	/** @param array<string, string> $values */
	private function upsert( string $table, int $article_id, array $values ): void {
		$columns = implode( ', ', array_keys( $values ) );
		$changes = implode( ', ', array_map( static fn ( string $column ): string => "{$column} = %s", array_keys( $values ) ) );
		$this->db->execute(
			"INSERT INTO {$this->db->table( $table )} (article_id, {$columns}) VALUES (%d, {$this->db->in( array_values( $values ) )}) ON DUPLICATE KEY UPDATE {$changes}",
			array( $article_id, ...array_values( $values ), ...array_values( $values ) )
		);
	}

	/**
	 * @param list<int|string> $args
	 * @return list<int>
	 */
	private function ids( string $sql, array $args ): array {
		return $this->db->ids( $sql, $args );
	}
}
