<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\SanadException;
use Sanad\Security\Policy;

/**
 * The permission of every route below `/tickets/{id}`, and the ticket that it was given for.
 */
final class TicketAccess {

	/** @var \WeakMap<\WP_REST_Request<array<string, mixed>>, Ticket> */
	private \WeakMap $tickets;

	public function __construct(
		private readonly Policy $policy,
		private readonly TicketRepository $repository
	) {
		$this->tickets = new \WeakMap();
	}

	/** May see it. */
	public function view(): \Closure {
		return $this->permission( static fn (): bool => true );
	}

	/** May write into it. */
	public function reply(): \Closure {
		return $this->permission( $this->policy->can_reply( ... ) );
	}

	/** May change it. */
	public function change(): \Closure {
		return $this->permission( $this->policy->can_change( ... ) );
	}

	/** May move it to spam or trash and back. */
	public function delete(): \Closure {
		return $this->permission( $this->policy->can_delete( ... ) );
	}

	/**
	 * The ticket of a request whose permission was given. The id of one that was merged leads to the
	 * ticket that survived, and to the rights for that.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws SanadException 404 if there is none.
	 */
	public function ticket( \WP_REST_Request $request ): Ticket {
		if ( ! isset( $this->tickets[ $request ] ) ) {
			$id     = $request->get_url_params()['id'] ?? null;
			$ticket = is_numeric( $id ) ? $this->repository->find_survivor( (int) $id ) : null;
			if ( null === $ticket ) {
				throw SanadException::not_found();
			}
			$this->tickets[ $request ] = $ticket;
		}
		return $this->tickets[ $request ];
	}

	/** Whether the id of the path is that of a ticket that was merged into another. @param \WP_REST_Request<array<string, mixed>> $request */
	public function was_merged( \WP_REST_Request $request ): bool {
		$id = $request->get_url_params()['id'] ?? null;
		return is_numeric( $id ) && $this->ticket( $request )->id !== (int) $id;
	}

	/**
	 * A further ticket that this agent may see, named in the body of a request.
	 *
	 * @throws SanadException 404 if there is none, or it is not for him to see.
	 */
	public function other( int $id ): Ticket {
		$ticket = $id > 0 ? $this->repository->find_survivor( $id ) : null;
		if ( null === $ticket || ! $this->policy->can_view_ticket( wp_get_current_user(), $ticket ) ) {
			throw SanadException::not_found();
		}
		return $ticket;
	}

	/**
	 * Staff without the right to see tickets is refused before any ticket is looked for; a ticket
	 * that this agent may not see is answered like one that does not exist.
	 *
	 * @param callable(\WP_User, Ticket): bool $further
	 */
	private function permission( callable $further ): \Closure {
		return function ( \WP_REST_Request $request ) use ( $further ): bool {
			$user = wp_get_current_user();
			if ( ! $this->policy->can_view_tickets( $user ) ) {
				return false;
			}
			// Known before there is a ticket to ask for, so that one of another team takes no longer to refuse than none.
			$this->policy->team_scope( $user );
			$ticket = $this->ticket( $request );
			if ( ! $this->policy->can_view_ticket( $user, $ticket ) ) {
				throw SanadException::not_found();
			}
			return $further( $user, $ticket );
		};
	}
}
