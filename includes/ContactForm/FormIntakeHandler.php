<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Actor;
use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentService;
use Sanad\Customers\Customer;
use Sanad\Customers\CustomerResolver;
use Sanad\Intake\IntakeEntry;
use Sanad\Intake\IntakeHandler;
use Sanad\Intake\IntakeResult;
use Sanad\KnowledgeBase\Reading\ReadingRecorder;
use Sanad\Messages\NewMessage;
use Sanad\Tickets\Channel;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\TicketService;
use Sanad\Topics\TopicRepository;
use Sanad\WooCommerce\Orders;

/**
 * Makes a ticket of a stored question. Every step may run again: the keys of the entry see to it
 * that nothing is made twice.
 */
final class FormIntakeHandler implements IntakeHandler {

	public function __construct(
		private readonly TicketService $tickets,
		private readonly CustomerResolver $customers,
		private readonly TopicRepository $topics,
		private readonly Orders $orders,
		private readonly AttachmentService $attachments,
		private readonly ReadingRecorder $reading
	) {}

	public function channel(): Channel {
		return Channel::Form;
	}

	public function handle( IntakeEntry $entry ): IntakeResult {
		$submission = Submission::from_raw( $entry->raw );
		$user       = $submission->user_id > 0 ? get_userdata( $submission->user_id ) : false;
		$customer   = false !== $user
			? $this->customers->from_user( $user )
			: $this->customers->from_email( $submission->email, $submission->name );
		$order_id   = $this->order( $submission );

		$opened = $this->tickets->open(
			new NewTicket(
				customer_id: $customer->id,
				subject: $submission->subject,
				message: new NewMessage(
					client_key: $entry->client_key(),
					channel: Channel::Form,
					text: $submission->message,
					attachment_ids: $this->files_still_there( $submission ),
					attachment_key: $submission->upload_token
				),
				topic_id: null === $this->topics->find( $submission->topic_id ) ? 0 : $submission->topic_id,
				order_id: $order_id
			),
			Actor::customer( $customer->id, $this->author( $submission, $customer ) )
		);

		$this->reading->record( $opened->ticket, $submission->reading, false === $user ? null : $user, $entry->received_at );

		$arrived = count( $this->attachments->for_messages( array( $opened->message->id ) )[ $opened->message->id ] ?? array() );
		$remarks = $this->remarks( $submission, $opened->ticket->order_id, $arrived );
		if ( '' !== $remarks ) {
			$this->tickets->note(
				$opened->ticket->id,
				new NewMessage( client_key: $entry->client_key() . ':remarks', channel: Channel::Form, text: $remarks ),
				Actor::system()
			);
		}
		return new IntakeResult( $opened->ticket->id, $opened->message->id );
	}

	/** What the shopper calls himself now, or what he is known as. */
	private function author( Submission $submission, Customer $customer ): string {
		return '' !== $submission->name ? $submission->name : $customer->name;
	}

	/**
	 * The order that the question is about. A number that a guest typed is believed only together
	 * with the address of that order.
	 */
	private function order( Submission $submission ): int {
		if ( $submission->order_id > 0 ) {
			$order = $this->orders->find( $submission->order_id );
			return null !== $order && $order->user_id === $submission->user_id ? $order->id : 0;
		}
		foreach ( $this->orders->find_by_number( $submission->order_number ) as $id ) {
			$order = $this->orders->find( $id );
			if ( null !== $order && $order->has_email( $submission->email ) ) {
				return $order->id;
			}
		}
		return 0;
	}

	/** @return list<int> Files of the submission that have not expired while it waited. */
	private function files_still_there( Submission $submission ): array {
		if ( array() === $submission->attachment_ids || '' === $submission->upload_token ) {
			return array();
		}
		$uploader = Actor::customer( 0, '' );
		$this->attachments->keep( $submission->attachment_ids, $uploader, $submission->upload_token );
		return array_map(
			static fn ( Attachment $file ): int => $file->id,
			$this->attachments->free( $submission->attachment_ids, $uploader, $submission->upload_token )
		);
	}

	/** What the team should know besides the question; empty if there is nothing. */
	private function remarks( Submission $submission, int $linked_order, int $files_arrived ): string {
		$remarks = array();
		if ( '' !== $submission->order_number && 0 === $linked_order ) {
			$remarks[] = sprintf(
				/* translators: %s: order number, as typed by a shopper. */
				__( 'Order number given: %s. It is not linked, because no order with this number has this e-mail address.', 'sanad' ),
				$submission->order_number
			);
		}
		$missing = count( $submission->attachment_ids ) - $files_arrived;
		if ( $missing > 0 ) {
			$remarks[] = sprintf(
				/* translators: %d: number of files. */
				_n( '%d file that was sent with this question is not there any more.', '%d files that were sent with this question are not there any more.', $missing, 'sanad' ),
				$missing
			);
		}
		return implode( "\n\n", $remarks );
	}
}
