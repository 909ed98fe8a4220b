<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Mentions\Mentioned;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Status;

/**
 * A message that somebody wants to add to a ticket. Who writes is the Actor beside it.
 */
final class NewMessage {

	/**
	 * @param string      $client_key      Key of the writer's client for this act; a repeat returns the first result. Not empty.
	 * @param string      $html            HTML from outside; sanitised by the service. Empty if only text was written.
	 * @param string      $text            Plain text, used if `$html` is empty.
	 * @param list<int>   $attachment_ids  Pending attachments of the same writer.
	 * @param string|null $attachment_key  Upload token of a guest who owns those attachments.
	 * @param int|null    $seen_message_id Last message id that the writer saw; null for writers who cannot see (mail, system): never stale.
	 * @param Status|null $set_status      Status to set with it ("send and resolve"); null leaves it to the rules.
	 * @param string|null $external_id     Id from outside (Message-ID, wamid), not hashed.
	 * @param list<int>   $lent_ids        Files of canned replies that the writer may use; the message gets copies.
	 * @param list<int>   $canned_reply_ids Canned replies that are in it, counted as used.
	 * @param list<int>   $article_ids     Articles that are in it.
	 * @param int         $hold            Seconds before which it is neither mailed nor shown to the customer, so that it can be taken back.
	 * @param Recipients|null $recipients   Whom a reply is mailed to; null: the customer.
	 * @param bool        $with_history    Whether its mail quotes what was said before.
	 * @param int         $in_reply_to     A public message of the ticket that it answers; 0 for none in particular.
	 * @param \DateTimeImmutable|null $snooze_until Time until which the ticket is snoozed with it.
	 * @param Call|null   $call            The phone call that it tells of.
	 * @param Mentioned|null $mentioned    Whom a note may mention; null where nobody can be.
	 * @param bool        $is_automatic    A machine of the customer wrote it, such as an out-of-office answer (RFC 3834): it is kept, and moves nothing.
	 * @param \Closure(string): string|null $fill Makes the final HTML of `$html`, such as by filling placeholders. Called once it
	 *                                    is certain that this is no repeat, outside of the transaction; may refuse by throwing.
	 */
	public function __construct(
		public readonly string $client_key,
		public readonly Channel $channel,
		public readonly string $html = '',
		public readonly string $text = '',
		public readonly array $attachment_ids = array(),
		public readonly ?string $attachment_key = null,
		public readonly ?int $seen_message_id = null,
		public readonly ?Status $set_status = null,
		public readonly ?string $external_id = null,
		public readonly ?\DateTimeImmutable $claimed_at = null,
		public readonly array $lent_ids = array(),
		public readonly array $canned_reply_ids = array(),
		public readonly array $article_ids = array(),
		public readonly int $hold = 0,
		public readonly ?\Closure $fill = null,
		public readonly ?Call $call = null,
		public readonly ?Recipients $recipients = null,
		public readonly bool $with_history = true,
		public readonly int $in_reply_to = 0,
		public readonly ?\DateTimeImmutable $snooze_until = null,
		public readonly ?Mentioned $mentioned = null,
		public readonly bool $is_automatic = false
	) {}

	/**
	 * The ready texts in it and who is mentioned, as the activity tells of them.
	 *
	 * @return array<string, list<int>> `canned_replies`, `articles` and `mentions` (users), each only where there are some.
	 */
	public function contents(): array {
		return array_filter(
			array(
				'canned_replies' => $this->canned_reply_ids,
				'articles'       => $this->article_ids,
				'mentions'       => $this->mentioned->user_ids ?? array(),
			)
		);
	}
}
