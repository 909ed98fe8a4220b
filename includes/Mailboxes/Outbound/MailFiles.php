<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** The files of a mail. */
final class MailFiles {

	/**
	 * @param array<string, string> $attached Path by shown name: these travel with the mail.
	 * @param list<MailFile>        $linked   These wait on the ticket's page.
	 * @param list<InlineFile>      $inline   Pictures that stand in the message.
	 */
	public function __construct(
		public readonly array $attached = array(),
		public readonly array $linked = array(),
		public readonly array $inline = array()
	) {}
}
