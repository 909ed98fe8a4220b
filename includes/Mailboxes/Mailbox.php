<?php
declare(strict_types=1);

namespace Sanad\Mailboxes;

use Sanad\Database\Row;

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

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			name: $row->text( 'name' ),
			email: $row->text( 'email' ),
			signature: $row->text( 'signature' ),
			plus_addressing: 1 === $row->int( 'plus_addressing' )
		);
	}
}
