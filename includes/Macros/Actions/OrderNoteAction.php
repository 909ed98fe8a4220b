<?php
declare(strict_types=1);

namespace Sanad\Macros\Actions;

use Sanad\Activity\Event;
use Sanad\Macros\Action;
use Sanad\Macros\ActionShapes;
use Sanad\Macros\RunState;
use Sanad\Macros\Situation;
use Sanad\Macros\Step;
use Sanad\Placeholders\Format;
use Sanad\Placeholders\Mode;
use Sanad\Placeholders\Templates;
use Sanad\Rest\Data;
use Sanad\SanadException;
use Sanad\Tickets\TicketEvents;
use Sanad\Tickets\TicketRepository;
use Sanad\WooCommerce\OrderNotes;
use Sanad\WooCommerce\OrderRights;
use Sanad\WooCommerce\ReplyOrders;

/**
 * Adds a note to the order that the ticket is about.
 *
 * WooCommerce tells others of it, and mails it if it is for the customer, so it cannot be part of a
 * transaction: it is added after the commit, and a mail of it cannot be taken back.
 */
final class OrderNoteAction implements Action {

	public function __construct(
		private readonly ReplyOrders $orders,
		private readonly OrderNotes $notes,
		private readonly Templates $templates,
		private readonly TicketRepository $tickets,
		private readonly TicketEvents $events
	) {}

	public function type(): string {
		return 'order_note';
	}

	public function clean( array $given, \WP_User $author, bool $is_shared ): array {
		$text = trim( mb_substr( str_replace( array( "\r\n", "\r" ), "\n", Data::text( $given, 'text' ) ), 0, ActionShapes::MAX_ORDER_NOTE ) );
		if ( '' === $text ) {
			throw SanadException::invalid( 'actions', __( 'Write the note.', 'sanad' ) );
		}
		$mistake = $this->templates->check( $text, Format::Text )[0] ?? null;
		if ( null !== $mistake ) {
			throw SanadException::invalid( 'actions', $mistake->message );
		}
		return array( 'text' => $text, 'for_customer' => true === ( $given['for_customer'] ?? false ) );
	}

	public function prepare( array $action, Situation $situation ): Step {
		$for_customer = true === ( $action['for_customer'] ?? false );
		$sentence     = $for_customer
			? __( 'Add a note to the order; the customer gets it by mail at once', 'sanad' )
			: __( 'Add a note to the order', 'sanad' );
		$problem = $this->problem( $situation );
		if ( null !== $problem ) {
			return Step::impossible( $this->type(), $sentence, $problem );
		}
		$order_id = $situation->order_id();
		$rendered = $this->templates->render( Data::text( $action, 'text' ), Format::Text, $situation->placeholders( $situation->language() ), Mode::Sending );
		return new Step(
			$this->type(),
			$sentence,
			afterwards: fn ( RunState $run ): array => $this->add( $run, $order_id, $rendered->text, $for_customer ),
			html: nl2br( esc_html( $rendered->text ), false ),
			unresolved: $rendered->unresolved
		);
	}

	public function undo( array $done, Situation $situation ): void {
		$this->notes->delete_later( Data::int( $done, 'order_id' ), Data::int( $done, 'note_id' ) );
	}

	private function problem( Situation $situation ): ?string {
		$order_id = $situation->order_id();
		if ( ! $this->orders->is_active() ) {
			return __( 'WooCommerce is not active.', 'sanad' );
		}
		if ( null !== $situation->user && ! OrderRights::may_edit_as( $situation->user ) ) {
			return __( 'You may not change orders.', 'sanad' );
		}
		if ( 0 === $order_id ) {
			return __( 'No order is linked to this ticket.', 'sanad' );
		}
		return $this->orders->is_of( $order_id, $situation->ticket->order_id, $situation->ticket->customer_id ) ? null : __( 'The order is gone, or not one of this customer.', 'sanad' );
	}

	/** @return array<string, mixed> */
	private function add( RunState $run, int $order_id, string $text, bool $for_customer ): array {
		$note_id = $this->notes->add( $order_id, $text, $for_customer ) ?? throw SanadException::unavailable( __( 'WooCommerce did not take the note.', 'sanad' ) );
		$ticket  = $this->tickets->find( $run->ticket_id );
		if ( null !== $ticket ) {
			$this->events->record( $ticket, Event::ORDER_NOTE_ADDED, $run->actor, array( 'order_id' => $order_id, 'for_customer' => $for_customer ) );
		}
		return array( 'order_id' => $order_id, 'note_id' => $note_id );
	}
}
