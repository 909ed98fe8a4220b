<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;

/** What the search box asks while somebody types. */
final class TicketSearchController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly Suggestions $suggestions,
		private readonly NumberLookup $lookup
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/tickets/suggestions', Endpoint::get( $this->suggest( ... ), $this->staff(), 'SuggestionList', 'SuggestionQuery' ) );
		$this->route( '/lookup', Endpoint::get( $this->look_up( ... ), $this->staff(), 'Lookup', 'LookupQuery' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function suggest( \WP_REST_Request $request ): array {
		$scope = $this->policy->team_scope( wp_get_current_user() );
		return array( 'items' => $this->suggestions->of( ( new Input( $request ) )->text( 'q' ), substr( get_user_locale(), 0, 2 ), $scope ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function look_up( \WP_REST_Request $request ): array {
		return $this->lookup->of( ( new Input( $request ) )->text( 'q' ), wp_get_current_user() );
	}
}
