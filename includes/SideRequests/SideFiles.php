<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentOwner;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\AttachmentState;
use Sanad\SanadException;

/** The files of side requests. */
final class SideFiles {

	public function __construct(
		private readonly AttachmentService $attachments,
		private readonly SideRequestRepository $requests
	) {}

	/**
	 * The files of messages.
	 *
	 * @param list<int> $message_ids Of side requests.
	 * @return array<int, list<Attachment>> By message id; messages without files are absent.
	 */
	public function of( array $message_ids ): array {
		$files = array();
		foreach ( $this->attachments->kept_by( array_map( AttachmentOwner::side_message( ... ), $message_ids ) ) as $file ) {
			$files[ $file->owner_id ][] = $file;
		}
		return $files;
	}

	/**
	 * One file of one request.
	 *
	 * @throws SanadException 404 for a file of anything else, the same as for none.
	 */
	public function one( SideRequest $request, int $attachment_id ): Attachment {
		$messages = $this->requests->messages( array( $request->id ) )[ $request->id ] ?? array();
		foreach ( $this->of( array_map( static fn ( SideMessage $message ): int => $message->id, $messages ) ) as $files ) {
			foreach ( $files as $file ) {
				if ( $file->id === $attachment_id && AttachmentState::Stored === $file->state ) {
					return $file;
				}
			}
		}
		throw SanadException::not_found();
	}
}
