<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Search;

/** Every statement of a search reads ranges of indexes, whatever the size of the help centre. */
final class SearchPlanTest extends SearchTestCase {

	/** Index that each table may be read by, in a search. */
	private const INDEXES = array(
		'article_places' => array( 'PRIMARY', 'article' ),
		'article_words'  => array( 'PRIMARY', 'token', 'stem' ),
	);

	public function test_each_statement_uses_an_index(): void {
		$this->needs_mariadb();
		for ( $i = 0; $i < 40; $i++ ) {
			$this->article( "Article {$i} of camels", "Text of number{$i}, parcels and delivery, some words more{$i}." );
		}
		$this->feature->indexer->flush();
		$this->add_noise();
		$this->wpdb()->query( "ANALYZE TABLE {$this->desk->db->table( 'article_places' )}, {$this->desk->db->table( 'article_words' )}" );

		$statements = array();
		add_filter(
			'query',
			static function ( string $query ) use ( &$statements ): string {
				$statements[] = $query;
				return $query;
			}
		);
		foreach ( array( 'number7', 'camel', 'camel parcels', 'num', 'nmuber7', 'nothing7 nothing' ) as $query ) {
			$this->find( $query, whole_words: false );
		}
		$tables = array();
		foreach ( array_unique( $statements ) as $statement ) {
			if ( 1 !== preg_match( '/FROM \S*sanad_(article_\w+)/', $statement, $found ) || ! isset( self::INDEXES[ $found[1] ] ) ) {
				continue;
			}
			$plan = (array) $this->wpdb()->get_row( "EXPLAIN {$statement}" );
			// No table at all: the optimiser knows that there is no such row.
			self::assertTrue( null === ( $plan['table'] ?? null ) || in_array( $plan['key'] ?? null, self::INDEXES[ $found[1] ], true ), $statement . "\n" . wp_json_encode( $plan ) );
			$tables[ $found[1] ] = true;
		}
		self::assertArrayHasKey( 'article_places', $tables );
		self::assertArrayHasKey( 'article_words', $tables );
	}

	/** Words and places of other articles: small tables are read whole, and rightly so. */
	private function add_noise(): void {
		$words  = array();
		$places = array();
		for ( $id = 100_000; $id < 105_000; $id++ ) {
			$words[]  = "({$id}, 'xwqq{$id}', 'xwqq{$id}', 'qq{$id}', 4)";
			$places[] = "({$id}, 90001, 9), ({$id}, 90002, 9), ({$id}, 90003, 9), ({$id}, 90004, 9)";
		}
		foreach ( array_chunk( $words, 1_000 ) as $rows ) {
			$this->desk->db->execute( "INSERT INTO {$this->desk->db->table( 'article_words' )} (id, token, stem, word, documents) VALUES " . implode( ', ', $rows ) );
		}
		foreach ( array_chunk( $places, 1_000 ) as $rows ) {
			$this->desk->db->execute( "INSERT INTO {$this->desk->db->table( 'article_places' )} (word_id, article_id, weight) VALUES " . implode( ', ', $rows ) );
		}
	}

	public function test_the_number_of_statements_does_not_grow_with_what_is_found(): void {
		$count = function ( string $query ): int {
			wp_cache_flush();
			$before = $this->wpdb()->num_queries;
			$this->find( $query );
			return $this->wpdb()->num_queries - $before;
		};
		$this->article( 'Camel', 'camel' );
		$this->feature->indexer->flush();
		$one = $count( 'camel' );
		for ( $i = 0; $i < 30; $i++ ) {
			$this->article( "Camel {$i}", 'camel' );
		}
		$this->feature->indexer->flush();
		self::assertSame( $one, $count( 'camel' ) );
	}
}
