<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\Tickets\Ticket;

/** What the running request shows on the ticket page. */
final class TicketPageState {

	public ?Ticket $ticket = null;

	/** HTTP status of the page. */
	public int $status = 200;

	/** Text that was typed and refused. */
	public string $message = '';

	/** Key of the files that came with it, and their ids. */
	public string $upload_token = '';

	/** @var list<int> */
	public array $attachment_ids = array();

	/** @var array<string, string> Sentence by field: `message`, `files`, or `form` for no single one. */
	public array $errors = array();
}
