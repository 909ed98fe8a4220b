<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Messages\Snippet;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Lists and makes tags for everybody at the desk; those who manage it change, merge and remove them. */
final class TagController extends Controller {

	/** Seconds for changing tickets in one request; the client asks again for the rest. */
	private const SECONDS = 8;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TagRepository $tags,
		private readonly TagEditor $editor
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$manager = $this->staff( Ability::ManageSettings );
		$this->route(
			'/tags',
			Endpoint::get( $this->list( ... ), $this->staff(), 'TagList' ),
			Endpoint::post( $this->create( ... ), $this->staff( Ability::Reply ), 'TagDetail', 'TagCreate' )
		);
		$this->route( '/tags/uses', Endpoint::get( $this->uses( ... ), $manager, 'TagUses' ) );
		$this->route(
			'/tags/' . self::ID,
			Endpoint::patch( $this->change( ... ), $manager, 'TagDetail', 'TagSave' ),
			Endpoint::delete( $this->delete( ... ), $manager, 'Handover' )
		);
		$this->route( '/tags/' . self::ID . '/merge', Endpoint::post( $this->merge( ... ), $manager, 'Handover', 'TagMerge' ) );
	}

	/** @return array<string, mixed> */
	private function list(): array {
		return array( 'items' => array_map( TagSchema::detail( ... ), $this->tags->all() ) );
	}

	/** @return array<string, mixed> */
	private function uses(): array {
		$items = array();
		foreach ( $this->editor->uses() as $id => $tickets ) {
			$items[] = array( 'id' => $id, 'tickets' => $tickets );
		}
		return array( 'items' => $items );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		$input = new Input( $request );
		$tag   = $this->editor->create( $input->text( 'name' ), $input->text( 'color' ), Snippet::plain( $input->text( 'description' ) ), $input->bool( 'is_separate', false ) );
		return $this->created( TagSchema::detail( $tag ), '/tags' );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$input       = new Input( $request );
		$description = $input->text_or_null( 'description' );
		$tag         = $this->editor->change( $this->path_id( $request ), $input->text_or_null( 'name' ), $input->text_or_null( 'color' ), null === $description ? null : Snippet::plain( $description ) );
		return TagSchema::detail( $tag );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{left: int}
	 */
	private function delete( \WP_REST_Request $request ): array {
		return array( 'left' => $this->editor->delete( $this->path_id( $request ), self::SECONDS ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{left: int}
	 */
	private function merge( \WP_REST_Request $request ): array {
		return array( 'left' => $this->editor->merge( $this->path_id( $request ), ( new Input( $request ) )->int( 'into' ), self::SECONDS ) );
	}
}
