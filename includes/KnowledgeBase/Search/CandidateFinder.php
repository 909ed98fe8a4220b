<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Database\Connection;
use Sanad\Database\Timestamp;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Visibility;

/**
 * Reads from the index the articles that may answer, the most promising ones, in bounded time.
 *
 * One range of the primary key of the places for each word. What a reader may not read is left out
 * in the same statement, so that it never takes a place, counts or corrects anything.
 */
final class CandidateFinder {

	/** Articles that are looked at closely. */
	public const MAX = 100;

	/** Places that are read for one search, by what the words say of themselves; some 10 ms. */
	private const MAX_PLACES = 15_000;

	/** What an article in the reader's language counts against another, so that enough of them are among the candidates. */
	private const OWN_LANGUAGE = 3;

	public function __construct( private readonly Connection $db, private readonly Visibility $visibility ) {}

	/** How many articles there are in the index. */
	public function count_articles(): int {
		return (int) $this->db->value( "SELECT COUNT(*) FROM {$this->db->table( 'article_index' )}" );
	}

	/**
	 * @param list<SoughtWord> $words
	 * @return list<Candidate>
	 */
	public function find( array $words, ArticleSearchQuery $query ): array {
		$ids = $this->most_promising( $this->affordable( $words ), $query );
		return array() === $ids ? array() : $this->candidates( $ids, $words );
	}

	/** Whether a word stands in any article that this reader may read. */
	public function is_there( SoughtWord $word, ArticleSearchQuery $query ): bool {
		$ids = array_keys( $word->all_forms() );
		if ( array() === $ids ) {
			return false;
		}
		[ $readable, $args ] = $this->readable( $query );
		return null !== $this->db->value(
			"SELECT article_id FROM {$this->db->table( 'article_places' )} WHERE word_id IN ({$this->db->in( $ids )}){$readable} LIMIT 1",
			array( ...$ids, ...$args )
		);
	}

	/**
	 * What every word of the index is worth here, as far as there is time to read its places: the
	 * most telling first.
	 *
	 * @param list<SoughtWord> $words
	 * @return array<int, int> Worth in hundredths by id of the word.
	 */
	private function affordable( array $words ): array {
		$worth     = array();
		$documents = array();
		foreach ( $words as $word ) {
			foreach ( $word->all_forms() as $id => $form ) {
				$worth[ $id ]     = max( $worth[ $id ] ?? 0, (int) ceil( 100 * $form->worth() * $word->rarity ) );
				$documents[ $id ] = $form->word->documents;
			}
		}
		arsort( $worth );
		$left = self::MAX_PLACES;
		$kept = array();
		foreach ( $worth as $id => $value ) {
			$left -= $documents[ $id ];
			if ( $left >= 0 || array() === $kept ) {
				$kept[ $id ] = $value;
			}
		}
		return $kept;
	}

	/**
	 * @param array<int, int> $worth
	 * @return list<int> Ids of articles.
	 */
	private function most_promising( array $worth, ArticleSearchQuery $query ): array {
		if ( array() === $worth ) {
			return array();
		}
		$cases               = implode( ' ', array_map( static fn ( int $id, int $value ): string => "WHEN {$id} THEN {$value}", array_keys( $worth ), $worth ) );
		$ids                 = array_keys( $worth );
		[ $readable, $args ] = $this->readable( $query );
		return $this->db->ids(
			"SELECT article_id, SUM( weight * CASE word_id {$cases} END * CASE language WHEN %s THEN %d ELSE 1 END ) AS promise
			FROM {$this->db->table( 'article_places' )} WHERE word_id IN ({$this->db->in( $ids )}){$readable}
			GROUP BY article_id ORDER BY promise DESC, article_id DESC LIMIT %d",
			array( $query->language, self::OWN_LANGUAGE, ...$ids, ...$args, self::MAX )
		);
	}

	/**
	 * The condition that leaves out what this reader may not read, and what lies in other categories.
	 *
	 * @return array{string, list<int|string>} ` AND …` and its arguments.
	 */
	private function readable( ArticleSearchQuery $query ): array {
		$rules  = $this->visibility->rules( $query->audience );
		$bought = $this->visibility->bought_article_ids( $query->audience );
		$sql    = "visibility IN ({$this->db->in( $rules )})";
		$args   = array( ...$rules, ...$bought );
		if ( array() !== $bought ) {
			$sql = "( {$sql} OR article_id IN ({$this->db->in( $bought )}) )";
		}
		if ( null !== $query->category_id ) {
			$shelves = $this->shelves( $query->category_id );
			$sql    .= " AND article_id IN ( SELECT object_id FROM {$this->db->core_table( 'term_relationships' )} WHERE term_taxonomy_id IN ({$this->db->in( $shelves )}) )";
			$args    = array( ...$args, ...$shelves );
		}
		return array( " AND {$sql}", $args );
	}

	/** @return non-empty-list<int> What a category and those below it are called among the relationships; 0 for none. */
	private function shelves( int $category_id ): array {
		$children = get_term_children( $category_id, ArticleType::CATEGORY );
		$shelves  = array( 0 );
		foreach ( array( $category_id, ...( is_array( $children ) ? $children : array() ) ) as $id ) {
			$term = is_numeric( $id ) ? get_term( (int) $id, ArticleType::CATEGORY ) : null;
			if ( $term instanceof \WP_Term ) {
				$shelves[] = $term->term_taxonomy_id;
			}
		}
		return $shelves;
	}

	/**
	 * @param non-empty-list<int> $article_ids
	 * @param list<SoughtWord>    $words
	 * @return list<Candidate>
	 */
	private function candidates( array $article_ids, array $words ): array {
		$word_ids = array();
		foreach ( $words as $word ) {
			$word_ids += $word->all_forms();
		}
		$word_ids = array_keys( $word_ids );
		$places   = array();
		$rows     = $this->db->rows(
			"SELECT article_id, word_id, weight, fields FROM {$this->db->table( 'article_places' )} WHERE article_id IN ({$this->db->in( $article_ids )}) AND word_id IN ({$this->db->in( $word_ids )})",
			array( ...$article_ids, ...$word_ids )
		);
		foreach ( $rows as $row ) {
			$places[ (int) $row['article_id'] ][ (int) $row['word_id'] ] = array( (int) $row['weight'], (int) $row['fields'] );
		}
		$articles   = $this->db->rows(
			"SELECT article_id, title, language, visibility, article_group, product_ids, published_at FROM {$this->db->table( 'article_index' )} WHERE article_id IN ({$this->db->in( $article_ids )})",
			$article_ids
		);
		$candidates = array();
		foreach ( $articles as $row ) {
			$id           = (int) $row['article_id'];
			$candidates[] = new Candidate(
				$id,
				(string) $row['title'],
				(string) $row['language'],
				(string) $row['visibility'],
				(string) $row['article_group'],
				array_values( array_map( 'intval', array_filter( explode( ',', (string) $row['product_ids'] ) ) ) ),
				Timestamp::from_sql( $row['published_at'] ),
				$places[ $id ] ?? array()
			);
		}
		return $candidates;
	}
}
