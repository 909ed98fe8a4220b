<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Lists and makes tags. */
final class TagController extends Controller {

	public function __construct( Policy $policy, Errors $errors, private readonly TagRepository $tags ) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/tags',
			Endpoint::get( $this->list( ... ), $this->staff(), 'TagList' ),
			Endpoint::post( $this->create( ... ), $this->staff( Ability::Reply ), 'Tag', 'TagCreate' )
		);
	}

	/** @return array<string, mixed> */
	private function list(): array {
		return array( 'items' => array_map( TagSchema::tag( ... ), $this->tags->all() ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		return $this->created( TagSchema::tag( $this->tags->find_or_create( ( new Input( $request ) )->text( 'name' ) ) ), '/tags' );
	}
}
