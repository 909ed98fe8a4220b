<?php
declare(strict_types=1);

namespace Sanad\Topics;

use Sanad\Database\Connection;
use Sanad\Database\RequestCache;

/** The shop's list of topics. Short, so it is read whole, once a request and site. */
final class TopicRepository {

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Every topic, in the shop's order.
	 *
	 * @return list<Topic>
	 */
	public function all(): array {
		return array_values( $this->by_id() );
	}

	public function find( int $id ): ?Topic {
		return $this->by_id()[ $id ] ?? null;
	}

	/** @return array<int, Topic> */
	private function by_id(): array {
		$rows   = RequestCache::rows( 'topics', fn (): array => $this->db->rows( "SELECT * FROM {$this->db->table( 'topics' )} ORDER BY position, id" ) );
		$topics = array();
		foreach ( $rows as $row ) {
			$topic                = Topic::from_row( $row );
			$topics[ $topic->id ] = $topic;
		}
		return $topics;
	}
}
