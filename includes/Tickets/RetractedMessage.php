<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Messages\Message;

/** A message that was taken back: enough to offer it to its writer again. */
final class RetractedMessage {

	/**
	 * @param Ticket    $ticket         As it is without the message.
	 * @param Message   $message        As it was.
	 * @param list<int> $attachment_ids Its files, which are pending files of its writer now.
	 * @param list<int> $canned_reply_ids Ready texts that were in it.
	 * @param list<int> $article_ids      Articles that were in it.
	 */
	public function __construct(
		public readonly Ticket $ticket,
		public readonly Message $message,
		public readonly array $attachment_ids,
		public readonly array $canned_reply_ids = array(),
		public readonly array $article_ids = array()
	) {}
}
