<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Actor;
use Sanad\Database\Connection;
use Sanad\SanadException;

/** Takes down that the customer says himself: this is solved. */
final class SolvedByCustomer {

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly TicketWriter $writer,
		private readonly ShownStatus $shown,
		private readonly TicketEvents $events
	) {}

	/** @throws SanadException See {@see TicketService::solved_by_customer()}. */
	public function mark( int $ticket_id, Actor $customer ): Ticket {
		return $this->db->transaction(
			function () use ( $ticket_id, $customer ): Ticket {
				$ticket = $this->tickets->find_for_update( $ticket_id ) ?? throw SanadException::not_found();
				if ( $ticket->id !== $ticket_id ) {
					return $this->tickets->find( $ticket_id ) ?? throw SanadException::not_found();
				}
				$shown = $this->shown->of( $ticket );
				if ( StatusGroup::Resolved === $shown->group() ) {
					return $ticket;
				}
				if ( StatusGroup::Resolved !== $ticket->status->group() ) {
					$after = $this->writer->update( $ticket, array( 'status' => Status::Resolved->value ) );
					$this->events->record_changes( $after, TicketDifference::between( $ticket, $after ), $customer );
					return $after;
				}
				// A held answer has resolved it, of which he knows nothing. His word is taken down from what he sees, and outlasts that answer.
				$after = $this->writer->update( $ticket, array() );
				$this->events->record_changes( $after, array( 'status' => array( 'from' => $shown->value, 'to' => Status::Resolved->value ) ), $customer );
				return $after;
			}
		);
	}
}
