<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\FileResponse;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketRepository;

/** Takes files of agents in, removes what they have not sent, and hands files out. */
final class AttachmentController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly AttachmentRepository $attachments,
		private readonly AttachmentService $service,
		private readonly TicketRepository $tickets,
		private readonly FileLender $lender
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/attachments', Endpoint::post( $this->upload( ... ), $this->staff( Ability::Reply ), 'Attachment', 'AttachmentCreate' ) );
		$this->route( '/attachments/' . self::ID, Endpoint::delete( $this->remove( ... ), $this->staff( Ability::Reply ), 'Deleted' ) );
		$this->route( '/attachments/' . self::ID . '/content', Endpoint::get( $this->content( ... ), $this->may_read( ... ), Endpoint::FILE ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function upload( \WP_REST_Request $request ): \WP_REST_Response {
		$file       = UploadedFile::from_request( $request->get_file_params(), 'file' );
		$input      = new Input( $request );
		$attachment = $this->service->accept( $file, $this->actor(), null, $input->text( 'client_key' ), $input->bool( 'is_inline', false ) );
		return $this->created( AttachmentSchema::attachment( $attachment ), "/attachments/{$attachment->id}/content" );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{deleted: true}
	 */
	private function remove( \WP_REST_Request $request ): array {
		$this->service->remove( $this->path_id( $request ), $this->actor(), null );
		return array( 'deleted' => true );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function content( \WP_REST_Request $request ): FileResponse {
		return $this->service->download( $this->attachment( $request ) );
	}

	/**
	 * A file may be read by whoever may see its ticket; while it is in none, by who uploaded it, or may
	 * send copies of it.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws SanadException 404, the same whether there is no such file or it is not for him.
	 */
	private function may_read( \WP_REST_Request $request ): bool {
		$user = wp_get_current_user();
		if ( ! $this->policy->can_view_tickets( $user ) ) {
			return false;
		}
		$file    = $this->attachment( $request );
		$ticket  = 0 === $file->ticket_id ? null : $this->tickets->find( $file->ticket_id );
		$allowed = null === $ticket
			? $file->is_free_for( AttachmentOwner::of( $this->actor(), null ) ) || array() !== $this->lender->lent_to( $user, array( $file->id ) )
			: $this->policy->can_view_ticket( $user, $ticket );
		return $allowed ? true : throw SanadException::not_found();
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function attachment( \WP_REST_Request $request ): Attachment {
		return $this->attachments->find( $this->path_id( $request ) ) ?? throw SanadException::not_found();
	}
}
