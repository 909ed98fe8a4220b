<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Activity\Activity;
use Sanad\Activity\ActivityRepository;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Agents\Agent;
use Sanad\Agents\AgentRepository;
use Sanad\Database\Connection;
use Sanad\Messages\MessageRepository;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;

/** Whom an event concerns, and as what. Says nothing about who wants to hear of it, and who may. */
final class Occasions {

	/** Events that concern anybody. */
	public const EVENTS = array(
		Event::TICKET_OPENED,
		Event::REPLY_ADDED,
		Event::NOTE_ADDED,
		Event::TICKET_UPDATED,
		Event::DELIVERY_FAILED,
		Event::SIDE_REQUEST_ANSWERED,
		Event::SEND_HELD,
	);

	public function __construct(
		private readonly Connection $db,
		private readonly AgentRepository $agents,
		private readonly ActivityRepository $activity,
		private readonly MessageRepository $messages
	) {}

	/**
	 * Who is to be told, each of the strongest reason for him.
	 *
	 * @param bool $everybody False leaves out what concerns all agents alike, who may be many.
	 * @return array<int, NotificationEvent> By user id.
	 */
	public function of( Activity $activity, Ticket $ticket, bool $everybody = true ): array {
		$occasions = match ( $activity->event ) {
			Event::TICKET_OPENED         => $this->of_opened( $activity, $ticket, $everybody ),
			Event::REPLY_ADDED           => Actor::CUSTOMER === $activity->actor_type ? $this->of_answer( $ticket, $everybody ) : array(),
			Event::NOTE_ADDED            => $this->of_users( $this->column( 'SELECT user_id FROM %s WHERE message_id = %%d', 'mentions', $activity->message_id ), NotificationEvent::Mention ),
			Event::TICKET_UPDATED        => $this->of_users( $this->new_assignee( $activity ), NotificationEvent::Assigned ),
			Event::DELIVERY_FAILED       => $this->of_users( $this->writer( $activity, $ticket ), NotificationEvent::SendFailed ),
			Event::SIDE_REQUEST_ANSWERED => $this->of_users( $this->column( 'SELECT created_by FROM %s WHERE id = %%d', 'side_requests', $activity->number( 'request_id' ) ), NotificationEvent::SideAnswer ),
			Event::SEND_HELD              => $this->of_users( array( $activity->number( 'user_id' ) ), NotificationEvent::SendHeld ),
			default                      => array(),
		};
		// What he scheduled himself comes back to him; of everything else that he did he knows.
		if ( Actor::AGENT === $activity->actor_type && Event::SEND_HELD !== $activity->event ) {
			unset( $occasions[ $activity->actor_id ] );
		}
		return $occasions;
	}

	/** @return array<int, NotificationEvent> */
	private function of_opened( Activity $activity, Ticket $ticket, bool $everybody ): array {
		if ( 0 === $ticket->assignee_id ) {
			return Actor::CUSTOMER === $activity->actor_type && $everybody ? $this->of_all( $ticket ) : array();
		}
		// Whoever got it later is told by that.
		return $this->was_given( $ticket ) ? array() : $this->of_users( array( $ticket->assignee_id ), NotificationEvent::Assigned );
	}

	/** Whether somebody has given the ticket to its assignee after it was opened. */
	private function was_given( Ticket $ticket ): bool {
		foreach ( $this->activity->updates_since( $ticket->id, 0 ) as $update ) {
			if ( in_array( $ticket->assignee_id, $this->new_assignee( $update ), true ) ) {
				return true;
			}
		}
		return false;
	}

	/** @return array<int, NotificationEvent> */
	private function of_answer( Ticket $ticket, bool $everybody ): array {
		if ( Folder::Inbox !== $ticket->folder ) {
			return array();
		}
		$followed = $this->of_users( $this->column( 'SELECT user_id FROM %s WHERE ticket_id = %%d', 'followers', $ticket->id ), NotificationEvent::Followed );
		if ( null !== $this->agents->find( $ticket->assignee_id ) ) {
			return $this->of_users( array( $ticket->assignee_id ), NotificationEvent::Answer ) + $followed;
		}
		return $everybody ? $followed + $this->of_all( $ticket ) : $followed;
	}

	/** @return array<int, NotificationEvent> */
	private function of_all( Ticket $ticket ): array {
		$ids = Folder::Inbox === $ticket->folder ? array_map( static fn ( Agent $agent ): int => $agent->id, $this->agents->all() ) : array();
		return $this->of_users( $ids, NotificationEvent::Question );
	}

	/**
	 * @param list<int> $user_ids
	 * @return array<int, NotificationEvent>
	 */
	private function of_users( array $user_ids, NotificationEvent $event ): array {
		return array_fill_keys( array_filter( $user_ids, static fn ( int $id ): bool => $id > 0 ), $event );
	}

	/** @return list<int> */
	private function new_assignee( Activity $activity ): array {
		$changes = $activity->data['changes'] ?? null;
		$change  = is_array( $changes ) ? ( $changes['assignee_id'] ?? null ) : null;
		$to      = is_array( $change ) ? ( $change['to'] ?? null ) : null;
		return is_int( $to ) ? array( $to ) : array();
	}

	/** @return list<int> Who wrote what failed; where that was no agent, whose ticket it is. */
	private function writer( Activity $activity, Ticket $ticket ): array {
		$message = $activity->message_id > 0 ? $this->messages->find( $activity->message_id ) : null;
		return array( null !== $message && Actor::AGENT === $message->author_type ? $message->author_id : $ticket->assignee_id );
	}

	/**
	 * Users that a table names.
	 *
	 * @param non-empty-string $sql With `%s` for the table and `%%d` for the id.
	 * @return list<int>
	 */
	private function column( string $sql, string $table, int $id ): array {
		return $id > 0 ? $this->db->ids( sprintf( $sql, $this->db->table( $table ) ), array( $id ) ) : array();
	}
}
