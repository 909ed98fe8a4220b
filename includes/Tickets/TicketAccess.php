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
	 * The ticket of a request whose permission was given.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws SanadException 404 if there is none.
	 */
	public function ticket( \WP_REST_Request $request ): Ticket {
		if ( ! isset( $this->tickets[ $request ] ) ) {
			$id     = $request->get_url_params()['id'] ?? null;
			$ticket = is_numeric( $id ) ? $this->repository->find( (int) $id ) : null;
			if ( null === $ticket ) {
				throw SanadException::not_found();
			}
			$this->tickets[ $request ] = $ticket;
		}
		return $this->tickets[ $request ];
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
			$ticket = $this->ticket( $request );
			if ( ! $this->policy->can_view_ticket( $user, $ticket ) ) {
				throw SanadException::not_found();
			}
			return $further( $user, $ticket );
		};
	}
}
