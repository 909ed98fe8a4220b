<?php
declare(strict_types=1);

namespace Sanad\Activity;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;
use Sanad\Tickets\Merging\TicketMoves;
use Sanad\Tickets\TicketAccess;

/** Reads what happened to a ticket. */
final class ActivityController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly ActivityRepository $activity,
		private readonly TicketMoves $moves
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/tickets/' . self::ID . '/activity', Endpoint::get( $this->list( ... ), $this->access->view(), 'ActivityList', 'ActivityQuery' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		$input    = new Input( $request );
		$per_page = $input->int( 'per_page', 100 );
		$rows     = $this->activity->for_tickets( $this->moves->whole( $this->access->ticket( $request )->id ), $input->int( 'before' ), $per_page + 1 );
		return array(
			'items'       => array_map( ActivitySchema::activity( ... ), array_slice( $rows, -$per_page ) ),
			'has_earlier' => count( $rows ) > $per_page,
		);
	}
}
