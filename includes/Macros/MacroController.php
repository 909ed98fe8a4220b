<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Rest\Data;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Rest\OwnedController;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Lists, makes, changes, orders and removes macros. */
final class MacroController extends OwnedController {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly MacroService $service,
		private readonly MacroRepository $macros,
		private readonly MacroPresenter $presenter
	) {
		parent::__construct( $policy, $errors, $service );
	}

	public function register_routes(): void {
		$this->route(
			'/macros',
			Endpoint::get( $this->list( ... ), $this->staff(), 'MacroList' ),
			Endpoint::post( $this->create( ... ), $this->staff( Ability::Reply ), 'Macro', 'MacroCreate' )
		);
		$this->route( '/macros/order', Endpoint::post( $this->order( ... ), $this->staff( Ability::Reply ), 'MacroList', 'MacroOrder' ) );
		$this->route(
			'/macros/' . self::ID,
			Endpoint::patch( $this->change( ... ), $this->may_change( ... ), 'Macro', 'MacroSave' ),
			Endpoint::delete( $this->delete( ... ), $this->may_change( ... ), 'Deleted' )
		);
	}

	/** @return array<string, mixed> */
	private function list(): array {
		$user = wp_get_current_user();
		return array( 'items' => $this->presenter->macros( $this->macros->of( $user->ID ), $user ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		$user  = wp_get_current_user();
		$macro = $this->service->create( $this->fields( $request ), $user );
		return $this->created( $this->presenter->macro( $macro, $user ), "/macros/{$macro->id}" );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$user = wp_get_current_user();
		return $this->presenter->macro( $this->service->change( $this->path_id( $request ), ( new Input( $request ) )->int( 'version' ), $this->fields( $request ), $user ), $user );
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
	private function fields( \WP_REST_Request $request ): MacroFields {
		$input = new Input( $request );
		return new MacroFields(
			name: $input->text_or_null( 'name' ),
			description: $input->text_or_null( 'description' ),
			is_personal: $request->has_param( 'is_personal' ) ? $input->bool( 'is_personal', false ) : null,
			is_enabled: $request->has_param( 'is_enabled' ) ? $input->bool( 'is_enabled', true ) : null,
			actions: $request->has_param( 'actions' ) ? Data::objects( $request->get_param( 'actions' ) ) : null
		);
	}
}
