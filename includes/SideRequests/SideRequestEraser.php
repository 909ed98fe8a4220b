<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Activity\ActivityRepository;
use Sanad\Activity\Event;
use Sanad\Attachments\AttachmentOwner;
use Sanad\Attachments\AttachmentService;
use Sanad\Database\Connection;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Messages\MessageSanitizer;
use Sanad\Tickets\Merging\TicketMoves;

/** Takes what tells of a person out of side requests; that somebody was asked stays. */
final class SideRequestEraser {

	public function __construct(
		private readonly Connection $db,
		private readonly SideRequestRepository $requests,
		private readonly AttachmentService $attachments,
		private readonly MessageSanitizer $sanitizer,
		private readonly OutboxRepository $outbox,
		private readonly TicketMoves $moves,
		private readonly ActivityRepository $activity
	) {}

	/** A request beside the ticket of the person: all that was written in it tells of him. */
	public function about( SideRequest $request ): void {
		$this->erase( $request, array( 'subject' => wp_privacy_anonymize_data( 'text' ) ), false );
	}

	/** A request to the person: his name, his address, his link, what he answered, and his name in the history of the ticket. */
	public function asked_of( SideRequest $request ): void {
		$this->db->transaction(
			function () use ( $request ): void {
				$this->erase( $request, array( 'name' => wp_privacy_anonymize_data( 'text' ), 'email' => '', 'link_hash' => null ), true );
				$this->told( $request );
			}
		);
	}

	/** Takes his name out of what the ticket, and those that it was joined of, tell of the request. */
	private function told( SideRequest $request ): void {
		$this->activity->rewrite(
			$this->moves->whole( $request->ticket_id ),
			array( Event::SIDE_REQUEST_ASKED, Event::SIDE_REQUEST_ANSWERED, Event::SIDE_REQUEST_MOVED ),
			static fn ( string $event, array $data ): array => $request->id === ( $data['request_id'] ?? 0 )
				? array( 'name' => wp_privacy_anonymize_data( 'text' ) ) + $data
				: $data
		);
	}

	/** @param array<string, string|null> $values Columns of the request. */
	private function erase( SideRequest $request, array $values, bool $only_answers ): void {
		$messages = $this->requests->messages( array( $request->id ) )[ $request->id ] ?? array();
		$erased   = array_filter( $messages, static fn ( SideMessage $message ): bool => ! $only_answers || $message->is_answer() );
		$mailed   = array_map( static fn ( SideMessage $message ): int => $message->id, $messages );
		$ids      = array_values( array_map( static fn ( SideMessage $message ): int => $message->id, $erased ) );
		$files    = $this->attachments->kept_by( array_map( AttachmentOwner::side_message( ... ), $ids ) );
		$this->db->transaction(
			function () use ( $request, $values, $mailed, $ids, $files, $only_answers ): void {
				$text = __( 'This text was erased on request of the person whom it was about.', 'sanad' );
				$this->requests->erase( $request->id, $values, $ids, $this->sanitizer->html_from_text( $text ), $text, $only_answers ? wp_privacy_anonymize_data( 'text' ) : null );
				$this->outbox->erase( $mailed, OutgoingKind::SideRequest );
				$this->attachments->forget( $files );
				$this->db->after_commit( fn () => $this->attachments->discard_bytes( $files ) );
			}
		);
	}
}
