<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentService;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketAccess;

/** Keeps what an agent types until he sends it. */
final class DraftController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly DraftRepository $drafts,
		private readonly MessageSchema $schema,
		private readonly AttachmentService $attachments,
		private readonly MessageRequests $requests
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/tickets/' . self::ID . '/draft',
			Endpoint::put( $this->save( ... ), $this->access->reply(), 'Draft', 'DraftSave' ),
			Endpoint::delete( $this->delete( ... ), $this->access->reply(), 'Deleted' )
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function save( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$actor = $this->actor();
		$files = array_map(
			static fn ( Attachment $file ): int => $file->id,
			$this->attachments->free( $input->ids( 'attachment_ids' ), $actor, null )
		);
		$this->attachments->keep( $files, $actor, null );
		$draft = $this->drafts->save(
			$this->access->ticket( $request )->id,
			$actor->id,
			MessageKind::from( $input->text( 'kind' ) ),
			$input->text( 'body_html' ),
			array( ...$files, ...$this->requests->lent( $input->ids( 'attachment_ids' ), wp_get_current_user() ) ),
			$input->int( 'seen_message_id' )
		);
		return $this->schema->draft( $draft, wp_get_current_user() );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{deleted: true}
	 */
	private function delete( \WP_REST_Request $request ): array {
		$this->drafts->delete( $this->access->ticket( $request )->id, get_current_user_id() );
		return array( 'deleted' => true );
	}
}
