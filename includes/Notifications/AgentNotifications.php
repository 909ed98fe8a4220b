<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Activity\Activity;
use Sanad\Activity\ActivityListener;
use Sanad\Activity\Event;
use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Followers\Colleagues;
use Sanad\Mailboxes\Outbound\DeliveryState;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;

/**
 * Tells agents what concerns them: notes it for the bell, and mails those who want mails.
 *
 * Heard twice, and told once: at once after the commit, so that it is there when the browsers hear
 * of the change, and again from the activity, so that nothing is missed. What concerns all agents
 * alike waits for the second, or a customer would wait until all of them are told.
 *
 * Several things in a row are one mail: what waits in the outbox is written when it is sent, and
 * after a mail the next about the same ticket waits a few minutes.
 */
final class AgentNotifications implements ActivityListener {

	/** Fires with a ticket of which agents were told late, so that their screens look again. */
	public const ACTION = 'sanad_agents_told';

	/** Seconds between two mails about one ticket to one agent. */
	private const QUIET_SECONDS = 300;

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly Colleagues $colleagues,
		private readonly Occasions $occasions,
		private readonly NotificationRepository $notifications,
		private readonly OutboxRepository $outbox,
		private readonly Preferences $preferences,
		private readonly Clock $clock
	) {}

	/** Listens right after the commit; the dispatcher calls again later. */
	public function register(): void {
		foreach ( Occasions::EVENTS as $event ) {
			add_action( Event::action( $event ), array( $this, 'hear' ), 10, 2 );
		}
	}

	/** Called right after the commit of an event. */
	public function hear( Ticket $ticket, Activity $activity ): void {
		$this->tell( $activity, $ticket, $this->occasions->of( $activity, $ticket, false ) );
	}

	public function handle( Activity $activity ): void {
		if ( ! in_array( $activity->event, Occasions::EVENTS, true ) ) {
			return;
		}
		$ticket = $this->tickets->find( $activity->ticket_id );
		if ( null !== $ticket && $this->tell( $activity, $ticket, $this->occasions->of( $activity, $ticket ) ) ) {
			/**
			 * Fires when agents have been told of something later than right after its commit.
			 *
			 * @param Ticket $ticket
			 */
			do_action( self::ACTION, $ticket ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- Starts with sanad_.
		}
	}

	/**
	 * @param array<int, NotificationEvent> $concerned By user id.
	 * @return bool Whether somebody had not been told yet.
	 */
	private function tell( Activity $activity, Ticket $ticket, array $concerned ): bool {
		$wanted = array();
		foreach ( $concerned as $user_id => $event ) {
			if ( $this->may_hear( $user_id, $event, $ticket ) ) {
				$wanted[ $user_id ] = $event;
			}
		}
		if ( array() === $wanted ) {
			return false;
		}
		try {
			return $this->db->transaction( fn (): bool => $this->note( $wanted, $activity, $ticket ) );
		} catch ( DuplicateKeyException ) {
			// The other of the two calls was faster, and did the same.
			return false;
		}
	}

	private function may_hear( int $user_id, NotificationEvent $event, Ticket $ticket ): bool {
		return $this->colleagues->may_see( $user_id, $ticket ) && $this->preferences->wants( $user_id, $event );
	}

	/**
	 * @param array<int, NotificationEvent> $wanted By user id.
	 * @return bool Whether somebody had not been told yet.
	 */
	private function note( array $wanted, Activity $activity, Ticket $ticket ): bool {
		$new = $this->notifications->add( $wanted, $ticket->id, $activity->message_id, $activity->actor_name, "activity:{$activity->id}" );
		foreach ( $new as $user_id ) {
			$user = get_userdata( $user_id );
			if ( false !== $user && '' !== $user->user_email && $this->preferences->wants_by( $user_id, $wanted[ $user_id ], NotificationChannel::Mail ) ) {
				$this->mail( $user, $activity, $ticket );
			}
		}
		return array() !== $new;
	}

	private function mail( \WP_User $user, Activity $activity, Ticket $ticket ): void {
		$last  = $this->outbox->last_planned( OutgoingKind::Notification, $ticket->id, $user->user_email );
		$delay = 0;
		if ( null !== $last && DeliveryState::Queued === $last->state ) {
			// It is not written yet and will hold this too.
			return;
		}
		if ( null !== $last?->sent_at ) {
			$delay = max( 0, $last->sent_at->getTimestamp() + self::QUIET_SECONDS - $this->clock->now()->getTimestamp() );
		}
		$message_id = $activity->message_id > 0 ? $activity->message_id : $ticket->last_message_id;
		$this->outbox->enqueue( OutgoingKind::Notification, $ticket->id, $message_id, array( $user->user_email ), "notification:{$activity->id}:{$user->ID}", $delay );
	}
}
