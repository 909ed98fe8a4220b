<?php
declare(strict_types=1);

namespace Sanad\Reads;

use Sanad\Messages\MessageRepository;
use Sanad\Tickets\Ticket;

/** Lets an agent say that he has read a ticket, or wants to come back to it as if he had not. */
final class ReadMark {

	public function __construct(
		private readonly ReadRepository $reads,
		private readonly MessageRepository $messages
	) {}

	/** Up to which message he has read it; 0 if he never did. */
	public function of( Ticket $ticket, int $user_id ): int {
		return $this->reads->of_user( $user_id, array( $ticket->id ) )[ $ticket->id ] ?? 0;
	}

	/** He has read it up to a message at least. Nobody has read what does not exist yet. */
	public function read( Ticket $ticket, int $user_id, int $message_id ): void {
		$this->reads->advance( $ticket->id, $user_id, min( $message_id, $ticket->last_message_id ) );
	}

	/** Makes the newest message new again. */
	public function unread( Ticket $ticket, int $user_id ): void {
		$this->reads->set_back( $ticket->id, $user_id, $this->messages->id_before( $ticket->id, $ticket->last_message_id ) );
	}

	/** Puts the mark where it was, be that before or after. */
	public function restore( Ticket $ticket, int $user_id, int $message_id ): void {
		$this->reads->set_back( $ticket->id, $user_id, $message_id );
		if ( $message_id > 0 ) {
			$this->read( $ticket, $user_id, $message_id );
		}
	}
}
