<?php
declare(strict_types=1);

namespace Sanad\Activity;

use Sanad\Actor;
use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;
use Sanad\Tickets\Status;

/** The log of what happened to tickets, append-only but for erasing; also the queue of the slow listeners. */
final class ActivityRepository {

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	/**
	 * Adds a row; part of the transaction that did what it tells.
	 *
	 * @param string               $event One of {@see Event}.
	 * @param array<string, mixed> $data  Shape by event.
	 */
	public function add( int $ticket_id, string $event, Actor $actor, array $data = array(), int $message_id = 0 ): Activity {
		$now = $this->clock->now();
		$id  = $this->db->insert(
			'activity',
			array(
				'ticket_id'  => $ticket_id,
				'message_id' => $message_id,
				'event'      => $event,
				'actor_type' => $actor->type,
				'actor_id'   => $actor->id,
				'actor_name' => mb_substr( $actor->name, 0, 255 ),
				'data'       => self::json( $data ),
				'created_at' => Timestamp::to_sql( $now ),
			)
		);
		return new Activity( $id, $ticket_id, $message_id, $event, $actor->type, $actor->id, $actor->name, $data, $now );
	}

	/**
	 * The newest rows of a ticket, in ascending order.
	 *
	 * @param int $before Only rows with a smaller id; 0 for the newest.
	 * @return list<Activity>
	 */
	public function for_ticket( int $ticket_id, int $before = 0, int $limit = 100 ): array {
		return $this->for_tickets( array( $ticket_id ), $before, $limit );
	}

	/**
	 * The same of a ticket and those that became part of it.
	 *
	 * @param non-empty-list<int> $ticket_ids
	 * @return list<Activity>
	 */
	public function for_tickets( array $ticket_ids, int $before = 0, int $limit = 100 ): array {
		$where = "ticket_id IN ({$this->db->in( $ticket_ids )})";
		$args  = $ticket_ids;
		if ( $before > 0 ) {
			$where .= ' AND id < %d';
			$args[] = $before;
		}
		$rows = $this->db->rows( "SELECT * FROM {$this->db->table( 'activity' )} WHERE {$where} ORDER BY id DESC LIMIT %d", array( ...$args, $limit ) );
		return array_map( Activity::from_row( ... ), array_reverse( $rows ) );
	}

	/**
	 * What is told of a message, or null.
	 *
	 * @param list<string> $events Not empty.
	 */
	public function of_message( int $ticket_id, int $message_id, array $events ): ?Activity {
		$row = $this->db->row(
			"SELECT * FROM {$this->db->table( 'activity' )} WHERE ticket_id = %d AND message_id = %d AND event IN ({$this->db->in( $events )}) ORDER BY id LIMIT 1",
			array( $ticket_id, $message_id, ...$events )
		);
		return null === $row ? null : Activity::from_row( $row );
	}

	/** The status that the customer himself has chosen since this version; null if he chose none. */
	public function customers_status( int $ticket_id, int $version ): ?Status {
		foreach ( $this->updates_since( $ticket_id, $version ) as $update ) {
			$changes = Actor::CUSTOMER === $update->actor_type ? $update->data['changes'] ?? null : null;
			$status  = is_array( $changes ) && is_array( $changes['status'] ?? null ) ? $changes['status']['to'] ?? null : null;
			if ( is_string( $status ) ) {
				return Status::tryFrom( $status );
			}
		}
		return null;
	}

	/**
	 * Changes of a ticket's fields that led to versions above this one, the newest first.
	 *
	 * @return list<Activity> Events TICKET_UPDATED only.
	 */
	public function updates_since( int $ticket_id, int $version ): array {
		$updates = array();
		$before  = PHP_INT_MAX;
		do {
			$rows = $this->db->rows(
				"SELECT * FROM {$this->db->table( 'activity' )} WHERE ticket_id = %d AND id < %d ORDER BY id DESC LIMIT 50",
				array( $ticket_id, $before )
			);
			foreach ( $rows as $row ) {
				$activity = Activity::from_row( $row );
				$before   = $activity->id;
				if ( Event::TICKET_UPDATED !== $activity->event ) {
					continue;
				}
				if ( $activity->number( 'version' ) <= $version ) {
					return $updates;
				}
				$updates[] = $activity;
			}
		} while ( 50 === count( $rows ) );
		return $updates;
	}

	/**
	 * Changes what rows tell; for erasing only. Part of the transaction that erases.
	 *
	 * @param list<int>                                                    $ticket_ids
	 * @param list<string>                                                 $events     Of {@see Event}.
	 * @param callable(string, array<string, mixed>): array<string, mixed> $change     Gets the event and the data of a row, answers its new data.
	 */
	public function rewrite( array $ticket_ids, array $events, callable $change ): void {
		if ( array() === $ticket_ids || array() === $events ) {
			return;
		}
		$rows = $this->db->rows(
			"SELECT * FROM {$this->db->table( 'activity' )} WHERE ticket_id IN ({$this->db->in( $ticket_ids )}) AND event IN ({$this->db->in( $events )})",
			array( ...$ticket_ids, ...$events )
		);
		foreach ( array_map( Activity::from_row( ... ), $rows ) as $activity ) {
			$data = $change( $activity->event, $activity->data );
			if ( $data !== $activity->data ) {
				$this->db->update( 'activity', array( 'data' => self::json( $data ) ), array( 'id' => $activity->id ) );
			}
		}
	}

	/** @param array<string, mixed> $data */
	private static function json( array $data ): string {
		return (string) wp_json_encode( (object) $data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}
}
