<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Messages\Message;

/** A ticket that was opened, with its first message. */
final class OpenedTicket {

	/** @param bool $repeated The same client key had opened it before; nothing was done now. */
	public function __construct(
		public readonly Ticket $ticket,
		public readonly Message $message,
		public readonly bool $repeated
	) {}
}
