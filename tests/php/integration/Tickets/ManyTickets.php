<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use Sanad\Database\Connection;
use Sanad\Database\Schema;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Queue;
use Sanad\Tickets\Status;

/** Fills the table of tickets past the service, quickly, with every mix of what lists filter by. */
final class ManyTickets {

	private const COLUMNS = 'id, number, subject, status, status_group, folder, queue, priority, channel, mailbox_id, team_id, assignee_id, topic_id, customer_id, order_id, order_number, message_count, last_message_at, waiting_since, snoozed_until, created_at, updated_at';

	public function __construct( private readonly Connection $db ) {}

	/**
	 * @param float $open Share of the inbox that is open; most of the rest is resolved.
	 */
	public function insert( int $count, float $open, int $seed = 7 ): void {
		mt_srand( $seed );
		$this->db->transaction(
			function () use ( $count, $open ): void {
				$rows = array();
				for ( $id = 1; $id <= $count; $id++ ) {
					$rows[] = $this->row( $id, $count, $open );
					if ( 500 === count( $rows ) || $id === $count ) {
						$this->db->execute( "INSERT INTO {$this->db->table( 'tickets' )} (" . self::COLUMNS . ') VALUES ' . implode( ',', $rows ) );
						$rows = array();
					}
				}
				// Tag 1 on half of them, tag 2 on few.
				$this->db->execute( "INSERT INTO {$this->db->table( 'ticket_tags' )} (ticket_id, tag_id) SELECT id, 1 FROM {$this->db->table( 'tickets' )} WHERE id % 2 = 0" );
				$this->db->execute( "INSERT INTO {$this->db->table( 'ticket_tags' )} (ticket_id, tag_id) SELECT id, 2 FROM {$this->db->table( 'tickets' )} WHERE id % 97 = 0" );
			}
		);
	}

	private function row( int $id, int $count, float $open ): string {
		$folder  = array( Folder::Inbox, Folder::Spam, Folder::Trash )[ max( 0, mt_rand( 1, 50 ) - 48 ) ];
		$status  = mt_rand() / mt_getrandmax() < $open ? Status::Open : Status::cases()[ mt_rand( 1, 4 ) ];
		$snoozed = 'resolved' !== $status->group()->value && 0 === mt_rand( 0, 9 );
		$queue   = Queue::of( $folder, $status, $snoozed );
		$created = 1_700_000_000 + intdiv( $id * 10_000_000, $count );
		// Few different times, so that many are equal and the id has to decide.
		$last    = $created - $created % 3_600 + 3_600 * mt_rand( 0, 100 );
		$waiting = Queue::Open === $queue && 0 !== mt_rand( 0, 2 ) ? $this->time( $last ) : Schema::NEVER;
		$topic   = mt_rand( 0, 4 ) < 3 ? 1 : mt_rand( 0, 5 );
		$order   = mt_rand( 0, 1 ) * mt_rand( 1, $count );
		return sprintf(
			"(%d, %d, 'Subject %d', '%s', '%s', '%s', '%s', %d, '%s', 1, %d, %d, %d, %d, %d, '%s', 1, '%s', '%s', %s, '%s', '%s')",
			$id,
			1000 + $id,
			$id,
			$status->value,
			$status->group()->value,
			$folder->value,
			$queue->value,
			Priority::cases()[ max( 0, mt_rand( 1, 10 ) - 7 ) ]->value,
			Channel::cases()[ mt_rand( 0, 3 ) ]->value,
			mt_rand( 0, 3 ),
			mt_rand( 0, 6 ),
			$topic,
			0 === mt_rand( 0, 2 ) ? 1 : mt_rand( 2, intdiv( $count, 20 ) + 3 ),
			$order,
			0 === $order ? '' : "W{$order}",
			$this->time( $last ),
			$waiting,
			$snoozed ? "'" . $this->time( $last + 86_400 ) . "'" : 'NULL',
			$this->time( $created ),
			$this->time( $last )
		);
	}

	private function time( int $timestamp ): string {
		return gmdate( 'Y-m-d H:i:s', $timestamp );
	}
}
