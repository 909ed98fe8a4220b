<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;
use Sanad\Tags\TagRepository;

/** Tags tickets, and moves them to spam, to the trash and back. */
final class TicketCommandController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly TicketService $service,
		private readonly TicketSchema $schema,
		private readonly TagRepository $tags
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$ticket = '/tickets/' . self::ID;
		$this->route( "{$ticket}/tags", Endpoint::post( $this->change_tags( ... ), $this->access->change(), 'Ticket', 'TagsChange' ) );
		$this->route( "{$ticket}/spam", Endpoint::post( $this->move_to( Folder::Spam ), $this->access->delete(), 'Ticket' ) );
		$this->route( "{$ticket}/trash", Endpoint::post( $this->move_to( Folder::Trash ), $this->access->delete(), 'Ticket' ) );
		$this->route( "{$ticket}/restore", Endpoint::post( $this->move_to( Folder::Inbox ), $this->access->delete(), 'Ticket' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change_tags( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$add   = array();
		foreach ( $input->texts( 'add' ) as $name ) {
			$add[] = $this->tags->find_or_create( $name )->id;
		}
		$ticket = $this->service->change_tags( $this->access->ticket( $request )->id, array_values( array_unique( $add ) ), $input->ids( 'remove' ), $this->actor() );
		return $this->schema->ticket( $ticket, wp_get_current_user() );
	}

	private function move_to( Folder $folder ): \Closure {
		return function ( \WP_REST_Request $request ) use ( $folder ): array {
			$ticket = $this->service->move( $this->path_id( $request ), $folder, $this->actor() );
			return $this->schema->ticket( $ticket, wp_get_current_user() );
		};
	}
}
