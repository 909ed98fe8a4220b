<?php
declare(strict_types=1);

namespace Sanad\Tickets\Related;

use Sanad\Actor;
use Sanad\Agents\Agent;
use Sanad\Agents\AgentRepository;
use Sanad\Database\Connection;
use Sanad\Followers\Colleagues;
use Sanad\Messages\MessageKind;
use Sanad\Tickets\Ticket;

/** Finds the agent who knew the case: who last answered in this ticket, else this customer elsewhere. */
final class HandBack {

	/** Tickets of the customer that are looked at. */
	private const TICKETS = 20;

	/** Answers that are looked at until one is of somebody who can take the case. */
	private const ANSWERS = 50;

	public function __construct(
		private readonly Connection $db,
		private readonly AgentRepository $agents,
		private readonly Colleagues $colleagues
	) {}

	/** Still an agent, allowed to see the ticket, and not the one who has it now; null if there is nobody. */
	public function agent( Ticket $ticket ): ?Agent {
		foreach ( array( array( $ticket->id ), $this->other_tickets( $ticket ) ) as $ticket_ids ) {
			foreach ( $this->who_answered( $ticket_ids ) as $user_id ) {
				if ( $user_id !== $ticket->assignee_id && $this->colleagues->may_see( $user_id, $ticket ) ) {
					return $this->agents->find( $user_id );
				}
			}
		}
		return null;
	}

	/** @return list<int> */
	private function other_tickets( Ticket $ticket ): array {
		if ( 0 === $ticket->customer_id ) {
			return array();
		}
		return $this->db->ids(
			"SELECT id FROM {$this->db->table( 'tickets' )} WHERE customer_id = %d AND id <> %d ORDER BY last_message_at DESC, id DESC LIMIT %d",
			array( $ticket->customer_id, $ticket->id, self::TICKETS )
		);
	}

	/**
	 * @param list<int> $ticket_ids
	 * @return list<int> User ids, whoever answered last first.
	 */
	private function who_answered( array $ticket_ids ): array {
		if ( array() === $ticket_ids ) {
			return array();
		}
		$ids = $this->db->ids(
			"SELECT author_id FROM {$this->db->table( 'messages' )} WHERE ticket_id IN ({$this->db->in( $ticket_ids )}) AND kind = %s AND author_type = %s ORDER BY id DESC LIMIT %d",
			array( ...$ticket_ids, MessageKind::Reply->value, Actor::AGENT, self::ANSWERS )
		);
		return array_values( array_unique( $ids ) );
	}
}
