<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

use Sanad\Tickets\Ticket;

/** For whom, by whom and about what a template is filled. */
final class PlaceholderContext {

	/**
	 * @param Ticket|null   $ticket         Null while it is not there yet.
	 * @param int           $linked_order_id Order that the ticket is about; 0 for none.
	 * @param int           $order_id       Order that is meant; 0 for none.
	 * @param string        $language       Two letters; of the text.
	 * @param \WP_User|null $agent          Who writes; null for the system.
	 */
	private function __construct(
		public readonly ?Ticket $ticket,
		public readonly int $customer_id,
		public readonly string $customer_name,
		public readonly string $customer_email,
		public readonly string $subject,
		public readonly int $topic_id,
		public readonly int $linked_order_id,
		public readonly int $order_id,
		public readonly string $language,
		public readonly ?\WP_User $agent
	) {}

	/** @param int $order_id The order that is meant; 0 for the one that the ticket is about. */
	public static function of_ticket( Ticket $ticket, ?\WP_User $agent, string $language, int $order_id = 0 ): self {
		return new self( $ticket, $ticket->customer_id, $ticket->customer_name, $ticket->customer_email, $ticket->subject, $ticket->topic_id, $ticket->order_id, $order_id > 0 ? $order_id : $ticket->order_id, $language, $agent );
	}

	/** A ticket that is about to be opened about an order, or 0; the order has to be one of the customer. */
	public static function of_new( int $customer_id, string $name, string $email, string $subject, int $topic_id, int $order_id, ?\WP_User $agent, string $language ): self {
		return new self( null, $customer_id, $name, $email, $subject, $topic_id, 0, $order_id, $language, $agent );
	}
}
