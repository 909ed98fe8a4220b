<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Shows and keeps how the asking agent writes. */
final class MeController extends Controller {

	public function __construct( Policy $policy, Errors $errors, private readonly ProfileRepository $profiles ) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/me',
			Endpoint::get( $this->show( ... ), $this->staff(), 'Me' ),
			Endpoint::patch( $this->change( ... ), $this->staff( Ability::Reply ), 'Me', 'MeSave' )
		);
	}

	/** @return array<string, mixed> */
	private function show(): array {
		return MeSchema::me( $this->profiles->find( get_current_user_id() ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		return MeSchema::me( $this->profiles->save( get_current_user_id(), $input->text_or_null( 'signature_html' ), $input->int_or_null( 'undo_seconds' ) ) );
	}
}
