<?php
declare(strict_types=1);

namespace Sanad\Mailboxes;

/** An address that the shop answers from. */
final class Mailbox {

	/**
	 * @param string $name            Sender's name; empty: the shop's name.
	 * @param string $signature       Plain text with placeholders; empty: agent's first name and the shop's name.
	 * @param bool   $plus_addressing Whether the mail server delivers `name+anything@…` to `name@…`, so that Reply-To may carry the ticket.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $email,
		public readonly string $signature,
		public readonly bool $plus_addressing
	) {}
}
