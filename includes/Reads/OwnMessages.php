<?php
declare(strict_types=1);

namespace Sanad\Reads;

use Sanad\Activity\Activity;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Tickets\Ticket;

/** What an agent has written himself is not new to him. */
final class OwnMessages {

	public function __construct( private readonly ReadRepository $reads ) {}

	public function register(): void {
		add_action( Event::action( Event::TICKET_OPENED ), array( $this, 'note_answer' ), 10, 2 );
		add_action( Event::action( Event::REPLY_ADDED ), array( $this, 'note_answer' ), 10, 2 );
		add_action( Event::action( Event::NOTE_ADDED ), array( $this, 'note_note' ), 10, 2 );
	}

	/**
	 * Whoever answers has seen everything before.
	 *
	 * @param Ticket   $ticket
	 * @param Activity $activity
	 */
	public function note_answer( $ticket, $activity ): void {
		if ( self::is_own( $ticket, $activity ) ) {
			$this->reads->advance( $ticket->id, $activity->actor_id, $activity->message_id );
		}
	}

	/**
	 * A note can be written without having seen what came before it; that stays unread.
	 *
	 * @param Ticket   $ticket
	 * @param Activity $activity
	 */
	public function note_note( $ticket, $activity ): void {
		if ( self::is_own( $ticket, $activity ) ) {
			$this->reads->advance_if_complete( $ticket->id, $activity->actor_id, $activity->message_id );
		}
	}

	/**
	 * @param mixed $ticket
	 * @param mixed $activity
	 * @phpstan-assert-if-true Ticket $ticket
	 * @phpstan-assert-if-true Activity $activity
	 */
	private static function is_own( $ticket, $activity ): bool {
		return $ticket instanceof Ticket && $activity instanceof Activity && Actor::AGENT === $activity->actor_type && $activity->message_id > 0;
	}
}
