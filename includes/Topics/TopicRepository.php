<?php
declare(strict_types=1);

namespace Sanad\Topics;

use Sanad\Database\Connection;

/** The shop's list of topics. Short, so it is read whole, once a request and site. */
final class TopicRepository {

	/** @var array<string, array<int, Topic>> By table, since a network request may visit several sites. */
	private array $topics = array();

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
		$table = $this->db->table( 'topics' );
		if ( ! isset( $this->topics[ $table ] ) ) {
			$this->topics[ $table ] = array();
			foreach ( $this->db->rows( "SELECT * FROM {$table} ORDER BY position, id" ) as $row ) {
				$topic                                = Topic::from_row( $row );
				$this->topics[ $table ][ $topic->id ] = $topic;
			}
		}
		return $this->topics[ $table ];
	}
}
