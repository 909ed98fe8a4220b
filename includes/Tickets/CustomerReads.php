<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Clock;
use Sanad\Messages\MessageRepository;

/** Remembers which answers a customer has seen on his ticket page. */
final class CustomerReads {

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly Clock $clock
	) {}

	/**
	 * Marks the answers up to a message, where they can be seen and were not before.
	 *
	 * @return int How many are marked now that were not.
	 */
	public function mark( int $ticket_id, int $message_id ): int {
		return $this->messages->mark_read( $ticket_id, $message_id, $this->clock->now() );
	}
}
