<?php
declare(strict_types=1);

namespace Sanad\Mentions;

use Sanad\Activity\Activity;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Tickets\Ticket;

/** Whoever answers in a ticket has dealt with the mentions of himself in it. */
final class DoneByAnswer {

	public function __construct( private readonly MentionRepository $mentions ) {}

	/** Listens after the commit. */
	public function register(): void {
		add_action( Event::action( Event::REPLY_ADDED ), array( $this, 'handle' ), 10, 2 );
		add_action( Event::action( Event::NOTE_ADDED ), array( $this, 'handle' ), 10, 2 );
		add_action( 'deleted_user', array( $this->mentions, 'forget' ) );
	}

	public function handle( Ticket $ticket, Activity $activity ): void {
		if ( Actor::AGENT === $activity->actor_type && $activity->message_id > 0 ) {
			$this->mentions->finish_before( $ticket->id, $activity->actor_id, $activity->message_id );
		}
	}
}
