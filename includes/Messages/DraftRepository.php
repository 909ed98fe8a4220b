<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Row;
use Sanad\Database\Timestamp;
use Sanad\Rest\CommonSchema;
use Sanad\SanadException;

/**
 * Drafts on the server: one for each agent and ticket, gone when the message is sent.
 *
 * A scheduled message is a draft with a time. Its writer and the worker that sends it meet in
 * conditional statements: a draft that a worker has taken cannot be changed or thrown away.
 */
final class DraftRepository {

	/** Seconds after which the work of a worker that has vanished is done by another. */
	private const LEASE_SECONDS = 300;

	private const MAX_FILES = 50;

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock,
		private readonly MessageSanitizer $sanitizer
	) {}

	public function find( int $ticket_id, int $user_id ): ?Draft {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( 'drafts' )} WHERE ticket_id = %d AND user_id = %d", array( $ticket_id, $user_id ) );
		return null === $row ? null : Draft::from_row( $row );
	}

	/**
	 * What becomes of the drafts of an agent, without what they say.
	 *
	 * @param list<int> $ticket_ids
	 * @return array<int, array{kind: string, send_state: string, send_at: string|null}> By ticket, in the shape Unsent; tickets without one are absent.
	 */
	public function of_user( int $user_id, array $ticket_ids ): array {
		if ( array() === $ticket_ids || 0 === $user_id ) {
			return array();
		}
		$drafts = array();
		foreach ( $this->db->rows( "SELECT ticket_id, kind, send_state, send_at FROM {$this->db->table( 'drafts' )} WHERE user_id = %d AND ticket_id IN ({$this->db->in( $ticket_ids )})", array( $user_id, ...$ticket_ids ) ) as $values ) {
			$row                                = new Row( $values );
			$drafts[ $row->int( 'ticket_id' ) ] = array(
				'kind'       => $row->text( 'kind' ),
				'send_state' => $row->text( 'send_state' ),
				'send_at'    => CommonSchema::time_or_null( $row->time_or_null( 'send_at' ) ),
			);
		}
		return $drafts;
	}

	/**
	 * Keeps what the agent has typed; the last one wins, since it is his own.
	 *
	 * @param string                  $html           From outside; sanitised here.
	 * @param list<int>               $attachment_ids At most 50.
	 * @param \DateTimeImmutable|null $send_at        When it is to be sent; null leaves that to its writer.
	 * @throws SanadException 409 `being_sent` while a worker has it.
	 */
	public function save( int $ticket_id, int $user_id, MessageKind $kind, string $html, array $attachment_ids, int $seen_message_id, DraftDetails $details = new DraftDetails(), ?\DateTimeImmutable $send_at = null ): Draft {
		$files = array_slice( $attachment_ids, 0, self::MAX_FILES );
		$state = null === $send_at ? SendState::None : SendState::Scheduled;
		$draft = new Draft( $ticket_id, $user_id, $kind, InlineImages::only( MessageKind::Note === $kind ? $this->sanitizer->note( $html ) : $this->sanitizer->html( $html ), $files ), $files, $seen_message_id, $this->clock->now(), $details, $send_at, $state );
		$this->db->transaction(
			function () use ( $draft ): void {
				$this->refuse_being_sent( $draft->ticket_id, $draft->user_id );
				$values  = self::values( $draft );
				$columns = implode( ', ', array_keys( $values ) );
				$updates = implode( ', ', array_map( static fn ( string $column ): string => "{$column} = " . self::placeholder( $values[ $column ] ), array_keys( $values ) ) );
				$inserts = implode( ', ', array_map( self::placeholder( ... ), $values ) );
				$given   = array_values( array_filter( $values, static fn ( int|string|null $value ): bool => null !== $value ) );
				$this->db->execute(
					"INSERT INTO {$this->db->table( 'drafts' )} (ticket_id, user_id, {$columns}) VALUES (%d, %d, {$inserts}) ON DUPLICATE KEY UPDATE {$updates}",
					array( $draft->ticket_id, $draft->user_id, ...$given, ...$given )
				);
			}
		);
		return $draft;
	}

	/**
	 * Throws a draft away.
	 *
	 * @throws SanadException 409 `being_sent` while a worker has it.
	 */
	public function delete( int $ticket_id, int $user_id ): void {
		$removed = $this->db->execute(
			"DELETE FROM {$this->db->table( 'drafts' )} WHERE ticket_id = %d AND user_id = %d AND send_state <> %s",
			array( $ticket_id, $user_id, SendState::Sending->value )
		);
		if ( 0 === $removed ) {
			$this->refuse_being_sent( $ticket_id, $user_id );
		}
	}

	/** Removes what has been sent, whoever has it. */
	public function sent( int $ticket_id, int $user_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( 'drafts' )} WHERE ticket_id = %d AND user_id = %d", array( $ticket_id, $user_id ) );
	}

	/**
	 * Takes the next draft whose time has come, or null if there is none. It is this worker's for
	 * {@see self::LEASE_SECONDS}.
	 *
	 * @return array{Draft, \DateTimeImmutable}|null With the time for which it was scheduled, or taken last.
	 */
	public function take_due(): ?array {
		$table = $this->db->table( 'drafts' );
		$now   = $this->clock->now();
		$lease = Timestamp::to_sql( $now->modify( '+' . self::LEASE_SECONDS . ' seconds' ) );
		$due   = $this->db->rows(
			"SELECT * FROM {$table} WHERE send_at <= %s AND send_state IN (%s, %s) ORDER BY send_at LIMIT 10",
			array( Timestamp::to_sql( $now ), SendState::Scheduled->value, SendState::Sending->value )
		);
		foreach ( $due as $row ) {
			$taken = $this->db->execute(
				"UPDATE {$table} SET send_state = %s, send_at = %s WHERE ticket_id = %d AND user_id = %d AND send_state = %s AND send_at = %s",
				array( SendState::Sending->value, $lease, (int) $row['ticket_id'], (int) $row['user_id'], $row['send_state'], $row['send_at'] )
			);
			$draft = 1 === $taken ? $this->find( (int) $row['ticket_id'], (int) $row['user_id'] ) : null;
			if ( null !== $draft ) {
				return array( $draft, Timestamp::from_sql( $row['send_at'] ) );
			}
		}
		return null;
	}

	/** Gives a draft back to its writer: it was not sent. Joins the running transaction. */
	public function give_back( Draft $draft, SendState $state, \DateTimeImmutable $was_due, string $error ): void {
		$this->db->update(
			'drafts',
			array(
				'send_state' => $state->value,
				'send_at'    => Timestamp::to_sql( $was_due ),
				'details'    => $draft->details->with_error( $error )->json(),
				'updated_at' => Timestamp::to_sql( $this->clock->now() ),
			),
			array( 'ticket_id' => $draft->ticket_id, 'user_id' => $draft->user_id )
		);
	}

	/** @throws SanadException 409 */
	private function refuse_being_sent( int $ticket_id, int $user_id ): void {
		$row = $this->db->row(
			"SELECT * FROM {$this->db->table( 'drafts' )} WHERE ticket_id = %d AND user_id = %d" . $this->db->for_update(),
			array( $ticket_id, $user_id )
		);
		if ( null !== $row && Draft::from_row( $row )->is_being_sent() ) {
			throw SanadException::conflict( 'being_sent', __( 'This message is being sent just now. It cannot be changed any more.', 'sanad' ), array() );
		}
	}

	/** @return array<string, int|string|null> */
	private static function values( Draft $draft ): array {
		return array(
			'kind'            => $draft->kind->value,
			'body_html'       => $draft->body_html,
			'attachment_ids'  => (string) wp_json_encode( $draft->attachment_ids ),
			'seen_message_id' => $draft->seen_message_id,
			'details'         => $draft->details->json(),
			'send_at'         => Timestamp::to_sql_or_null( $draft->send_at ),
			'send_state'      => $draft->send_state->value,
			'updated_at'      => Timestamp::to_sql( $draft->updated_at ),
		);
	}

	private static function placeholder( int|string|null $value ): string {
		return null === $value ? 'NULL' : ( is_int( $value ) ? '%d' : '%s' );
	}
}
