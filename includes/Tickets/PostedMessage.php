<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Messages\Message;

/** A message that was added, with the ticket as it is now. */
final class PostedMessage {

	/**
	 * @param bool $repeated  The same client key had added it before; nothing was done now.
	 * @param bool $follow_up The ticket was closed: `$ticket` is a new one that continues it.
	 */
	public function __construct(
		public readonly Ticket $ticket,
		public readonly Message $message,
		public readonly bool $repeated = false,
		public readonly bool $follow_up = false
	) {}
}
