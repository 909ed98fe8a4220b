<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Row;
use Sanad\Database\Timestamp;
use Sanad\Search\Normaliser;
use Sanad\Search\Words;

/**
 * Counts what is searched for, by UTC day, language and folded text: which article is missing shows
 * here. Nobody can be told from it: no visitor, no time of day, no address and no long number.
 */
final class SearchLog {

	/** Days after which a count is dropped. */
	public const KEPT_DAYS = 365;

	/** Different searches of one day that are counted; whoever floods the form fills no table. */
	private const MAX_A_DAY = 2_000;

	/** Longest text in characters, as the column holds it. */
	private const MAX_LENGTH = 200;

	private const TABLE = 'article_searches';

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	/**
	 * What is kept of a search; '' if that is nothing.
	 *
	 * Addresses, numbers that may be a phone, an order or a card, and links go.
	 */
	public static function text( string $query ): string {
		$folded = Normaliser::fold( $query );
		// Before splitting: each of their parts would look like a word.
		$folded = (string) preg_replace( array( '/\S*@\S*/u', '#\b(?:https?://|www\.)\S*#u' ), ' ', $folded );
		$folded = (string) preg_replace( '/[+(]*\p{Nd}(?:[\s().\-\/]*\p{Nd}){4,}/u', ' ', $folded );
		return mb_substr( implode( ' ', Words::in_order( $folded ) ), 0, self::MAX_LENGTH );
	}

	/**
	 * Counts a search that came to rest.
	 *
	 * @param int  $results Articles that it found.
	 * @param bool $clicked Whether one of them was opened: then the search itself has been counted before.
	 * @return bool False if there is nothing to count, or the day is full.
	 */
	public function count( string $query, string $language, int $results, bool $clicked ): bool {
		$text = self::text( $query );
		$day  = Timestamp::day( $this->clock->now() );
		if ( '' === $text ) {
			return false;
		}
		$hash = hash( 'sha256', $text );
		if ( ! $this->has_row( $day, $language, $hash ) && ( $clicked || $this->is_full( $day ) ) ) {
			return false;
		}
		$searches = (int) ! $clicked;
		$this->db->execute(
			"INSERT INTO {$this->db->table( self::TABLE )} (day, language, query_hash, query, searches, results, clicks) VALUES (%s, %s, %s, %s, %d, %d, %d)
			ON DUPLICATE KEY UPDATE searches = searches + %d, results = %d, clicks = clicks + %d",
			array( $day, $language, $hash, $text, $searches, $results, (int) $clicked, $searches, $results, (int) $clicked )
		);
		return true;
	}

	/**
	 * A page of what was searched for, the most frequent first.
	 *
	 * @param int    $days     So many days back, today included.
	 * @param string $language '' for all.
	 * @return list<SearchCount>
	 */
	public function report( int $days, string $language, bool $without_results, int $page, int $per_page ): array {
		[ $where, $args ] = $this->where( $days, $language );
		$rows             = $this->db->rows(
			"SELECT g.query, g.language, g.searches, g.clicks, g.last_day, l.results FROM (
				SELECT MIN(query) AS query, language, query_hash, SUM(searches) AS searches, SUM(clicks) AS clicks, MAX(day) AS last_day
				FROM {$this->db->table( self::TABLE )} WHERE {$where} GROUP BY language, query_hash
			) g JOIN {$this->db->table( self::TABLE )} l ON l.day = g.last_day AND l.language = g.language AND l.query_hash = g.query_hash
			" . ( $without_results ? 'WHERE l.results = 0' : '' ) . '
			ORDER BY g.searches DESC, g.last_day DESC, g.query LIMIT %d OFFSET %d',
			array( ...$args, $per_page, ( $page - 1 ) * $per_page )
		);
		return array_map(
			static function ( array $values ): SearchCount {
				$row = new Row( $values );
				return new SearchCount( $row->text( 'query' ), $row->text( 'language' ), $row->int( 'searches' ), $row->int( 'results' ), $row->int( 'clicks' ), $row->time( 'last_day' ) );
			},
			$rows
		);
	}

	/** Sums of the same days and language. */
	public function figures( int $days, string $language ): SearchFigures {
		[ $where, $args ] = $this->where( $days, $language );
		$table            = $this->db->table( self::TABLE );
		$row              = new Row(
			$this->db->row(
				"SELECT COUNT(*) AS queries, SUM(g.searches) AS searches,
					SUM(CASE WHEN l.results = 0 THEN 1 ELSE 0 END) AS queries_without, SUM(CASE WHEN l.results = 0 THEN g.searches ELSE 0 END) AS searches_without
				FROM ( SELECT language, query_hash, SUM(searches) AS searches, MAX(day) AS last_day FROM {$table} WHERE {$where} GROUP BY language, query_hash ) g
				JOIN {$table} l ON l.day = g.last_day AND l.language = g.language AND l.query_hash = g.query_hash",
				$args
			) ?? array()
		);
		return new SearchFigures( $row->int( 'queries' ), $row->int( 'queries_without' ), $row->int( 'searches' ), $row->int( 'searches_without' ) );
	}

	/**
	 * Drops counts that are too old.
	 *
	 * @return int How many rows went.
	 */
	public function forget_old( int $limit ): int {
		return $this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE day < %s LIMIT %d", array( Timestamp::day( $this->clock->now(), self::KEPT_DAYS ), $limit ) );
	}

	/** @return array{string, list<string>} Condition and its arguments. */
	private function where( int $days, string $language ): array {
		$first = Timestamp::day( $this->clock->now(), $days - 1 );
		return '' === $language ? array( 'day >= %s', array( $first ) ) : array( 'day >= %s AND language = %s', array( $first, $language ) );
	}

	private function has_row( string $day, string $language, string $hash ): bool {
		return null !== $this->db->value( "SELECT id FROM {$this->db->table( self::TABLE )} WHERE day = %s AND language = %s AND query_hash = %s", array( $day, $language, $hash ) );
	}

	private function is_full( string $day ): bool {
		return (int) $this->db->value( "SELECT COUNT(*) FROM {$this->db->table( self::TABLE )} WHERE day = %s", array( $day ) ) >= self::MAX_A_DAY;
	}
}
