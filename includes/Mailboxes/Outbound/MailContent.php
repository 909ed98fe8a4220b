<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** What a mail says, before it is dressed as HTML or text. All strings are plain text. */
final class MailContent {

	/**
	 * @param list<MailPart> $parts     What this mail is about, first.
	 * @param list<MailPart> $earlier   What was said before, newest first.
	 * @param bool           $has_more  Whether there was more before than `$earlier` shows.
	 * @param MailFiles      $files     Files of the message.
	 * @param string         $link      Address of the page to go on; empty without one.
	 * @param string         $link_text What the link does.
	 * @param string         $signature May have several lines.
	 * @param string         $signature_html The same as sanitised HTML; empty if it is plain.
	 * @param int            $answers   Id of the message that the mail answers; 0 for the newest.
	 * @param string         $note      Small print: why this mail came.
	 * @param string         $root      Id that the mails of this conversation name as their root, where it is not the ticket's.
	 */
	public function __construct(
		public readonly string $subject,
		public readonly MailLanguage $language,
		public readonly array $parts,
		public readonly array $earlier = array(),
		public readonly bool $has_more = false,
		public readonly MailFiles $files = new MailFiles(),
		public readonly string $link = '',
		public readonly string $link_text = '',
		public readonly string $signature = '',
		public readonly string $note = '',
		public readonly string $root = '',
		public readonly string $signature_html = '',
		public readonly int $answers = 0
	) {}
}
