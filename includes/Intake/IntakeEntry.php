<?php
declare(strict_types=1);

namespace Sanad\Intake;

use Sanad\Database\Row;
use Sanad\Tickets\Channel;

/** One received event, as it came. */
final class IntakeEntry {

	/**
	 * @param string               $external_hash Lower-case hex SHA-256 of channel and key from outside; unique.
	 * @param array<string, mixed> $raw           What came, not understood yet.
	 * @param int                  $attempts      How often it was handled, a running attempt included.
	 * @param string               $error         Why the last attempt failed.
	 * @param int                  $ticket_id     0 until it is done.
	 * @param int                  $message_id    0 until it is done.
	 */
	public function __construct(
		public readonly int $id,
		public readonly Channel $channel,
		public readonly string $external_hash,
		public readonly array $raw,
		public readonly IntakeState $state,
		public readonly int $attempts,
		public readonly string $error,
		public readonly int $ticket_id,
		public readonly int $message_id,
		public readonly \DateTimeImmutable $received_at
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		$raw = json_decode( $row->text( 'raw' ), true );
		/** @var array<string, mixed> $raw */
		$raw = is_array( $raw ) ? $raw : array();
		return new self(
			id: $row->int( 'id' ),
			channel: Channel::from( $row->text( 'channel' ) ),
			external_hash: $row->text( 'external_hash' ),
			raw: $raw,
			state: IntakeState::from( $row->text( 'state' ) ),
			attempts: $row->int( 'attempts' ),
			error: $row->text( 'error' ),
			ticket_id: $row->int( 'ticket_id' ),
			message_id: $row->int( 'message_id' ),
			received_at: $row->time( 'received_at' )
		);
	}

	/** Client key for the ticket or message that is made of it: handling it twice makes one. */
	public function client_key(): string {
		return 'intake:' . $this->external_hash;
	}

	/** What it became, or null if it has not become anything yet. */
	public function result(): ?IntakeResult {
		return IntakeState::Done === $this->state ? new IntakeResult( $this->ticket_id, $this->message_id ) : null;
	}
}
