<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Actor;
use Sanad\Database\Connection;
use Sanad\SanadException;

/**
 * Gives the tickets of an agent or a team away, each through {@see TicketService}, so that its history
 * tells of it. As many as fit into a span of time: whoever asks goes on until nothing is left.
 */
final class TicketHandover {

	private const BATCH = 50;

	/** Queues of what is not done yet. */
	private const UNRESOLVED = array( Queue::Open, Queue::Waiting, Queue::Snoozed );

	public function __construct(
		private readonly Connection $db,
		private readonly TicketService $service
	) {}

	/**
	 * How many unresolved tickets each agent has.
	 *
	 * @return array<int, int> By user id; who has none is absent.
	 */
	public function unresolved_by_agent(): array {
		$queues = array_map( static fn ( Queue $queue ): string => $queue->value, self::UNRESOLVED );
		$counts = array();
		foreach ( $this->db->rows( "SELECT assignee_id, SUM(tickets) AS tickets FROM {$this->db->table( 'counters' )} WHERE assignee_id > 0 AND queue IN ({$this->db->in( $queues )}) GROUP BY assignee_id", $queues ) as $row ) {
			if ( (int) $row['tickets'] > 0 ) {
				$counts[ (int) $row['assignee_id'] ] = (int) $row['tickets'];
			}
		}
		return $counts;
	}

	/**
	 * How many tickets each team has, resolved ones too.
	 *
	 * @return array<int, int> By team id; teams without tickets are absent.
	 */
	public function by_team(): array {
		$counts = array();
		foreach ( $this->db->rows( "SELECT team_id, SUM(tickets) AS tickets FROM {$this->db->table( 'counters' )} WHERE team_id > 0 GROUP BY team_id" ) as $row ) {
			if ( (int) $row['tickets'] > 0 ) {
				$counts[ (int) $row['team_id'] ] = (int) $row['tickets'];
			}
		}
		return $counts;
	}

	/**
	 * Gives an agent's unresolved tickets to somebody else.
	 *
	 * @param int $to User id; 0 for nobody.
	 * @return int How many are left.
	 */
	public function of_agent( int $from, int $to, Actor $actor, int $seconds ): int {
		$this->hand_over( 'assignee_id', $from, self::UNRESOLVED, new TicketChanges( assignee_id: $to ), $actor, $seconds );
		return $this->unresolved_by_agent()[ $from ] ?? 0;
	}

	/**
	 * Takes all tickets out of a team.
	 *
	 * @return int How many are left.
	 */
	public function of_team( int $team_id, Actor $actor, int $seconds ): int {
		// What was merged into another ticket is changed through that one alone.
		$queues = array_filter( Queue::cases(), static fn ( Queue $queue ): bool => Queue::Merged !== $queue );
		$this->hand_over( 'team_id', $team_id, $queues, new TicketChanges( team_id: 0 ), $actor, $seconds );
		return $this->by_team()[ $team_id ] ?? 0;
	}

	/**
	 * @param 'assignee_id'|'team_id' $column
	 * @param array<Queue>            $queues
	 */
	private function hand_over( string $column, int $id, array $queues, TicketChanges $changes, Actor $actor, int $seconds ): void {
		$deadline = microtime( true ) + $seconds;
		foreach ( $queues as $queue ) {
			do {
				$ids = $this->db->ids( "SELECT id FROM {$this->db->table( 'tickets' )} WHERE queue = %s AND {$column} = %d ORDER BY id LIMIT %d", array( $queue->value, $id, self::BATCH ) );
				foreach ( $ids as $ticket_id ) {
					if ( microtime( true ) >= $deadline ) {
						return;
					}
					$this->change( $ticket_id, $changes, $actor );
				}
			} while ( count( $ids ) === self::BATCH );
		}
	}

	private function change( int $ticket_id, TicketChanges $changes, Actor $actor ): void {
		try {
			$this->service->update( $ticket_id, $changes, $actor );
		} catch ( SanadException $e ) {
			// Deleted meanwhile: it is nobody's already.
			if ( 404 !== $e->status ) {
				throw $e;
			}
		}
	}
}
