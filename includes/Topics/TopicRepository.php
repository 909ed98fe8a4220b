<?php
declare(strict_types=1);

namespace Sanad\Topics;

use Sanad\Database\Connection;
use Sanad\Database\RequestCache;
use Sanad\Rest\Data;
use Sanad\Tickets\Queue;

/** The shop's list of topics. Short, so it is read whole, once a request and site. */
final class TopicRepository {

	private const TABLE = 'topics';

	/** Letters of a slug that are made of a name. */
	private const MAX_SLUG = 80;

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Every topic, in the shop's order.
	 *
	 * @return list<Topic>
	 */
	public function all(): array {
		return array_values( $this->by_id() );
	}

	/**
	 * Those that are offered, in the shop's order.
	 *
	 * @return list<Topic>
	 */
	public function active(): array {
		return array_values( array_filter( $this->by_id(), static fn ( Topic $topic ): bool => $topic->is_active ) );
	}

	public function find( int $id ): ?Topic {
		return $this->by_id()[ $id ] ?? null;
	}

	/** Whether a ticket has it, wherever that lies. */
	public function is_used( int $id ): bool {
		foreach ( Queue::cases() as $queue ) {
			if ( null !== $this->db->value( "SELECT id FROM {$this->db->table( 'tickets' )} WHERE queue = %s AND topic_id = %d LIMIT 1", array( $queue->value, $id ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Adds a topic at the end of the list.
	 *
	 * @param array<string, string> $names In other languages than the site's.
	 */
	public function create( string $name, array $names ): int {
		$id = $this->db->transaction(
			fn (): int => $this->db->insert(
				self::TABLE,
				array(
					'name'     => $name,
					'slug'     => $this->free_slug( $name ),
					'names'    => self::encode( $names ),
					'position' => 1 + (int) $this->db->value( "SELECT MAX(position) FROM {$this->db->table( self::TABLE )}" ),
				)
			)
		);
		RequestCache::forget( self::TABLE );
		return $id;
	}

	/**
	 * @param array<string, string>|null $names Null leaves them.
	 */
	public function update( int $id, ?string $name, ?array $names, ?bool $is_active ): void {
		$values = array_filter(
			array(
				'name'      => $name,
				'names'     => null === $names ? null : self::encode( $names ),
				'is_active' => null === $is_active ? null : (int) $is_active,
			),
			static fn ( string|int|null $value ): bool => null !== $value
		);
		if ( array() !== $values ) {
			$this->db->update( self::TABLE, $values, array( 'id' => $id ) );
			RequestCache::forget( self::TABLE );
		}
	}

	/**
	 * Puts topics into this order; others keep their places behind or before them.
	 *
	 * @param list<int> $ids
	 */
	public function order( array $ids ): void {
		$this->db->transaction(
			function () use ( $ids ): void {
				foreach ( $ids as $index => $id ) {
					$this->db->update( self::TABLE, array( 'position' => $index + 1 ), array( 'id' => $id ) );
				}
			}
		);
		RequestCache::forget( self::TABLE );
	}

	/** Removes a topic that no ticket has. */
	public function delete( int $id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE id = %d", array( $id ) );
		RequestCache::forget( self::TABLE );
	}

	/** Slugs are for machines; one that no letter of a Latin alphabet is left of says nothing. */
	private function free_slug( string $name ): string {
		$base = substr( sanitize_title( $name ), 0, self::MAX_SLUG );
		if ( 1 !== preg_match( '/^[a-z0-9-]+$/D', $base ) ) {
			$base = 'topic';
		}
		$taken = array_map( static fn ( Topic $topic ): string => $topic->slug, $this->by_id() );
		for ( $slug = $base, $next = 2; in_array( $slug, $taken, true ); ++$next ) {
			$slug = "{$base}-{$next}";
		}
		return $slug;
	}

	/** @param array<string, string> $names */
	private static function encode( array $names ): string {
		return Data::json( $names );
	}

	/** @return array<int, Topic> */
	private function by_id(): array {
		$rows   = RequestCache::rows( self::TABLE, fn (): array => $this->db->rows( "SELECT * FROM {$this->db->table( self::TABLE )} ORDER BY position, id" ) );
		$topics = array();
		foreach ( $rows as $row ) {
			$topic                = Topic::from_row( $row );
			$topics[ $topic->id ] = $topic;
		}
		return $topics;
	}
}
