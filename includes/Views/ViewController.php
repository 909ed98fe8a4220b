<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Rest\Data;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Rest\OwnedController;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketSort;

/** Lists, makes, changes, orders and removes saved views. */
final class ViewController extends OwnedController {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly ViewService $service,
		private readonly ViewPresenter $presenter,
		private readonly StartViews $starts
	) {
		parent::__construct( $policy, $errors, $service );
	}

	public function register_routes(): void {
		$this->route(
			'/views',
			Endpoint::get( $this->list( ... ), $this->staff(), 'ViewList' ),
			Endpoint::post( $this->create( ... ), $this->staff( Ability::Reply ), 'View', 'ViewCreate' )
		);
		$this->route( '/views/order', Endpoint::post( $this->order( ... ), $this->staff( Ability::Reply ), 'ViewList', 'ViewOrder' ) );
		$this->route(
			'/views/' . self::ID,
			Endpoint::get( $this->show( ... ), $this->staff(), 'View' ),
			Endpoint::patch( $this->change( ... ), $this->may_change( ... ), 'View', 'ViewSave' ),
			Endpoint::delete( $this->delete( ... ), $this->may_change( ... ), 'Deleted' )
		);
	}

	/** @return array<string, mixed> */
	private function list(): array {
		$user = wp_get_current_user();
		return array(
			'items' => $this->presenter->views( $this->service->of( $user ), $user ),
			'start' => $this->starts->of( $user ),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function show( \WP_REST_Request $request ): array {
		$user = wp_get_current_user();
		return $this->presenter->view( $this->service->visible( $this->path_id( $request ), $user ), $user );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		$user = wp_get_current_user();
		$view = $this->service->create( $this->fields( $request ), $user );
		return $this->created( $this->presenter->view( $view, $user ), "/views/{$view->id}" );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$user = wp_get_current_user();
		$view = $this->service->change( $this->path_id( $request ), ( new Input( $request ) )->int( 'version' ), $this->fields( $request ), $user );
		return $this->presenter->view( $view, $user );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function order( \WP_REST_Request $request ): array {
		$this->service->order( ( new Input( $request ) )->ids( 'ids' ), wp_get_current_user() );
		return $this->list();
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function fields( \WP_REST_Request $request ): ViewFields {
		$input      = new Input( $request );
		$conditions = $request->get_param( 'conditions' );
		return new ViewFields(
			name: $input->text_or_null( 'name' ),
			conditions: is_array( $conditions ) ? Data::named( $conditions ) : null,
			sort: TicketSort::tryFrom( $input->text( 'sort' ) ),
			is_personal: $request->has_param( 'is_personal' ) ? $input->bool( 'is_personal', true ) : null,
			team_id: $input->int_or_null( 'team_id' )
		);
	}
}
