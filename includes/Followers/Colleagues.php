<?php
declare(strict_types=1);

namespace Sanad\Followers;

use Sanad\Agents\Agent;
use Sanad\Agents\AgentRepository;
use Sanad\Agents\TeamRepository;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;

/** Which agents may see a ticket, and so may follow it, be mentioned in it, or get it back. */
final class Colleagues {

	public function __construct(
		private readonly AgentRepository $agents,
		private readonly TeamRepository $teams,
		private readonly Policy $policy
	) {}

	/** Whether this user is an agent who may see the ticket. */
	public function may_see( int $user_id, Ticket $ticket ): bool {
		$user = null === $this->agents->find( $user_id ) ? false : get_userdata( $user_id );
		return false !== $user && $this->policy->can_view_ticket( $user, $ticket );
	}

	/**
	 * All of them, by name.
	 *
	 * @return list<Agent>
	 */
	public function of( Ticket $ticket ): array {
		return array_values( array_filter( $this->agents->all(), fn ( Agent $agent ): bool => $this->may_see( $agent->id, $ticket ) ) );
	}

	/**
	 * Members of a team who may see the ticket.
	 *
	 * @return list<int> User ids.
	 */
	public function in_team( int $team_id, Ticket $ticket ): array {
		return array_values( array_filter( $this->teams->members()[ $team_id ] ?? array(), fn ( int $user_id ): bool => $this->may_see( $user_id, $ticket ) ) );
	}
}
