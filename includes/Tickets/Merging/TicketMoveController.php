<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketAccess;
use Sanad\Tickets\TicketService;

/** Merges and splits tickets, and takes both back. */
final class TicketMoveController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly TicketService $service,
		private readonly TicketMoveSchema $schema
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$ticket = '/tickets/' . self::ID;
		$this->route( "{$ticket}/merge", Endpoint::post( $this->merge( ... ), $this->access->change(), 'TicketMove', 'TicketMerge' ) );
		$this->route( "{$ticket}/split", Endpoint::post( $this->split( ... ), $this->access->change(), 'TicketMove', 'TicketSplit' ) );
		$this->route( '/ticket-moves/' . self::ID . '/undo', Endpoint::post( $this->undo( ... ), $this->staff( Ability::Reply ), 'TicketMove' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function merge( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$move  = $this->service->merge(
			// The ids as they were meant: where they lead is looked at under the locks.
			$this->path_id( $request ),
			$input->int( 'into' ),
			$input->text( 'client_key' ),
			OtherCustomer::tryFrom( $input->text( 'other_customer' ) ) ?? OtherCustomer::Refuse,
			$this->actor(),
			$this->refuse_foreign( ... )
		);
		return $this->schema->move( $move, wp_get_current_user() );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function split( \WP_REST_Request $request ): \WP_REST_Response {
		$input = new Input( $request );
		$move  = $this->service->split( $this->access->ticket( $request )->id, $input->int( 'message_id' ), $input->text( 'subject' ), $input->text( 'client_key' ), $this->actor() );
		return $this->created( $this->schema->move( $move, wp_get_current_user() ), "/tickets/{$move->to_ticket_id}" );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function undo( \WP_REST_Request $request ): array {
		return $this->schema->move( $this->service->undo_move( $this->path_id( $request ), $this->actor(), $this->refuse_foreign( ... ) ), wp_get_current_user() );
	}

	/**
	 * Whoever moves messages must be allowed to change both tickets.
	 *
	 * @throws SanadException 404 if he may not see one of them, as if it did not exist; 403 if he may only look.
	 */
	private function refuse_foreign( Ticket ...$tickets ): void {
		$user = wp_get_current_user();
		foreach ( $tickets as $ticket ) {
			if ( ! $this->policy->can_view_ticket( $user, $ticket ) ) {
				throw SanadException::not_found();
			}
			if ( ! $this->policy->can_change( $user, $ticket ) ) {
				throw SanadException::forbidden();
			}
		}
	}
}
