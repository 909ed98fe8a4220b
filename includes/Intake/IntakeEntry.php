<?php
declare(strict_types=1);

namespace Sanad\Intake;

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

	/** Client key for the ticket or message that is made of it: handling it twice makes one. */
	public function client_key(): string {
		return 'intake:' . $this->external_hash;
	}

	/** What it became, or null if it has not become anything yet. */
	public function result(): ?IntakeResult {
		return IntakeState::Done === $this->state ? new IntakeResult( $this->ticket_id, $this->message_id ) : null;
	}
}
