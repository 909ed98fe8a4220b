<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Database\Row;

/** One mail to be sent: who gets it and why. What it says is composed when it is sent. */
final class OutboxEntry {

	/**
	 * @param int          $message_id The message it carries; for a notification the first one that it tells of.
	 * @param list<string> $recipients Addresses.
	 * @param list<string> $cc         Addresses.
	 * @param list<string> $bcc        Addresses.
	 * @param string       $mail_id    Message-ID without brackets once the mail was composed, else empty. Every attempt uses the same.
	 */
	public function __construct(
		public readonly int $id,
		public readonly OutgoingKind $kind,
		public readonly int $ticket_id,
		public readonly int $message_id,
		public readonly array $recipients,
		public readonly DeliveryState $state,
		public readonly int $attempts,
		public readonly string $error,
		public readonly string $mail_id,
		public readonly \DateTimeImmutable $next_attempt_at,
		public readonly ?\DateTimeImmutable $sent_at,
		public readonly \DateTimeImmutable $created_at,
		public readonly array $cc = array(),
		public readonly array $bcc = array()
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row    = new Row( $values );
		$copies = json_decode( $row->text( 'copies' ), true );
		$copies = is_array( $copies ) ? $copies : array();
		return new self(
			id: $row->int( 'id' ),
			kind: OutgoingKind::from( $row->text( 'kind' ) ),
			ticket_id: $row->int( 'ticket_id' ),
			message_id: $row->int( 'message_id' ),
			recipients: self::addresses( json_decode( $row->text( 'recipients' ), true ) ),
			state: DeliveryState::from( $row->text( 'state' ) ),
			attempts: $row->int( 'attempts' ),
			error: $row->text( 'error' ),
			mail_id: $row->text( 'mail_id' ),
			next_attempt_at: $row->time( 'next_attempt_at' ),
			sent_at: $row->time_or_null( 'sent_at' ),
			created_at: $row->time( 'created_at' ),
			cc: self::addresses( $copies['cc'] ?? null ),
			bcc: self::addresses( $copies['bcc'] ?? null )
		);
	}

	/**
	 * The same mail for those who do not have it yet. Each stays where he was: nobody who was hidden is
	 * named because others have it already.
	 *
	 * @param list<string> $taken Addresses in lower case.
	 */
	public function without( array $taken ): self {
		return new self( $this->id, $this->kind, $this->ticket_id, $this->message_id, self::left( $this->recipients, $taken ), $this->state, $this->attempts, $this->error, $this->mail_id, $this->next_attempt_at, $this->sent_at, $this->created_at, self::left( $this->cc, $taken ), self::left( $this->bcc, $taken ) );
	}

	/**
	 * @param list<string> $addresses
	 * @param list<string> $taken
	 * @return list<string>
	 */
	private static function left( array $addresses, array $taken ): array {
		return array_values( array_filter( $addresses, static fn ( string $address ): bool => ! in_array( strtolower( $address ), $taken, true ) ) );
	}

	/** @return list<string> */
	private static function addresses( mixed $value ): array {
		return is_array( $value ) ? array_values( array_filter( $value, 'is_string' ) ) : array();
	}

	/** What agents see of it. */
	public function delivery(): Delivery {
		return new Delivery(
			$this->state,
			'' === $this->error ? null : $this->error,
			$this->attempts,
			DeliveryState::Queued === $this->state ? $this->next_attempt_at : null,
			$this->sent_at
		);
	}
}
