<?php
declare(strict_types=1);

namespace Sanad\Intake;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Timestamp;
use Sanad\SanadException;
use Sanad\Tickets\Channel;

/** Keeps every received event raw, before anybody tries to understand it. */
final class IntakeRepository {

	public const TABLE = 'intake';

	/** What is left of an event that was erased. */
	private const ERASED = '{}';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/**
	 * Stores an event, committed when this returns.
	 *
	 * The same key again returns the stored entry. One that was refused takes the new content: its
	 * sender has mended it.
	 *
	 * @param string               $external_key Whatever tells this event from all others of its channel (Message-ID, wamid, key of a form page).
	 * @param array<string, mixed> $raw          JSON-able; bytes that are not UTF-8 must be encoded by the caller.
	 * @throws SanadException 503 if it could not be stored.
	 */
	public function store( Channel $channel, string $external_key, array $raw ): IntakeEntry {
		if ( $this->db->in_transaction() ) {
			throw new \LogicException( 'An event must be committed before it is handled: store it outside of a transaction.' );
		}
		$hash = self::hash( $channel, $external_key );
		$now  = Timestamp::to_sql( $this->clock->now() );
		$json = wp_json_encode( $raw, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE );
		if ( false === $json ) {
			throw SanadException::invalid( 'raw', __( 'What was sent could not be read.', 'sanad' ) );
		}
		$fresh = array(
			'raw'             => $json,
			'state'           => IntakeState::New->value,
			'attempts'        => 0,
			'error'           => '',
			'next_attempt_at' => $now,
			'received_at'     => $now,
		);
		try {
			$this->db->insert( self::TABLE, array( 'channel' => $channel->value, 'external_hash' => $hash ) + $fresh );
		} catch ( DuplicateKeyException ) {
			$this->db->update( self::TABLE, $fresh, array( 'external_hash' => $hash, 'state' => IntakeState::Rejected->value ) );
		}
		return $this->find_by_key( $channel, $external_key ) ?? throw SanadException::storage();
	}

	public function find( int $id ): ?IntakeEntry {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE id = %d", array( $id ) );
		return null === $row ? null : IntakeEntry::from_row( $row );
	}

	/** The stored event of this key, or null. */
	public function find_by_key( Channel $channel, string $external_key ): ?IntakeEntry {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE external_hash = %s", array( self::hash( $channel, $external_key ) ) );
		return null === $row ? null : IntakeEntry::from_row( $row );
	}

	/** The event that this message was made of, or null: it was written here, or the event is gone. */
	public function find_by_message( int $message_id ): ?IntakeEntry {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE message_id = %d AND raw <> %s ORDER BY id LIMIT 1", array( $message_id, self::ERASED ) );
		return null === $row ? null : IntakeEntry::from_row( $row );
	}

	/**
	 * Those of the messages that were made of a kept event.
	 *
	 * @param list<int> $message_ids
	 * @return list<int>
	 */
	public function with_source( array $message_ids ): array {
		if ( array() === $message_ids ) {
			return array();
		}
		$rows = $this->db->rows( "SELECT DISTINCT message_id FROM {$this->db->table( self::TABLE )} WHERE message_id IN ({$this->db->in( $message_ids )}) AND raw <> %s", array( ...$message_ids, self::ERASED ) );
		return array_map( static fn ( array $row ): int => (int) $row['message_id'], $rows );
	}

	/**
	 * Forgets what these messages were made of; that they came stays known, so that none comes twice.
	 *
	 * @param list<int> $message_ids
	 */
	public function erase( array $message_ids ): void {
		if ( array() !== $message_ids ) {
			$this->db->execute( "UPDATE {$this->db->table( self::TABLE )} SET raw = %s, error = '' WHERE message_id IN ({$this->db->in( $message_ids )})", array( self::ERASED, ...$message_ids ) );
		}
	}

	/** Forgets events that never became a message and name an address. @return int How many. */
	public function erase_address( string $email ): int {
		return $this->db->execute(
			"DELETE FROM {$this->db->table( self::TABLE )} WHERE message_id = 0 AND state IN (%s, %s) AND raw LIKE %s",
			array( IntakeState::Rejected->value, IntakeState::Quarantined->value, '%' . $this->db->esc_like( (string) wp_json_encode( $email, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) ) . '%' )
		);
	}

	/** How many events wait for a person to look at them. */
	public function quarantined_total(): int {
		return (int) $this->db->value( "SELECT COUNT(*) FROM {$this->db->table( self::TABLE )} WHERE state = %s", array( IntakeState::Quarantined->value ) );
	}

	private static function hash( Channel $channel, string $external_key ): string {
		return hash( 'sha256', $channel->value . "\0" . $external_key );
	}
}
