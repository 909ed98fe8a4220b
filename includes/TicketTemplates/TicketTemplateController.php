<?php
declare(strict_types=1);

namespace Sanad\TicketTemplates;

use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Rest\OwnedController;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Lists, makes, changes and removes templates of tickets. */
final class TicketTemplateController extends OwnedController {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketTemplateService $service,
		private readonly TicketTemplateRepository $templates,
		private readonly TicketTemplatePresenter $presenter
	) {
		parent::__construct( $policy, $errors, $service );
	}

	public function register_routes(): void {
		$this->route(
			'/ticket-templates',
			Endpoint::get( $this->list( ... ), $this->staff(), 'TicketTemplateList' ),
			Endpoint::post( $this->create( ... ), $this->staff( Ability::Reply ), 'TicketTemplate', 'TicketTemplateCreate' )
		);
		$this->route(
			'/ticket-templates/' . self::ID,
			Endpoint::patch( $this->change( ... ), $this->may_change( ... ), 'TicketTemplate', 'TicketTemplateSave' ),
			Endpoint::delete( $this->delete( ... ), $this->may_change( ... ), 'Deleted' )
		);
	}

	/** @return array<string, mixed> */
	private function list(): array {
		$user = wp_get_current_user();
		return array( 'items' => $this->presenter->templates( $this->templates->of( $user->ID ), $user ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		$user     = wp_get_current_user();
		$template = $this->service->create( new Input( $request ), $user );
		return $this->created( $this->presenter->template( $template, $user ), "/ticket-templates/{$template->id}" );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$user = wp_get_current_user();
		return $this->presenter->template( $this->service->change( $this->path_id( $request ), new Input( $request ), $user ), $user );
	}
}
