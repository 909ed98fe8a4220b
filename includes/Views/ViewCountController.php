<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Rest\Controller;
use Sanad\Rest\Data;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Says how many tickets saved views hold, and how many conditions would find. */
final class ViewCountController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly ViewCounts $counts,
		private readonly ConditionChecker $checker
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/views/counts', Endpoint::get( $this->counts( ... ), $this->staff(), 'ViewCounts' ) );
		$this->route( '/views/preview', Endpoint::post( $this->preview( ... ), $this->staff( Ability::Reply ), 'ViewPreview', 'ViewPreviewRequest' ) );
	}

	/** @return array{items: list<array{id: int, count: int, is_more: bool}>} */
	private function counts(): array {
		$items = array();
		foreach ( $this->counts->of( wp_get_current_user() ) as $id => $count ) {
			$items[] = array(
				'id'      => $id,
				'count'   => $count->tickets,
				'is_more' => $count->is_more,
			);
		}
		return array( 'items' => $items );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{count: int, is_more: bool}
	 */
	private function preview( \WP_REST_Request $request ): array {
		$user       = wp_get_current_user();
		$conditions = $request->get_param( 'conditions' );
		$checked    = $this->checker->check( is_array( $conditions ) ? Data::named( $conditions ) : array(), $this->policy->team_scope( $user ) );
		$count      = $this->counts->count( $checked, $user );
		return array(
			'count'   => $count->tickets,
			'is_more' => $count->is_more,
		);
	}
}
