<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\ContactForm\FormRefusal;
use Sanad\Tickets\Ticket;

/** What the running request shows on the ticket page. */
final class TicketPageState {

	public ?Ticket $ticket = null;

	/** Why what was sent was refused; null if nothing was. */
	public ?FormRefusal $refusal = null;

	/** Text that was typed and refused. */
	public string $message = '';

	/** Key of the files that came with it, and their ids. */
	public string $upload_token = '';

	/** @var list<int> */
	public array $attachment_ids = array();
}
