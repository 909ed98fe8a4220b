<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** A mail, ready to be handed over. */
final class OutgoingMail {

	/**
	 * @param list<string>          $to          Addresses.
	 * @param string                $from_name   Without characters that end a name.
	 * @param string                $mail_id     Message-ID without brackets.
	 * @param array<string, string> $headers     Further headers by name, one line each.
	 * @param array<string, string> $attachments Path by the name that the reader sees.
	 * @param list<string>          $cc          Addresses that are named besides.
	 * @param list<string>          $bcc         Addresses that are not.
	 * @param list<InlineFile>      $inline      Pictures that stand in the HTML.
	 */
	public function __construct(
		public readonly array $to,
		public readonly string $from_name,
		public readonly string $from_email,
		public readonly string $reply_to,
		public readonly string $subject,
		public readonly string $html,
		public readonly string $text,
		public readonly string $mail_id,
		public readonly array $headers,
		public readonly array $attachments,
		public readonly array $cc = array(),
		public readonly array $bcc = array(),
		public readonly array $inline = array()
	) {}
}
