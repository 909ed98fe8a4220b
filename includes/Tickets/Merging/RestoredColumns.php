<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Tickets\Folder;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;

/**
 * The columns of a ticket after a move is undone: each is what it was before the move, unless somebody
 * has changed it since. `version` never goes back, or two states of a ticket would share one number.
 */
final class RestoredColumns {

	/** Columns that change together. */
	private const UNITS = array(
		array( 'status', 'snoozed_until', 'resolved_at', 'closed_at' ),
		array( 'order_id', 'order_number' ),
		array( 'merged_into' ),
		array( 'priority' ),
		array( 'assignee_id' ),
		array( 'topic_id' ),
		array( 'language' ),
	);

	public function __construct(
		private readonly TicketFigures $figures,
		private readonly MovedRows $rows
	) {}

	/**
	 * @param bool $exact Whether exactly the messages that were moved are back, so that figures may be what they were.
	 * @return array<string, int|string|null> By column.
	 */
	public function of( Snapshot $snapshot, Ticket $ticket, bool $exact ): array {
		$change = $snapshot->tickets[ $ticket->id ] ?? array( 'before' => null, 'after' => null );
		$before = $change['before'] ?? array();
		$after  = $change['after'] ?? array();
		$now    = $this->rows->ticket( $ticket->id );
		$values = array();
		foreach ( self::UNITS as $columns ) {
			if ( self::pick( $now, $columns ) === self::pick( $after, $columns ) ) {
				$values += self::pick( $before, $columns );
			}
		}
		$figures   = array( ...TicketFigures::COLUMNS, 'waiting_since' );
		$untouched = $exact && self::pick( $now, $figures ) === self::pick( $after, $figures ) && array() === self::elsewhere( $snapshot, $this->rows->places( $snapshot->message_ids ) );
		if ( $untouched ) {
			$values += self::pick( $before, $figures );
		} else {
			$status  = Status::from( (string) ( $values['status'] ?? $now['status'] ) );
			$values += $this->figures->of( $ticket->id );
			$values += array( 'waiting_since' => $this->figures->waiting_since( $ticket->id, $status, Folder::from( (string) $now['folder'] ) ) );
		}
		if ( self::without_version( $now ) === self::without_version( $after ) ) {
			$values += self::pick( $before, array( 'updated_at' ) );
		}
		return $values;
	}

	/**
	 * Messages that were taken back since.
	 *
	 * @param array<int, int> $places
	 * @return list<int>
	 */
	private static function elsewhere( Snapshot $snapshot, array $places ): array {
		return array_values( array_diff( $snapshot->message_ids, array_keys( $places ) ) );
	}

	/**
	 * @param array<string, string|null> $row
	 * @param list<string>               $columns
	 * @return array<string, string|null>
	 */
	private static function pick( array $row, array $columns ): array {
		$picked = array();
		foreach ( $columns as $column ) {
			if ( array_key_exists( $column, $row ) ) {
				$picked[ $column ] = $row[ $column ];
			}
		}
		return $picked;
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, string|null>
	 */
	private static function without_version( array $row ): array {
		unset( $row['version'] );
		return $row;
	}
}
