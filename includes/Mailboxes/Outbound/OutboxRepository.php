<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Timestamp;
use Sanad\Jobs\JobRunner;
use Sanad\Rest\Data;
use Sanad\SanadException;

/** Every outgoing mail with its state, from the moment it is due. */
final class OutboxRepository {

	public const TABLE = 'outbox';

	/** Name of the job that empties it. */
	public const JOB = 'outbox';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock,
		private readonly JobRunner $jobs
	) {}

	/**
	 * Puts a mail into the outbox; joins the running transaction, so that message and mail exist
	 * together or not at all. The sender is woken after the commit.
	 *
	 * @param int          $message_id The message that the mail carries or tells of.
	 * @param list<string> $recipients Addresses, at least one.
	 * @param string       $dedupe_key A second mail with the same key is not made.
	 * @param int          $delay      Seconds before which it is not sent.
	 * @param list<string> $cc         Addresses that it names besides.
	 * @param list<string> $bcc        Addresses that get it without being named in it.
	 * @return int Id of the row, the existing one if the key is known.
	 */
	public function enqueue( OutgoingKind $kind, int $ticket_id, int $message_id, array $recipients, string $dedupe_key, int $delay = 0, array $cc = array(), array $bcc = array() ): int {
		if ( array() === $recipients ) {
			throw new \InvalidArgumentException( 'A mail needs a recipient.' );
		}
		$hash     = hash( 'sha256', $dedupe_key );
		$existing = $this->id_of( $hash );
		if ( null !== $existing ) {
			return $existing;
		}
		$now = $this->clock->now();
		try {
			$id = $this->db->insert(
				self::TABLE,
				array(
					'kind'            => $kind->value,
					'ticket_id'       => $ticket_id,
					'message_id'      => $message_id,
					'dedupe_hash'     => $hash,
					'state'           => DeliveryState::Queued->value,
					'next_attempt_at' => Timestamp::to_sql( $now->modify( "+{$delay} seconds" ) ),
					'created_at'      => Timestamp::to_sql( $now ),
				) + self::addresses( $recipients, $cc, $bcc )
			);
		} catch ( DuplicateKeyException $duplicate ) {
			// Another request was faster between the look and the insert.
			return $this->id_of( $hash ) ?? throw $duplicate;
		}
		$this->db->after_commit( fn () => $this->jobs->ring( self::JOB, $delay ) );
		return $id;
	}

	public function find( int $id ): ?OutboxEntry {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE id = %d", array( $id ) );
		return null === $row ? null : OutboxEntry::from_row( $row );
	}

	/**
	 * How these messages are doing on their way. Messages that are not mailed are absent.
	 *
	 * @param list<int>    $message_ids
	 * @param OutgoingKind $kind        Which messages the ids name: replies to the customer, or those of side requests.
	 * @return array<int, Delivery> By message id.
	 */
	public function deliveries( array $message_ids, OutgoingKind $kind = OutgoingKind::Reply ): array {
		if ( array() === $message_ids ) {
			return array();
		}
		$rows = $this->db->rows(
			"SELECT * FROM {$this->db->table( self::TABLE )} WHERE message_id IN ({$this->db->in( $message_ids )}) AND kind = %s ORDER BY id",
			array( ...$message_ids, $kind->value )
		);
		$deliveries = array();
		foreach ( $rows as $row ) {
			$deliveries[ (int) $row['message_id'] ] = OutboxEntry::from_row( $row )->delivery();
		}
		return $deliveries;
	}

	/**
	 * Sends a message again, soon and with the full number of attempts. One that waits for its next
	 * attempt is sent now; one that is on its way or was taken by the mail server stays as it is, and so
	 * does one that was never tried: its writer may still take it back.
	 *
	 * @param OutgoingKind $kind Which messages the id names: replies to the customer, or those of side requests.
	 * @throws SanadException 404 if the message was never to be mailed.
	 */
	public function retry( int $message_id, OutgoingKind $kind = OutgoingKind::Reply ): Delivery {
		$table = $this->db->table( self::TABLE );
		$this->db->execute(
			"UPDATE {$table} SET state = %s, attempts = 0, next_attempt_at = %s WHERE message_id = %d AND kind = %s AND ( state IN (%s, %s) OR ( state = %s AND mail_id <> '' ) )",
			array(
				DeliveryState::Queued->value,
				Timestamp::to_sql( $this->clock->now() ),
				$message_id,
				$kind->value,
				DeliveryState::Failed->value,
				DeliveryState::Unknown->value,
				DeliveryState::Queued->value,
			)
		);
		$this->db->after_commit( fn () => $this->jobs->ring( self::JOB ) );
		return $this->deliveries( array( $message_id ), $kind )[ $message_id ] ?? throw SanadException::not_found();
	}

	/**
	 * Keeps the mail of a message from being sent; joins the running transaction.
	 *
	 * @return bool False if a worker has it or had it once; true too if it was never to be mailed.
	 */
	public function withdraw( int $message_id ): bool {
		$table   = $this->db->table( self::TABLE );
		$removed = $this->db->execute(
			"DELETE FROM {$table} WHERE message_id = %d AND kind = %s AND state = %s AND attempts = 0 AND mail_id = ''",
			array( $message_id, OutgoingKind::Reply->value, DeliveryState::Queued->value )
		);
		return $removed > 0 || null === $this->db->value( "SELECT id FROM {$table} WHERE message_id = %d AND kind = %s LIMIT 1", array( $message_id, OutgoingKind::Reply->value ) );
	}

	/**
	 * Forgets whom the mails of messages went to; what has not left is not sent any more. Joins the running
	 * transaction.
	 *
	 * @param list<int>    $message_ids
	 * @param OutgoingKind ...$kinds    At least one. Which mails, and with that which messages the ids name: those of tickets, or of side requests.
	 */
	public function erase( array $message_ids, OutgoingKind ...$kinds ): void {
		if ( array() !== $message_ids ) {
			$names = array_values( array_map( static fn ( OutgoingKind $kind ): string => $kind->value, $kinds ) );
			$this->db->execute(
				"UPDATE {$this->db->table( self::TABLE )} SET recipients = '[]', copies = NULL, error = '', state = CASE WHEN state IN (%s, %s, %s) THEN %s ELSE state END
				WHERE message_id IN ({$this->db->in( $message_ids )}) AND kind IN ({$this->db->in( $names )})",
				array( DeliveryState::Queued->value, DeliveryState::Failed->value, DeliveryState::Unknown->value, DeliveryState::Dropped->value, ...$message_ids, ...$names )
			);
		}
	}

	/** How many answers to customers stand in one of these states. */
	public function count_replies( DeliveryState ...$states ): int {
		$values = array_map( static fn ( DeliveryState $state ): string => $state->value, array_values( $states ) );
		return (int) $this->db->value(
			"SELECT COUNT(*) FROM {$this->db->table( self::TABLE )} WHERE state IN ({$this->db->in( $values )}) AND kind = %s",
			array( ...$values, OutgoingKind::Reply->value )
		);
	}

	/** How many mails of any kind have failed at least once and wait to be tried again. */
	public function count_repeated(): int {
		return (int) $this->db->value(
			"SELECT COUNT(*) FROM {$this->db->table( self::TABLE )} WHERE state = %s AND attempts > 0",
			array( DeliveryState::Queued->value )
		);
	}

	/** The newest mail of this kind about this ticket to this address that went or is to go, or null. */
	public function last_planned( OutgoingKind $kind, int $ticket_id, string $recipient ): ?OutboxEntry {
		$row = $this->db->row(
			"SELECT * FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d AND kind = %s AND recipients = %s AND state <> %s ORDER BY id DESC LIMIT 1",
			array( $ticket_id, $kind->value, Data::json( array( $recipient ) ), DeliveryState::Dropped->value )
		);
		return null === $row ? null : OutboxEntry::from_row( $row );
	}

	/**
	 * Columns that say to whom a mail goes.
	 *
	 * @param list<string> $to
	 * @param list<string> $cc
	 * @param list<string> $bcc
	 * @return array{recipients: string, copies: string|null}
	 */
	public static function addresses( array $to, array $cc, array $bcc ): array {
		return array(
			'recipients' => Data::json( $to ),
			'copies'     => array() === $cc && array() === $bcc ? null : Data::json( array( 'cc' => $cc, 'bcc' => $bcc ) ),
		);
	}

	private function id_of( string $hash ): ?int {
		$id = $this->db->value( "SELECT id FROM {$this->db->table( self::TABLE )} WHERE dedupe_hash = %s", array( $hash ) );
		return null === $id ? null : (int) $id;
	}
}
