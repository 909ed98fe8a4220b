<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Actor;
use Sanad\Database\Connection;
use Sanad\Reads\ReadChange;
use Sanad\Reads\ReadMark;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tags\TagRepository;

/** Changes one of many tickets: all that is asked for it, or nothing. */
final class TicketBulk {

	public function __construct(
		private readonly Connection $db,
		private readonly Policy $policy,
		private readonly TicketRepository $tickets,
		private readonly TicketService $service,
		private readonly TagRepository $tags,
		private readonly ReadMark $mark
	) {}

	/**
	 * @param list<string> $add    Names of tags.
	 * @param list<int>    $remove Ids of tags.
	 * @return array<string, mixed>|null What takes it back, in the shape TicketBulkItem; null if it changed nothing.
	 * @throws SanadException 404 if the agent may not see it, 403 if he may not do this to it, 409 after a change by somebody else.
	 */
	public function change( int $ticket_id, TicketChanges $changes, array $add, array $remove, ?Folder $folder, ReadChange $read, \WP_User $user ): ?array {
		$ticket = $this->tickets->find_survivor( $ticket_id );
		if ( null === $ticket || ! $this->policy->can_view_ticket( $user, $ticket ) ) {
			throw SanadException::not_found();
		}
		if ( $ticket->id !== $ticket_id ) {
			throw TicketUpdater::merged();
		}
		$assigns = null !== $changes->assignee_id || null !== $changes->team_id;
		if ( ! $this->policy->can_change( $user, $ticket ) || ( $assigns && ! $this->policy->can_assign( $user, $ticket ) ) || ( null !== $folder && ! $this->policy->can_delete( $user, $ticket ) ) ) {
			throw SanadException::forbidden();
		}
		$actor   = Actor::agent( $user->ID, $user->display_name );
		$tag_ids = array_map( fn ( string $name ): int => $this->tags->find_or_create( $name )->id, $add );
		$tagged  = array() !== $add || array() !== $remove;
		$tags    = $tagged ? $this->tags_of( $ticket->id ) : array();
		$after   = $this->db->transaction(
			function () use ( $ticket, $changes, $tagged, $tag_ids, $remove, $folder, $actor ): Ticket {
				$after = $this->service->update( $ticket->id, $changes, $actor );
				if ( $tagged ) {
					$after = $this->service->change_tags( $ticket->id, array_values( array_unique( $tag_ids ) ), $remove, $actor );
				}
				return null === $folder || $folder === $after->folder ? $after : $this->service->move( $ticket->id, $folder, $actor );
			}
		);
		return TicketBulkUndo::item( $changes, $ticket, $tags, $after, $tagged ? $this->tags_of( $ticket->id ) : array(), $this->mark( $after, $read, $user->ID ) );
	}

	/** @return int|null Up to which message he had read it before; null if that is the same now. */
	private function mark( Ticket $ticket, ReadChange $read, int $user_id ): ?int {
		if ( $read->is_none() ) {
			return null;
		}
		$before = $this->mark->of( $ticket, $user_id );
		if ( null !== $read->message_id ) {
			$this->mark->restore( $ticket, $user_id, $read->message_id );
		} elseif ( true === $read->unread ) {
			$this->mark->unread( $ticket, $user_id );
		} else {
			$this->mark->read( $ticket, $user_id, $ticket->last_message_id );
		}
		return $this->mark->of( $ticket, $user_id ) === $before ? null : $before;
	}

	/** @return list<\Sanad\Tags\Tag> */
	private function tags_of( int $ticket_id ): array {
		return $this->tags->for_tickets( array( $ticket_id ) )[ $ticket_id ] ?? array();
	}
}
