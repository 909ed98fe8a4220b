<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Database\Connection;
use Sanad\Search\Normaliser;
use Sanad\Search\Tokens;
use Sanad\Search\WordForm;

/** Which word stands where: writes the words of all articles, and their places. Part of the caller's transaction. */
final class ArticlePlaces {

	/** Rows of one statement. */
	private const BATCH = 200;

	/** Longest spelling that is kept, in characters, as the column holds it. */
	private const MAX_WRITTEN = 100;

	public function __construct( private readonly Connection $db ) {}

	/** Puts the words of an article in the place of those that it had. */
	public function replace( IndexedArticle $article ): void {
		$before = $this->release( $article->id );
		$words  = array();
		foreach ( $article->words as $word ) {
			$words[ Tokens::word( $word->word ) ] = $word;
		}
		// Always in the same order, so that two articles that are written at once wait for one another at most.
		ksort( $words );
		foreach ( array_chunk( $words, self::BATCH, true ) as $batch ) {
			$this->add_words( $batch );
			$this->add_places( $article, $batch );
		}
		$this->forget( $before );
	}

	/** Takes all words of an article out. */
	public function remove( int $article_id ): void {
		$this->forget( $this->release( $article_id ) );
	}

	/**
	 * Deletes the places of an article.
	 *
	 * @return list<int> Ids of its words.
	 */
	private function release( int $article_id ): array {
		$places = $this->db->table( 'article_places' );
		$ids    = $this->db->ids( "SELECT word_id FROM {$places} WHERE article_id = %d ORDER BY word_id", array( $article_id ) );
		foreach ( array_chunk( $ids, self::BATCH ) as $batch ) {
			$this->db->execute( "UPDATE {$this->db->table( 'article_words' )} SET documents = documents - 1 WHERE id IN ({$this->db->in( $batch )})", $batch );
		}
		$this->db->execute( "DELETE FROM {$places} WHERE article_id = %d", array( $article_id ) );
		return $ids;
	}

	/**
	 * Deletes those of some words that stand nowhere any more: they may be private.
	 *
	 * @param list<int> $ids
	 */
	private function forget( array $ids ): void {
		foreach ( array_chunk( $ids, self::BATCH ) as $batch ) {
			$this->db->execute( "DELETE FROM {$this->db->table( 'article_words' )} WHERE documents <= 0 AND id IN ({$this->db->in( $batch )})", $batch );
		}
	}

	/** @param array<string, IndexedWord> $words By token. */
	private function add_words( array $words ): void {
		$args = array();
		foreach ( $words as $token => $word ) {
			array_push( $args, $token, Tokens::word( WordForm::stem( $word->word ) ), mb_substr( Normaliser::without_marks( $word->written ), 0, self::MAX_WRITTEN ) );
		}
		$rows = implode( ', ', array_fill( 0, count( $words ), '(%s, %s, %s, 1)' ) );
		$this->db->execute( "INSERT INTO {$this->db->table( 'article_words' )} (token, stem, word, documents) VALUES {$rows} ON DUPLICATE KEY UPDATE documents = documents + 1, stem = VALUES(stem)", $args );
	}

	/** @param non-empty-array<string, IndexedWord> $words By token. */
	private function add_places( IndexedArticle $article, array $words ): void {
		$tokens = array_keys( $words );
		$args   = array();
		foreach ( $this->db->rows( "SELECT id, token FROM {$this->db->table( 'article_words' )} WHERE token IN ({$this->db->in( $tokens )})", $tokens ) as $row ) {
			$word = $words[ (string) $row['token'] ];
			array_push( $args, (int) $row['id'], $article->id, $word->weight, $word->fields, $article->language, $article->visibility );
		}
		$rows = implode( ', ', array_fill( 0, intdiv( count( $args ), 6 ), '(%d, %d, %d, %d, %s, %s)' ) );
		$this->db->execute( "INSERT INTO {$this->db->table( 'article_places' )} (word_id, article_id, weight, fields, language, visibility) VALUES {$rows}", $args );
	}
}
