<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/** Keeps which articles belong to which tickets, and what was searched for before a ticket was asked. */
final class TicketArticles {

	public const MAX_SEARCH = 200;

	private const ARTICLES = 'ticket_articles';
	private const SEARCHES = 'ticket_searches';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/**
	 * Adds articles to a ticket. What is there already stays as it is.
	 *
	 * @param list<int>               $article_ids
	 * @param \DateTimeImmutable|null $at Now if it is not given.
	 */
	public function add( int $ticket_id, array $article_ids, How $how, ?\DateTimeImmutable $at = null ): void {
		$time = Timestamp::to_sql( $at ?? $this->clock->now() );
		foreach ( array_unique( $article_ids ) as $article_id ) {
			$this->db->execute(
				"INSERT INTO {$this->db->table( self::ARTICLES )} (ticket_id, article_id, how, at) VALUES (%d, %d, %s, %s) ON DUPLICATE KEY UPDATE at = at",
				array( $ticket_id, $article_id, $how->value, $time )
			);
		}
	}

	/**
	 * Notes what was searched for before a ticket was asked, in the place of what was noted before.
	 *
	 * @param list<string> $searches Oldest first.
	 */
	public function set_searches( int $ticket_id, array $searches ): void {
		foreach ( $searches as $position => $search ) {
			$this->db->execute(
				"INSERT INTO {$this->db->table( self::SEARCHES )} (ticket_id, position, query) VALUES (%d, %d, %s) ON DUPLICATE KEY UPDATE query = %s",
				array( $ticket_id, $position, mb_substr( $search, 0, self::MAX_SEARCH ), mb_substr( $search, 0, self::MAX_SEARCH ) )
			);
		}
	}

	/**
	 * Articles of some tickets, oldest first.
	 *
	 * @param list<int> $ticket_ids
	 * @return list<TicketArticle>
	 */
	public function of( array $ticket_ids ): array {
		if ( array() === $ticket_ids ) {
			return array();
		}
		$rows = $this->db->rows( "SELECT * FROM {$this->db->table( self::ARTICLES )} WHERE ticket_id IN ({$this->db->in( $ticket_ids )}) ORDER BY ticket_id, at, article_id", $ticket_ids );
		return array_map( TicketArticle::from_row( ... ), $rows );
	}

	/**
	 * Searches before some tickets, oldest first.
	 *
	 * @param list<int> $ticket_ids
	 * @return list<string>
	 */
	public function searches_of( array $ticket_ids ): array {
		if ( array() === $ticket_ids ) {
			return array();
		}
		return $this->db->column( "SELECT query FROM {$this->db->table( self::SEARCHES )} WHERE ticket_id IN ({$this->db->in( $ticket_ids )}) ORDER BY ticket_id, position", $ticket_ids );
	}

	/**
	 * Forgets everything about some tickets.
	 *
	 * @param list<int> $ticket_ids
	 * @return int How many rows went.
	 */
	public function forget_tickets( array $ticket_ids ): int {
		if ( array() === $ticket_ids ) {
			return 0;
		}
		$in = $this->db->in( $ticket_ids );
		return $this->db->execute( "DELETE FROM {$this->db->table( self::ARTICLES )} WHERE ticket_id IN ({$in})", $ticket_ids )
			+ $this->db->execute( "DELETE FROM {$this->db->table( self::SEARCHES )} WHERE ticket_id IN ({$in})", $ticket_ids );
	}

	/** Forgets an article that is gone for good. */
	public function forget_article( int $article_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::ARTICLES )} WHERE article_id = %d", array( $article_id ) );
	}
}
