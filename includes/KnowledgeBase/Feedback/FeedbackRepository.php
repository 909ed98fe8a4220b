<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Row;
use Sanad\Database\Timestamp;
use Sanad\SanadException;

/** Keeps votes: one of each reader for each article. A second one changes the first. */
final class FeedbackRepository {

	private const TABLE = 'article_feedback';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock,
		private readonly ArticleStats $stats
	) {}

	/**
	 * Stores a vote and counts it.
	 *
	 * @throws SanadException 503 if the database fails; nothing was changed.
	 */
	public function record( Vote $vote ): void {
		try {
			$this->db->transaction( fn () => $this->store( $vote ) );
		} catch ( DuplicateKeyException ) {
			// The same vote, twice at once: the other one was faster, and this one changes it.
			$this->db->transaction( fn () => $this->store( $vote ) );
		}
	}

	private function store( Vote $vote ): void {
		$hash   = hash( 'sha256', "{$vote->article_id}\0{$vote->voter}" );
		$values = array(
			'helpful'  => (int) $vote->helpful,
			'reason'   => $vote->helpful ? '' : $vote->reason->value ?? '',
			'comment'  => $vote->comment,
			'language' => $vote->language,
		);
		$stored = $this->db->row( "SELECT id, helpful, created_at FROM {$this->db->table( self::TABLE )} WHERE vote_hash = %s", array( $hash ) );
		if ( null === $stored ) {
			$this->db->insert(
				self::TABLE,
				array(
					'article_id' => $vote->article_id,
					'vote_hash'  => $hash,
					'created_at' => Timestamp::to_sql( $this->clock->now() ),
				) + $values
			);
			$this->stats->count_vote( $vote->article_id, $vote->helpful );
			return;
		}
		$row = new Row( $stored );
		// The old side belongs to the condition: of two that turn a vote at once, one moves the count.
		$turned = $this->db->update( self::TABLE, $values, array( 'id' => $row->int( 'id' ), 'helpful' => (int) ! $vote->helpful ) );
		if ( 0 === $turned ) {
			$this->db->update( self::TABLE, $values, array( 'id' => $row->int( 'id' ) ) );
			return;
		}
		$this->stats->turn_vote( $vote->article_id, $row->time( 'created_at' ), $vote->helpful );
	}

	/**
	 * Votes that say more than yes or no, newest first.
	 *
	 * @param int|null $article_id Of one article; null for all.
	 * @param int      $before     Only those older than this id; 0 for the newest.
	 * @return list<Feedback>
	 */
	public function newest( ?int $article_id, int $before, int $limit ): array {
		$where = array( "(reason <> '' OR comment <> '')" );
		$args  = array();
		if ( null !== $article_id ) {
			$where[] = 'article_id = %d';
			$args[]  = $article_id;
		}
		if ( $before > 0 ) {
			$where[] = 'id < %d';
			$args[]  = $before;
		}
		$rows = $this->db->rows(
			"SELECT * FROM {$this->db->table( self::TABLE )} WHERE " . implode( ' AND ', $where ) . ' ORDER BY id DESC LIMIT %d',
			array( ...$args, $limit )
		);
		return array_map( Feedback::from_row( ... ), $rows );
	}

	/** Forgets an article that is gone for good. */
	public function forget( int $article_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE article_id = %d", array( $article_id ) );
	}

	/**
	 * Drops votes of before a time. Their counts stay.
	 *
	 * @return int How many went.
	 */
	public function forget_before( \DateTimeImmutable $time, int $limit ): int {
		return $this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE created_at < %s LIMIT %d", array( Timestamp::to_sql( $time ), $limit ) );
	}
}
