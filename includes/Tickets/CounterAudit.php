<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;

/** Compares the counters of the standard views with the tickets themselves. Reads all of them: for people who doubt, not for pages. */
final class CounterAudit {

	/** The queue that a row of tickets belongs into, as {@see Queue::of()} says. */
	public const QUEUE = "CASE WHEN merged_into > 0 THEN 'merged' WHEN folder = 'spam' THEN 'spam' WHEN folder = 'trash' THEN 'trash' WHEN status_group = 'resolved' THEN 'resolved'"
		. " WHEN snoozed_until IS NOT NULL THEN 'snoozed' WHEN status_group = 'paused' THEN 'waiting' ELSE 'open' END";

	public function __construct( private readonly Connection $db ) {}

	/** How many tickets stand in a queue that they do not belong into. */
	public function wrong_queues(): int {
		return (int) $this->db->value( "SELECT COUNT(*) FROM {$this->db->table( 'tickets' )} WHERE queue <> " . self::QUEUE );
	}

	/**
	 * The counters that are wrong, from one moment: what is written meanwhile is not taken for a mistake.
	 *
	 * @return list<array{mailbox: int, team: int, assignee: int, queue: string, kept: int, counted: int}>
	 */
	public function differences(): array {
		return $this->db->transaction(
			function (): array {
				$columns = 'mailbox_id, team_id, assignee_id';
				$queue   = self::QUEUE;
				$kept    = $this->by_key( "SELECT {$columns}, queue, tickets FROM {$this->db->table( 'counters' )}" );
				$counted = $this->by_key( "SELECT {$columns}, {$queue} AS queue, COUNT(*) AS tickets FROM {$this->db->table( 'tickets' )} WHERE merged_into = 0 GROUP BY {$columns}, {$queue}" );
				$wrong   = array();
				foreach ( $kept + $counted as $key => $row ) {
					[ $is, $should ] = array( $kept[ $key ]['tickets'] ?? 0, $counted[ $key ]['tickets'] ?? 0 );
					if ( $is !== $should ) {
						$wrong[ $key ] = array(
							'mailbox'  => $row['mailbox'],
							'team'     => $row['team'],
							'assignee' => $row['assignee'],
							'queue'    => $row['queue'],
							'kept'     => $is,
							'counted'  => $should,
						);
					}
				}
				ksort( $wrong );
				return array_values( $wrong );
			}
		);
	}

	/** @return array<string, array{mailbox: int, team: int, assignee: int, queue: string, tickets: int}> */
	private function by_key( string $sql ): array {
		$rows = array();
		foreach ( $this->db->rows( $sql ) as $row ) {
			$rows[ "{$row['mailbox_id']} {$row['team_id']} {$row['assignee_id']} {$row['queue']}" ] = array(
				'mailbox'  => (int) $row['mailbox_id'],
				'team'     => (int) $row['team_id'],
				'assignee' => (int) $row['assignee_id'],
				'queue'    => (string) $row['queue'],
				'tickets'  => (int) $row['tickets'],
			);
		}
		return $rows;
	}
}
