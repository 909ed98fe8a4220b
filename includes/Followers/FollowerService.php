<?php
declare(strict_types=1);

namespace Sanad\Followers;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Agents\Agent;
use Sanad\Agents\AgentRepository;
use Sanad\Database\Connection;
use Sanad\SanadException;
use Sanad\Tickets\TicketEvents;
use Sanad\Tickets\TicketRepository;

/** Lets agents follow tickets, and hear of what happens there. Changes no version: who follows is no field of the ticket. */
final class FollowerService {

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly FollowerRepository $followers,
		private readonly AgentRepository $agents,
		private readonly Colleagues $colleagues,
		private readonly TicketEvents $events
	) {}

	/**
	 * Adds and removes followers; what is so already changes nothing.
	 *
	 * @param list<int> $add    User ids.
	 * @param list<int> $remove User ids.
	 * @return int The ticket that they follow now: the survivor, if it was merged.
	 * @throws SanadException 404; 400 for somebody who may not see the ticket, the same as for nobody.
	 */
	public function change( int $ticket_id, array $add, array $remove, Actor $actor ): int {
		return $this->db->transaction(
			function () use ( $ticket_id, $add, $remove, $actor ): int {
				$ticket = $this->tickets->find_for_update( $ticket_id ) ?? throw SanadException::not_found();
				foreach ( $add as $user_id ) {
					if ( ! $this->colleagues->may_see( $user_id, $ticket ) ) {
						throw SanadException::invalid( 'add', __( 'Only agents who may see this ticket can follow it.', 'sanad' ) );
					}
				}
				$added   = array_values( array_filter( $add, fn ( int $user_id ): bool => $this->followers->add( $ticket->id, $user_id ) ) );
				$removed = array_values( array_filter( $remove, fn ( int $user_id ): bool => $this->followers->remove( $ticket->id, $user_id ) ) );
				if ( array() !== $added || array() !== $removed ) {
					$this->events->record( $ticket, Event::FOLLOWERS_CHANGED, $actor, array( 'added' => $this->named( $added ), 'removed' => $this->named( $removed ) ) );
				}
				return $ticket->id;
			}
		);
	}

	/**
	 * @param list<int> $user_ids
	 * @return list<array{id: int, name: string}>
	 */
	private function named( array $user_ids ): array {
		$agents = $this->agents->find_many( $user_ids );
		return array_map( static fn ( Agent $agent ): array => array( 'id' => $agent->id, 'name' => $agent->name ), array_values( $agents ) );
	}
}
