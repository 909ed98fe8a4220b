<?php
declare(strict_types=1);

namespace Sanad\Rest;

use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Routes of things that are shared or one agent's own: who may change one, and its removal. */
abstract class OwnedController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly OwnedContent $content
	) {
		parent::__construct( $policy, $errors );
	}

	/**
	 * Somebody else's own is answered like what does not exist.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	protected function may_change( \WP_REST_Request $request ): bool {
		$user = wp_get_current_user();
		return $this->policy->can( $user, Ability::Reply )
			&& $this->policy->can_view_tickets( $user )
			&& $this->content->may_change( $this->path_id( $request ), $user );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{deleted: true}
	 */
	protected function delete( \WP_REST_Request $request ): array {
		$this->content->delete( $this->path_id( $request ), wp_get_current_user() );
		return array( 'deleted' => true );
	}
}
