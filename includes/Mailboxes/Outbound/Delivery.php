<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** How an agent's message is doing on its way to the customer. */
final class Delivery {

	/**
	 * @param string|null $error    Why the last attempt failed, as a sentence or as the mail server said it; plain text from outside.
	 * @param int         $attempts Since it was queued or retried by hand.
	 */
	public function __construct(
		public readonly DeliveryState $state,
		public readonly ?string $error,
		public readonly int $attempts,
		public readonly ?\DateTimeImmutable $next_attempt_at,
		public readonly ?\DateTimeImmutable $sent_at
	) {}
}
