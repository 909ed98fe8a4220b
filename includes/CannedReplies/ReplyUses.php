<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Row;
use Sanad\Database\Timestamp;

/** How often canned replies were sent, by day. Tells nothing of who sent them or to whom. */
final class ReplyUses {

	private const TABLE = 'reply_uses';

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	/**
	 * Counts one use each; part of the transaction that makes the message, so that a repeat counts nothing.
	 *
	 * @param list<int> $reply_ids
	 */
	public function count( array $reply_ids ): void {
		$day = Timestamp::day( $this->clock->now() );
		foreach ( array_unique( $reply_ids ) as $id ) {
			$this->db->execute(
				"INSERT INTO {$this->db->table( self::TABLE )} (reply_id, day, uses) VALUES (%d, %s, 1) ON DUPLICATE KEY UPDATE uses = uses + 1",
				array( $id, $day )
			);
		}
	}

	/**
	 * Takes back uses of a message that was taken back.
	 *
	 * @param list<int> $reply_ids
	 */
	public function discount( array $reply_ids, \DateTimeImmutable $counted_at ): void {
		foreach ( array_unique( $reply_ids ) as $id ) {
			$this->db->execute(
				"UPDATE {$this->db->table( self::TABLE )} SET uses = uses - 1 WHERE reply_id = %d AND day = %s AND uses > 0",
				array( $id, Timestamp::day( $counted_at ) )
			);
		}
	}

	/**
	 * The figures of all replies that were ever used.
	 *
	 * @return array<int, ReplyFigures> By reply id; replies that were never used are absent.
	 */
	public function all(): array {
		$since   = Timestamp::day( $this->clock->now(), 89 );
		$figures = array();
		$rows    = $this->db->rows(
			"SELECT reply_id, SUM(uses) AS uses, SUM( CASE WHEN day >= %s THEN uses ELSE 0 END ) AS recent, MAX(day) AS last_day
			FROM {$this->db->table( self::TABLE )} WHERE uses > 0 GROUP BY reply_id",
			array( $since )
		);
		foreach ( $rows as $values ) {
			$row                                = new Row( $values );
			$figures[ $row->int( 'reply_id' ) ] = new ReplyFigures(
				$row->int( 'uses' ),
				$row->int( 'recent' ),
				$row->time( 'last_day' )
			);
		}
		return $figures;
	}

	/** Forgets a reply that was deleted. */
	public function forget( int $reply_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE reply_id = %d", array( $reply_id ) );
	}
}
