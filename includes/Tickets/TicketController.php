<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\Activity;
use Sanad\Activity\ActivityRepository;
use Sanad\Activity\ActivitySchema;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\MessageSchema;
use Sanad\Reads\TicketReaders;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tickets\Merging\TicketMoves;
use Sanad\Tickets\Search\MatchWriter;

/** Lists, opens, shows and changes tickets. */
final class TicketController extends Controller {

	private const MESSAGES = 50;
	private const ACTIVITY = 100;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly TicketRepository $tickets,
		private readonly TicketService $service,
		private readonly TicketSchema $schema,
		private readonly TicketRequests $requests,
		private readonly OpeningRequests $openings,
		private readonly MessageRepository $messages,
		private readonly MessageSchema $message_schema,
		private readonly ActivityRepository $activity,
		private readonly TicketMoves $moves,
		private readonly TicketReaders $readers,
		private readonly MatchWriter $matches
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/tickets',
			Endpoint::get( $this->list( ... ), $this->staff(), 'TicketList', 'TicketQuery' ),
			Endpoint::post( $this->open( ... ), $this->staff( Ability::Reply ), 'Ticket', 'TicketCreate' )
		);
		$this->route( '/tickets/ids', Endpoint::get( $this->versions( ... ), $this->staff(), 'TicketIds', 'TicketIdsQuery' ) );
		$this->route( '/tickets/counts', Endpoint::get( $this->counts( ... ), $this->staff(), 'TicketCounts' ) );
		$this->route(
			'/tickets/' . self::ID,
			Endpoint::get( $this->show( ... ), $this->access->view(), 'TicketDetail' ),
			Endpoint::patch( $this->change( ... ), $this->access->change(), 'Ticket', 'TicketPatch' )
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		$user  = wp_get_current_user();
		$query = $this->requests->query( new Input( $request ), $user );
		$page  = $this->tickets->list( $query );
		$items = $this->schema->summaries( $page->tickets, $user->ID );
		return array(
			'items'       => null === $page->texts ? $items : $this->matches->added_to( $items, $page->tickets, $page->texts ),
			'next_cursor' => $page->next_cursor,
			'partial'     => $page->partial,
		) + ( array() === $query->notes ? array() : array( 'notes' => $query->notes ) );
	}

	/**
	 * The same list as ids alone, for what is to be done to all of it.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{items: list<array{id: int, version: int}>, next_cursor: string|null}
	 */
	private function versions( \WP_REST_Request $request ): array {
		return $this->tickets->versions( $this->requests->query( new Input( $request ), wp_get_current_user() ) );
	}

	/** @return array<string, int> */
	private function counts(): array {
		$user = wp_get_current_user();
		return $this->tickets->counts( $user->ID, $this->policy->team_scope( $user ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function open( \WP_REST_Request $request ): \WP_REST_Response {
		$user   = wp_get_current_user();
		$opened = $this->service->open( $this->openings->new_ticket( new Input( $request ), $user ), $this->actor() );
		return $this->created( $this->schema->ticket( $opened->ticket, $user ), "/tickets/{$opened->ticket->id}" );
	}

	/**
	 * The ticket with what its screen needs, in one request.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function show( \WP_REST_Request $request ): array {
		$ticket   = $this->access->ticket( $request );
		$messages = $this->messages->for_ticket( $ticket->id, 0, self::MESSAGES + 1 );
		$shown    = array_slice( $messages, -self::MESSAGES );
		return $this->schema->ticket( $ticket, wp_get_current_user() ) + array(
			'messages'    => $this->message_schema->messages( $shown ),
			'activity'    => array_map(
				static fn ( Activity $activity ): array => ActivitySchema::activity( $activity ),
				$this->activity->for_tickets( $this->moves->whole( $ticket->id ), 0, self::ACTIVITY )
			),
			'has_earlier' => count( $messages ) > self::MESSAGES,
			'readers'     => $this->readers->of( $ticket->id ),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 403 if the agent assigns without the right to.
	 */
	private function change( \WP_REST_Request $request ): array {
		$user    = wp_get_current_user();
		$ticket  = $this->access->ticket( $request );
		$changes = $this->requests->changes( new Input( $request ) );
		if ( ( null !== $changes->assignee_id || null !== $changes->team_id ) && ! $this->policy->can_assign( $user, $ticket ) ) {
			throw SanadException::forbidden();
		}
		return $this->schema->ticket( $this->service->update( $this->path_id( $request ), $changes, $this->actor() ), $user );
	}
}
