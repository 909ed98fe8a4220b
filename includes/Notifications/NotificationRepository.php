<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/** What agents were told of, for a month. */
final class NotificationRepository {

	private const TABLE = 'notifications';

	/** After this a notification says nothing any more. */
	private const KEPT = '-30 days';

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	/**
	 * Notes what agents are told of; part of a transaction.
	 *
	 * @param array<int, NotificationEvent> $events     By user id.
	 * @param string                        $cause      The same for the same cause: nobody is told of it twice.
	 * @return list<int> Users who had not been told yet.
	 */
	public function add( array $events, int $ticket_id, int $message_id, string $actor_name, string $cause ): array {
		$hashes = array();
		foreach ( $events as $user_id => $event ) {
			$hashes[ $user_id ] = hash( 'sha256', "{$cause}:{$user_id}" );
		}
		if ( array() === $hashes ) {
			return array();
		}
		$known = $this->db->column( "SELECT dedupe_hash FROM {$this->db->table( self::TABLE )} WHERE dedupe_hash IN ({$this->db->in( array_values( $hashes ) )})", array_values( $hashes ) );
		$new   = array_diff( $hashes, $known );
		if ( array() === $new ) {
			return array();
		}
		$now  = Timestamp::to_sql( $this->clock->now() );
		$args = array();
		foreach ( $new as $user_id => $hash ) {
			array_push( $args, $user_id, $events[ $user_id ]->value, $ticket_id, $message_id, mb_substr( $actor_name, 0, 255 ), $hash, $now );
		}
		$marks = implode( ', ', array_fill( 0, count( $new ), '(%d, %s, %d, %d, %s, %s, %s)' ) );
		$this->db->execute( "INSERT INTO {$this->db->table( self::TABLE )} (user_id, event, ticket_id, message_id, actor_name, dedupe_hash, created_at) VALUES {$marks}", $args );
		return array_keys( $new );
	}

	/**
	 * The newest of an agent, newest first.
	 *
	 * @param int  $after  Only those with a larger id.
	 * @param bool $unseen Only those that he has not seen.
	 * @return list<Notification>
	 */
	public function of_user( int $user_id, int $after, bool $unseen, int $limit ): array {
		$unseen = $unseen ? ' AND seen_at IS NULL' : '';
		return $this->select( "user_id = %d{$unseen} AND id > %d ORDER BY id DESC LIMIT %d", array( $user_id, $after, $limit ) );
	}

	/**
	 * What an agent has not seen about a ticket since an instant, oldest first.
	 *
	 * @return list<Notification>
	 */
	public function unseen_of_ticket( int $user_id, int $ticket_id, \DateTimeImmutable $since ): array {
		return $this->select(
			'user_id = %d AND seen_at IS NULL AND ticket_id = %d AND created_at >= %s ORDER BY id',
			array( $user_id, $ticket_id, Timestamp::to_sql( $since ) )
		);
	}

	/**
	 * He has seen these.
	 *
	 * @param list<int> $ids
	 */
	public function see( int $user_id, array $ids ): void {
		if ( array() !== $ids ) {
			$this->mark( "user_id = %d AND id IN ({$this->db->in( $ids )})", array( $user_id, ...$ids ) );
		}
	}

	/** He has seen everything about a ticket. */
	public function see_ticket( int $user_id, int $ticket_id ): void {
		$this->mark( 'user_id = %d AND ticket_id = %d', array( $user_id, $ticket_id ) );
	}

	/** He has seen everything up to this one. */
	public function see_until( int $user_id, int $id ): void {
		$this->mark( 'user_id = %d AND id <= %d', array( $user_id, $id ) );
	}

	/**
	 * Some of a user, oldest first.
	 *
	 * @param int $page From 1.
	 * @return list<Notification>
	 */
	public function page_of_user( int $user_id, int $page, int $limit ): array {
		return $this->select( 'user_id = %d ORDER BY id LIMIT %d OFFSET %d', array( $user_id, $limit, ( $page - 1 ) * $limit ) );
	}

	/** Drops some of a user. @return int How many. */
	public function forget_user( int $user_id, int $limit ): int {
		return $this->drop( 'user_id = %d ORDER BY id', $user_id, $limit );
	}

	/**
	 * Forgets who wrote in tickets, where it was their customer.
	 *
	 * @param list<int> $ticket_ids Not empty.
	 */
	public function erase_customer( array $ticket_ids ): void {
		$events = array_map( static fn ( NotificationEvent $event ): string => $event->value, array_filter( NotificationEvent::cases(), static fn ( NotificationEvent $event ): bool => $event->is_of_customer() ) );
		$this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )} SET actor_name = %s WHERE ticket_id IN ({$this->db->in( $ticket_ids )}) AND event IN ({$this->db->in( array_values( $events ) )})",
			array( wp_privacy_anonymize_data( 'text' ), ...$ticket_ids, ...array_values( $events ) )
		);
	}

	/** Drops what is old. @return int How many. */
	public function forget_old( int $limit ): int {
		return $this->drop( 'created_at < %s ORDER BY created_at', Timestamp::to_sql( $this->clock->now()->modify( self::KEPT ) ), $limit );
	}

	private function drop( string $which, int|string $value, int $limit ): int {
		$ids = $this->db->ids( "SELECT id FROM {$this->db->table( self::TABLE )} WHERE {$which} LIMIT %d", array( $value, $limit ) );
		return array() === $ids ? 0 : $this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE id IN ({$this->db->in( $ids )})", $ids );
	}

	/** @param list<int> $args */
	private function mark( string $where, array $args ): void {
		$this->db->execute( "UPDATE {$this->db->table( self::TABLE )} SET seen_at = %s WHERE seen_at IS NULL AND {$where}", array( Timestamp::to_sql( $this->clock->now() ), ...$args ) );
	}

	/**
	 * @param list<int|string> $args
	 * @return list<Notification>
	 */
	private function select( string $where, array $args ): array {
		$rows = $this->db->rows( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE {$where}", $args );
		return array_values( array_filter( array_map( Notification::from_row( ... ), $rows ) ) );
	}
}
