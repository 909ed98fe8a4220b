<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Database\Connection;
use Sanad\Search\Tokens;

/** Looks up the words of all articles. */
final class ArticleVocabulary {

	private const COLUMNS = 'id, token, stem, word, documents';

	private const BATCH = 500;

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Words that are one of these, or have one of these stems.
	 *
	 * @param list<string> $tokens Of words.
	 * @param list<string> $stems  Tokens of stems.
	 * @return array<int, KnownWord> By id.
	 */
	public function find( array $tokens, array $stems ): array {
		return $this->by( 'token', $tokens ) + $this->by( 'stem', $stems );
	}

	/**
	 * The most frequent words that begin so, or whose stem does.
	 *
	 * @param string $beginning Folded.
	 * @return array<int, KnownWord> By id.
	 */
	public function beginning_with( string $beginning, int $limit ): array {
		$found = array();
		foreach ( array( 'token', 'stem' ) as $column ) {
			$found += $this->known(
				'SELECT ' . self::COLUMNS . " FROM {$this->db->table( 'article_words' )} WHERE {$column} LIKE %s ORDER BY documents DESC, id LIMIT %d",
				// ASCII letters and digits, so there is nothing to escape.
				array( Tokens::word( $beginning ) . '%', $limit )
			);
		}
		return $found;
	}

	/**
	 * @param 'token'|'stem' $column
	 * @param list<string>   $values
	 * @return array<int, KnownWord>
	 */
	private function by( string $column, array $values ): array {
		$found = array();
		foreach ( array_chunk( array_values( array_unique( $values ) ), self::BATCH ) as $batch ) {
			$found += $this->known( 'SELECT ' . self::COLUMNS . " FROM {$this->db->table( 'article_words' )} WHERE {$column} IN ({$this->db->in( $batch )})", $batch );
		}
		return $found;
	}

	/**
	 * @param list<int|string> $args
	 * @return array<int, KnownWord>
	 */
	private function known( string $sql, array $args ): array {
		$known = array();
		foreach ( $this->db->rows( $sql, $args ) as $row ) {
			$known[ (int) $row['id'] ] = new KnownWord( (int) $row['id'], (string) $row['token'], (string) $row['stem'], (string) $row['word'], (int) $row['documents'] );
		}
		return $known;
	}
}
