<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Messages\NewMessage;

/**
 * A ticket that somebody wants to open, with its first message.
 */
final class NewTicket {

	/**
	 * @param int        $customer_id Whose question it is; 0 for somebody of whom only `$name` is known, who is made with the ticket.
	 * @param string     $subject     Plain text; control characters are removed, 500 characters kept. May be empty: then made from the message.
	 * @param NewMessage $message     First message; its client key is the ticket's too.
	 * @param string     $language    Two-letter code; empty: detected from the message.
	 * @param list<int>  $tag_ids
	 * @param bool       $acknowledge Whether the customer gets an acknowledgement by mail (subject to its caps).
	 * @param int        $follow_up_of Id of the closed ticket that this one continues, or 0.
	 * @param string     $email       Which of the customer's addresses answers go to; empty: a verified one first, else his oldest.
	 * @param bool       $asked_by_customer The message is what the customer said or wrote elsewhere, written down by the actor.
	 * @param string     $template    Name of the template that it was made from, as the history tells it; '' for none.
	 * @param string     $name        Of a customer who is made with the ticket.
	 */
	public function __construct(
		public readonly int $customer_id,
		public readonly string $subject,
		public readonly NewMessage $message,
		public readonly int $topic_id = 0,
		public readonly int $order_id = 0,
		public readonly string $language = '',
		public readonly Priority $priority = Priority::Normal,
		public readonly int $assignee_id = 0,
		public readonly int $team_id = 0,
		public readonly int $mailbox_id = 0,
		public readonly array $tag_ids = array(),
		public readonly bool $acknowledge = true,
		public readonly int $follow_up_of = 0,
		public readonly string $email = '',
		public readonly bool $asked_by_customer = false,
		public readonly string $template = '',
		public readonly string $name = ''
	) {}
}
