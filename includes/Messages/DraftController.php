<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentService;
use Sanad\Clock;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketAccess;
use Sanad\Tickets\TicketUpdater;

/** Keeps what an agent types until he sends it. */
final class DraftController extends Controller {

	/** Further ahead, a time was mistyped. */
	private const LATEST = '+1 year';

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly DraftRepository $drafts,
		private readonly DraftSchema $schema,
		private readonly AttachmentService $attachments,
		private readonly MessageRequests $requests,
		private readonly Clock $clock
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
	 * @throws SanadException 400 naming the field, 409 `being_sent`.
	 */
	private function save( \WP_REST_Request $request ): array {
		$input   = new Input( $request );
		$actor   = $this->actor();
		$ticket  = $this->access->ticket( $request );
		if ( $this->access->was_merged( $request ) ) {
			// The merge has taken the draft along, and may have joined it with another one: this text knows nothing of that.
			throw TicketUpdater::merged();
		}
		$details = $this->requests->details( $input );
		$send_at = $this->send_at( $input );
		if ( null !== $send_at && null !== $details->recipients ) {
			$this->requests->addressed( $details->recipients, $ticket );
		}
		$files = array_map(
			static fn ( Attachment $file ): int => $file->id,
			$this->attachments->free( $input->ids( 'attachment_ids' ), $actor, null )
		);
		$this->attachments->keep( $files, $actor, null );
		$draft = $this->drafts->save(
			$ticket->id,
			$actor->id,
			MessageKind::from( $input->text( 'kind' ) ),
			$input->text( 'body_html' ),
			array( ...$files, ...$this->requests->lent( $input->ids( 'attachment_ids' ), wp_get_current_user() ) ),
			$input->int( 'seen_message_id' ),
			$details,
			$send_at
		);
		return $this->schema->draft( $draft, wp_get_current_user() );
	}

	/** @throws SanadException 400 for a time that is over. */
	private function send_at( Input $input ): ?\DateTimeImmutable {
		$send_at = $input->time_or_null( 'send_at' );
		if ( null === $send_at && '' === $input->text( 'send_at' ) ) {
			return null;
		}
		if ( null === $send_at || $send_at <= $this->clock->now() || $send_at > $this->clock->now()->modify( self::LATEST ) ) {
			throw SanadException::invalid( 'send_at', __( 'Choose a time within the next year to send at.', 'sanad' ) );
		}
		return $send_at;
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
