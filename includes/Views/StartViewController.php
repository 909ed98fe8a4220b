<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Lets agents choose what their inbox opens with, and managers what it opens with by role. */
final class StartViewController extends Controller {

	public function __construct( Policy $policy, Errors $errors, private readonly StartViews $starts ) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/views/start', Endpoint::put( $this->choose( ... ), $this->staff( Ability::Reply ), 'StartView', 'StartViewSave' ) );
		$this->route(
			'/views/defaults',
			Endpoint::get( $this->defaults( ... ), $this->staff( Ability::ManageSettings ), 'ViewDefaults' ),
			Endpoint::put( $this->set_defaults( ... ), $this->staff( Ability::ManageSettings ), 'ViewDefaults', 'ViewDefaults' )
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{own: string|null, view: string}
	 */
	private function choose( \WP_REST_Request $request ): array {
		$user = wp_get_current_user();
		$this->starts->choose( $user, ( new Input( $request ) )->text_or_null( 'view' ) );
		return $this->starts->of( $user );
	}

	/** @return array{agent: string, manager: string} */
	private function defaults(): array {
		return $this->starts->defaults();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{agent: string, manager: string}
	 */
	private function set_defaults( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$this->starts->set_defaults( $input->text( 'agent' ), $input->text( 'manager' ) );
		return $this->starts->defaults();
	}
}
