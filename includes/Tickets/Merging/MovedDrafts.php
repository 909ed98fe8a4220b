<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Database\Connection;
use Sanad\Messages\MessageKind;
use Sanad\Rest\Data;

/**
 * Takes what agents are typing along to the ticket that survives. Who types at both has both texts in
 * one draft; nobody loses a word.
 *
 * @phpstan-import-type TableRow from Snapshot
 */
final class MovedDrafts {

	private const TABLE = 'drafts';

	public function __construct(
		private readonly Connection $db,
		private readonly MovedRows $rows
	) {}

	/**
	 * @param bool $may_send Whether a draft that is to be sent by itself later still may be: not where it would reach another customer.
	 * @return list<array{from: TableRow|null, to: TableRow|null, after: TableRow|null}> For the snapshot.
	 */
	public function move( int $from, int $to, bool $may_send ): array {
		$there = array_column( $this->rows->rows( self::TABLE, $to ), null, 'user_id' );
		$moved = array();
		foreach ( $this->rows->rows( self::TABLE, $from ) as $draft ) {
			$other = $there[ (string) $draft['user_id'] ] ?? null;
			$after = array( 'ticket_id' => (string) $to ) + ( null === $other ? $draft : $this->joined( $other, $draft ) );
			if ( ! $may_send || null !== $other ) {
				$after = $this->unscheduled( $after );
			}
			$this->delete( $draft );
			if ( null !== $other ) {
				$this->delete( $other );
			}
			$this->db->insert( self::TABLE, $after );
			$moved[] = array( 'from' => $draft, 'to' => $other, 'after' => $after );
		}
		return $moved;
	}

	/**
	 * Puts drafts back. What was typed on since goes where the text came from; what was sent stays sent.
	 *
	 * @param list<array{from: TableRow|null, to: TableRow|null, after: TableRow|null}> $moved
	 */
	public function restore( array $moved ): void {
		foreach ( $moved as [ 'from' => $from, 'to' => $to, 'after' => $after ] ) {
			$now = null === $after ? null : $this->db->row( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d AND user_id = %d", array( (int) $after['ticket_id'], (int) $after['user_id'] ) );
			if ( null === $from || null === $now ) {
				continue;
			}
			if ( Snapshot::same( $now, $after ) ) {
				$this->delete( $now );
				$this->insert( $from );
				if ( null !== $to ) {
					$this->insert( $to );
				}
			} elseif ( null === $to ) {
				$this->delete( $now );
				$this->insert( array( 'ticket_id' => $from['ticket_id'] ) + $now );
			} else {
				// Both texts are in the draft that he typed on; the one at the restored ticket is there twice rather than lost.
				$this->insert( $from );
			}
		}
	}

	/**
	 * @param TableRow $first
	 * @param TableRow $second
	 * @return TableRow
	 */
	private function joined( array $first, array $second ): array {
		$files = array_unique( array( ...self::ids( $first ), ...self::ids( $second ) ) );
		return array(
			// A note must never go to the customer because it was joined with a reply.
			'kind'            => $first['kind'] === $second['kind'] ? $first['kind'] : MessageKind::Note->value,
			'body_html'       => implode( "\n", array_filter( array( trim( (string) $first['body_html'] ), trim( (string) $second['body_html'] ) ) ) ),
			'attachment_ids'  => Data::json( array_values( $files ) ),
			'seen_message_id' => (string) min( (int) $first['seen_message_id'], (int) $second['seen_message_id'] ),
		) + $first;
	}

	/**
	 * @param TableRow $draft
	 * @return TableRow The same, waiting for its writer if it was to go by itself.
	 */
	private function unscheduled( array $draft ): array {
		return null === $draft['send_at'] ? $draft : array( 'send_at' => null, 'send_state' => 'stale' ) + $draft;
	}

	/** @param TableRow $draft */
	private function delete( array $draft ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d AND user_id = %d", array( (int) $draft['ticket_id'], (int) $draft['user_id'] ) );
	}

	/** @param TableRow $draft Where its writer has begun a new one since, that one stays. */
	private function insert( array $draft ): void {
		$there = $this->db->value( "SELECT user_id FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d AND user_id = %d", array( (int) $draft['ticket_id'], (int) $draft['user_id'] ) );
		if ( null === $there ) {
			$this->db->insert( self::TABLE, $draft );
		}
	}

	/**
	 * @param TableRow $draft
	 * @return list<int>
	 */
	private static function ids( array $draft ): array {
		return Data::ids( array( 'ids' => json_decode( (string) $draft['attachment_ids'], true ) ), 'ids' );
	}
}
