<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Attachments\AttachmentOwner;
use Sanad\Attachments\AttachmentService;
use Sanad\Database\Connection;
use Sanad\Messages\MessageSanitizer;

/** Takes what tells of a person out of side requests; that somebody was asked stays. */
final class SideRequestEraser {

	public function __construct(
		private readonly Connection $db,
		private readonly SideRequestRepository $requests,
		private readonly AttachmentService $attachments,
		private readonly MessageSanitizer $sanitizer
	) {}

	/** A request beside the ticket of the person: all that was written in it tells of him. */
	public function about( SideRequest $request ): void {
		$this->erase( $request, array( 'subject' => wp_privacy_anonymize_data( 'text' ) ), false );
	}

	/** A request to the person: his name, his address, his link, and what he answered. */
	public function asked_of( SideRequest $request ): void {
		$this->erase( $request, array( 'name' => wp_privacy_anonymize_data( 'text' ), 'email' => '', 'link_hash' => null ), true );
	}

	/** @param array<string, string|null> $values Columns of the request. */
	private function erase( SideRequest $request, array $values, bool $only_answers ): void {
		$messages = $this->requests->messages( array( $request->id ) )[ $request->id ] ?? array();
		$erased   = array_filter( $messages, static fn ( SideMessage $message ): bool => ! $only_answers || $message->is_answer() );
		$ids      = array_values( array_map( static fn ( SideMessage $message ): int => $message->id, $erased ) );
		$files    = $this->attachments->kept_by( array_map( AttachmentOwner::side_message( ... ), $ids ) );
		$this->db->transaction(
			function () use ( $request, $values, $ids, $files, $only_answers ): void {
				$text = __( 'This text was erased on request of the person whom it was about.', 'sanad' );
				$this->requests->erase( $request->id, $values, $ids, $this->sanitizer->html_from_text( $text ), $text, $only_answers ? wp_privacy_anonymize_data( 'text' ) : null );
				$this->attachments->forget( $files );
				$this->db->after_commit( fn () => $this->attachments->discard_bytes( $files ) );
			}
		);
	}
}
