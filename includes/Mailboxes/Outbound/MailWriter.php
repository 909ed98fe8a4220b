<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Tickets\Ticket;

/** Says what the mails of one kind say. */
interface MailWriter {

	public function kind(): OutgoingKind;

	/** Language code or locale of the reader; empty: the site's. */
	public function language( OutboxEntry $entry, Ticket $ticket ): string;

	/**
	 * The content; called while our texts are in that language.
	 *
	 * @throws Unsendable If there is nothing to say, or nobody to say it to.
	 */
	public function write( OutboxEntry $entry, Ticket $ticket, MailLanguage $language ): MailContent;
}
