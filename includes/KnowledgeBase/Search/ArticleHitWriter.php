<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Database\Connection;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\Search\Highlighter;

/** Makes of articles that were found what is shown of them. */
final class ArticleHitWriter {

	/** Length of an excerpt that nobody wrote, in characters. */
	private const EXCERPT = 200;

	public function __construct( private readonly Connection $db, private readonly CategoryNames $categories ) {}

	/**
	 * @param list<RankedArticle> $ranked Articles that the reader may read.
	 * @param list<SoughtWord>    $words
	 * @return list<ArticleHit>
	 */
	public function write( array $ranked, array $words ): array {
		if ( array() === $ranked ) {
			return array();
		}
		$highlighter = self::highlighter( $words );
		$ids         = array_map( static fn ( RankedArticle $article ): int => $article->candidate->article_id, $ranked );
		$texts       = array();
		update_object_term_cache( $ids, ArticleType::NAME );
		foreach ( $this->db->rows( "SELECT article_id, excerpt, body FROM {$this->db->table( 'article_texts' )} WHERE article_id IN ({$this->db->in( $ids )})", $ids ) as $row ) {
			$texts[ (int) $row['article_id'] ] = array( (string) $row['excerpt'], (string) $row['body'] );
		}
		$hits = array();
		foreach ( $ranked as $article ) {
			[ $excerpt, $body ] = $texts[ $article->candidate->article_id ] ?? array( '', '' );
			$hits[]             = $this->hit( $article, $excerpt, $body, $highlighter );
		}
		return $hits;
	}

	private function hit( RankedArticle $article, string $excerpt, string $body, Highlighter $highlighter ): ArticleHit {
		$candidate = $article->candidate;
		$passage   = $highlighter->passage( $body );
		return new ArticleHit(
			$candidate->article_id,
			$candidate->title,
			(string) get_permalink( $candidate->article_id ),
			$candidate->language,
			'' === $excerpt ? mb_substr( $body, 0, self::EXCERPT ) : $excerpt,
			$highlighter->all( $candidate->title ),
			'' === $passage ? Highlighter::beginning( '' === $excerpt ? $body : $excerpt ) : $passage,
			$this->categories->first_of( $candidate->article_id, $candidate->language ),
			$candidate->visibility,
			$article->score,
			$article->matched
		);
	}

	/** @param list<SoughtWord> $words */
	private static function highlighter( array $words ): Highlighter {
		$marked    = array();
		$beginning = '';
		foreach ( $words as $index => $word ) {
			foreach ( $word->all_forms() as $form ) {
				$marked[ $form->word->folded() ] = $index;
			}
			$beginning = $word->asked->is_prefix ? $word->asked->word : $beginning;
		}
		return new Highlighter( $marked, $beginning );
	}
}
