<?php
declare(strict_types=1);

namespace Sanad\Followers;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketAccess;

/** Shows and changes who follows a ticket, and tells who could. */
final class FollowerController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly FollowerService $service,
		private readonly FollowerSchema $schema
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$ticket = '/tickets/' . self::ID;
		$this->route(
			"{$ticket}/followers",
			Endpoint::get( $this->list( ... ), $this->access->view(), 'FollowerList' ),
			Endpoint::post( $this->change( ... ), $this->access->reply(), 'FollowerList', 'FollowerChange' )
		);
		$this->route( "{$ticket}/colleagues", Endpoint::get( $this->colleagues( ... ), $this->access->view(), 'ColleagueList' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		return $this->schema->followers( $this->access->ticket( $request )->id, get_current_user_id() );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$input     = new Input( $request );
		$ticket_id = $this->service->change( $this->access->ticket( $request )->id, $input->ids( 'add' ), $input->ids( 'remove' ), $this->actor() );
		return $this->schema->followers( $ticket_id, get_current_user_id() );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function colleagues( \WP_REST_Request $request ): array {
		return $this->schema->colleagues( $this->access->ticket( $request ) );
	}
}
