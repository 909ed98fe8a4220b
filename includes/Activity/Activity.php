<?php
declare(strict_types=1);

namespace Sanad\Activity;

use Sanad\Database\Row;

/** One thing that happened to a ticket. Rows are only ever added, and changed by erasing alone. */
final class Activity {

	/**
	 * @param int                  $message_id Message that it is about, or 0.
	 * @param string               $event      One of the constants of {@see Event}.
	 * @param string               $actor_type One of the constants of {@see \Sanad\Actor}.
	 * @param int                  $actor_id   User id of an agent, customer id of a customer, else 0.
	 * @param array<string, mixed> $data       Shape by event, see {@see Event}.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $ticket_id,
		public readonly int $message_id,
		public readonly string $event,
		public readonly string $actor_type,
		public readonly int $actor_id,
		public readonly string $actor_name,
		public readonly array $data,
		public readonly \DateTimeImmutable $created_at
	) {}

	/** A number of the data, 0 if it is not there. */
	public function number( string $key ): int {
		$value = $this->data[ $key ] ?? 0;
		return is_int( $value ) ? $value : 0;
	}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row     = new Row( $values );
		$decoded = json_decode( $row->text( 'data' ), true );
		$data    = array();
		foreach ( is_array( $decoded ) ? $decoded : array() as $key => $value ) {
			$data[ (string) $key ] = $value;
		}
		return new self(
			id: $row->int( 'id' ),
			ticket_id: $row->int( 'ticket_id' ),
			message_id: $row->int( 'message_id' ),
			event: $row->text( 'event' ),
			actor_type: $row->text( 'actor_type' ),
			actor_id: $row->int( 'actor_id' ),
			actor_name: $row->text( 'actor_name' ),
			data: $data,
			created_at: $row->time( 'created_at' )
		);
	}
}
