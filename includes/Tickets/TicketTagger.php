<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Database\Connection;
use Sanad\SanadException;
use Sanad\Tags\Tag;
use Sanad\Tags\TagRepository;

/** Puts tags on tickets and takes them off. */
final class TicketTagger {

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly TicketWriter $writer,
		private readonly TagRepository $tags,
		private readonly TicketEvents $events
	) {}

	/**
	 * @param list<int> $add
	 * @param list<int> $remove
	 * @throws SanadException See {@see TicketService::change_tags()}.
	 */
	public function change( int $ticket_id, array $add, array $remove, Actor $actor ): Ticket {
		return $this->db->transaction(
			function () use ( $ticket_id, $add, $remove, $actor ): Ticket {
				$ticket = $this->tickets->find_for_update( $ticket_id ) ?? throw SanadException::not_found();
				return $this->change_locked( $ticket, $add, $remove, $actor );
			}
		);
	}

	/**
	 * The same for a ticket that the running transaction has locked or made.
	 *
	 * @param list<int> $add
	 * @param list<int> $remove
	 */
	public function change_locked( Ticket $ticket, array $add, array $remove, Actor $actor ): Ticket {
		$held = $this->tags->hold( $add );
		if ( array_diff( $add, array_keys( $held ) ) !== array() ) {
			throw SanadException::invalid( 'add', __( 'There is no such tag.', 'sanad' ) );
		}
		$wanted = array_column( $held, null, 'id' );
		$there = array_column( $this->tags->for_tickets( array( $ticket->id ) )[ $ticket->id ] ?? array(), null, 'id' );
		$off   = array_intersect_key( $there, array_flip( $remove ) );
		$on    = array_diff_key( $wanted, $there );
		if ( array() === $on && array() === $off ) {
			return $ticket;
		}
		$this->tags->attach( $ticket->id, array_keys( $on ) );
		$this->tags->detach( $ticket->id, array_keys( $off ) );
		$after = $this->writer->update( $ticket, array() );
		$this->events->record( $after, Event::TAGS_CHANGED, $actor, array( 'added' => $this->names( $on ), 'removed' => $this->names( $off ) ) );
		return $after;
	}

	/**
	 * @param array<int, Tag> $tags
	 * @return list<string>
	 */
	private function names( array $tags ): array {
		return array_map( static fn ( Tag $tag ): string => $tag->name, array_values( $tags ) );
	}
}
