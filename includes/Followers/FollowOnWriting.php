<?php
declare(strict_types=1);

namespace Sanad\Followers;

use Sanad\Activity\Activity;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Tickets\Ticket;

/** Whoever writes in a ticket or is mentioned there follows it from then on. */
final class FollowOnWriting {

	public function __construct( private readonly FollowerRepository $followers ) {}

	/** Listens after the commit. */
	public function register(): void {
		foreach ( array( Event::TICKET_OPENED, Event::REPLY_ADDED, Event::NOTE_ADDED ) as $event ) {
			add_action( Event::action( $event ), array( $this, 'handle' ), 10, 2 );
		}
		add_action( 'deleted_user', array( $this->followers, 'forget' ) );
	}

	/** Quietly: the message itself says what happened. */
	public function handle( Ticket $ticket, Activity $activity ): void {
		if ( Actor::AGENT !== $activity->actor_type ) {
			return;
		}
		/**
		 * Filters whether an agent follows a ticket because he has written in it.
		 *
		 * @param bool $follows True.
		 * @param int  $user_id The agent.
		 */
		if ( true === apply_filters( 'sanad_follow_on_writing', true, $activity->actor_id ) ) {
			$this->followers->add( $ticket->id, $activity->actor_id );
		}
		foreach ( is_array( $activity->data['mentions'] ?? null ) ? $activity->data['mentions'] : array() as $user_id ) {
			if ( is_int( $user_id ) ) {
				$this->followers->add( $ticket->id, $user_id );
			}
		}
	}
}
