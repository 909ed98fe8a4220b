<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Activity\Activity;
use Sanad\Activity\ActivityListener;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Agents\Agent;
use Sanad\Agents\AgentRepository;
use Sanad\Clock;
use Sanad\Mailboxes\Outbound\DeliveryState;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Security\Policy;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;

/**
 * Mails agents when a customer has written: the one whose ticket it is, or all while it is nobody's.
 *
 * Several messages in a row are one mail: what waits in the outbox is written when it is sent, and
 * after a mail the next about the same ticket waits a few minutes.
 */
final class AgentNotifications implements ActivityListener {

	/** Seconds between two mails about one ticket to one agent. */
	private const QUIET_SECONDS = 300;

	public function __construct(
		private readonly TicketRepository $tickets,
		private readonly AgentRepository $agents,
		private readonly OutboxRepository $outbox,
		private readonly NotificationPreference $preference,
		private readonly Policy $policy,
		private readonly Clock $clock
	) {}

	public function handle( Activity $activity ): void {
		if ( Actor::CUSTOMER !== $activity->actor_type || ! in_array( $activity->event, array( Event::TICKET_OPENED, Event::REPLY_ADDED ), true ) ) {
			return;
		}
		$ticket = $this->tickets->find_survivor( $activity->ticket_id );
		if ( null === $ticket || Folder::Inbox !== $ticket->folder || 0 === $activity->message_id ) {
			return;
		}
		foreach ( $this->recipients( $ticket ) as $agent ) {
			$this->notify( $ticket, $agent, $activity->message_id );
		}
	}

	/** @return list<Agent> */
	private function recipients( Ticket $ticket ): array {
		$assignee = $ticket->assignee_id > 0 ? $this->agents->find( $ticket->assignee_id ) : null;
		$agents   = null === $assignee ? $this->agents->all() : array( $assignee );
		return array_values( array_filter( $agents, fn ( Agent $agent ): bool => $this->wants( $agent, $ticket ) ) );
	}

	private function wants( Agent $agent, Ticket $ticket ): bool {
		$user = get_userdata( $agent->id );
		return false !== $user && '' !== $agent->email && $this->preference->wants( $agent->id ) && $this->policy->can_view_ticket( $user, $ticket );
	}

	private function notify( Ticket $ticket, Agent $agent, int $message_id ): void {
		$last  = $this->outbox->last_planned( OutgoingKind::Notification, $ticket->id, $agent->email );
		$delay = 0;
		if ( null !== $last && DeliveryState::Queued === $last->state ) {
			// It is not written yet and will hold this message too.
			return;
		}
		if ( null !== $last?->sent_at ) {
			$delay = max( 0, $last->sent_at->getTimestamp() + self::QUIET_SECONDS - $this->clock->now()->getTimestamp() );
		}
		$this->outbox->enqueue( OutgoingKind::Notification, $ticket->id, $message_id, array( $agent->email ), "notification:{$message_id}:{$agent->id}", $delay );
	}
}
