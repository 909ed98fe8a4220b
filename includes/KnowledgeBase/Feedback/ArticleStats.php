<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Row;
use Sanad\Database\Timestamp;

/** Counts how articles are read and judged, by UTC day. */
final class ArticleStats {

	/** Days that "lately" means. */
	public const DAYS = 90;

	/** In the place of a day: the sum of all days. */
	public const EVER = '1000-01-01';

	/** Days are kept a little longer than a year, so that a year can be compared with the one before. */
	private const KEPT_DAYS = 800;

	private const TABLE = 'article_stats';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/**
	 * Figures of some articles, in one query.
	 *
	 * @param list<int> $article_ids
	 * @return array<int, ArticleFigures> By article; every asked one is there.
	 */
	public function of( array $article_ids ): array {
		$figures = array();
		foreach ( $article_ids as $id ) {
			$figures[ $id ] = new ArticleFigures();
		}
		if ( array() === $figures ) {
			return array();
		}
		$ids  = array_keys( $figures );
		$rows = $this->db->rows(
			"SELECT article_id, CASE WHEN day = %s THEN 1 ELSE 0 END AS ever, SUM(views) AS views, SUM(helpful) AS helpful, SUM(not_helpful) AS not_helpful
			FROM {$this->db->table( self::TABLE )}
			WHERE article_id IN ({$this->db->in( $ids )}) AND (day >= %s OR day = %s)
			GROUP BY article_id, CASE WHEN day = %s THEN 1 ELSE 0 END",
			array( self::EVER, ...$ids, Timestamp::day( $this->clock->now(), self::DAYS - 1 ), self::EVER, self::EVER )
		);

		$sums = array();
		foreach ( $rows as $values ) {
			$row = new Row( $values );
			$sums[ $row->int( 'article_id' ) ][ $row->int( 'ever' ) ] = array( $row->int( 'views' ), $row->int( 'helpful' ), $row->int( 'not_helpful' ) );
		}
		foreach ( $sums as $id => $sum ) {
			$figures[ $id ] = new ArticleFigures( ...( $sum[0] ?? array( 0, 0, 0 ) ), ...( $sum[1] ?? array( 0, 0, 0 ) ) );
		}
		return $figures;
	}

	/**
	 * The articles that were read most lately, hidden and deleted ones among them: whoever shows a
	 * list asks for more than it needs and narrows it.
	 *
	 * @return list<int> Most read first.
	 */
	public function most_read( int $limit ): array {
		return $this->db->ids(
			"SELECT article_id FROM {$this->db->table( self::TABLE )} WHERE day >= %s GROUP BY article_id HAVING SUM(views) > 0 ORDER BY SUM(views) DESC, article_id LIMIT %d",
			array( Timestamp::day( $this->clock->now(), self::DAYS - 1 ), $limit )
		);
	}

	/** Counts one view. */
	public function count_view( int $article_id ): void {
		$this->add( $article_id, Timestamp::day( $this->clock->now() ), 1, 0, 0 );
	}

	/** Counts one vote. */
	public function count_vote( int $article_id, bool $helpful ): void {
		$this->add( $article_id, Timestamp::day( $this->clock->now() ), 0, (int) $helpful, (int) ! $helpful );
	}

	/** Moves a vote to the other side, on the day on which it was given. */
	public function turn_vote( int $article_id, \DateTimeImmutable $given_at, bool $helpful ): void {
		[ $more, $less ] = $helpful ? array( 'helpful', 'not_helpful' ) : array( 'not_helpful', 'helpful' );
		$this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )} SET {$more} = {$more} + 1, {$less} = CASE WHEN {$less} > 0 THEN {$less} - 1 ELSE 0 END
			WHERE article_id = %d AND day IN (%s, %s)",
			array( $article_id, $given_at->format( 'Y-m-d' ), self::EVER )
		);
	}

	/** Forgets an article that is gone for good. */
	public function forget( int $article_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE article_id = %d", array( $article_id ) );
	}

	/**
	 * Drops days that nothing asks for any more; their sum stays.
	 *
	 * @return int How many rows went.
	 */
	public function forget_old_days( int $limit ): int {
		return $this->db->execute(
			"DELETE FROM {$this->db->table( self::TABLE )} WHERE day > %s AND day < %s LIMIT %d",
			array( self::EVER, Timestamp::day( $this->clock->now(), self::KEPT_DAYS ), $limit )
		);
	}

	private function add( int $article_id, string $day, int $views, int $helpful, int $not_helpful ): void {
		$counts = array( $views, $helpful, $not_helpful );
		$this->db->execute(
			"INSERT INTO {$this->db->table( self::TABLE )} (article_id, day, views, helpful, not_helpful)
			VALUES (%d, %s, %d, %d, %d), (%d, %s, %d, %d, %d)
			ON DUPLICATE KEY UPDATE views = views + %d, helpful = helpful + %d, not_helpful = not_helpful + %d",
			array( $article_id, self::EVER, ...$counts, $article_id, $day, ...$counts, ...$counts )
		);
	}
}
