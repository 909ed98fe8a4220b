<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/**
 * A filter that another table knows: tags, mentions, mails that failed. Where that table names few
 * tickets, the list starts from these; otherwise each ticket is looked up there.
 *
 * @phpstan-import-type Condition from TicketRows
 */
final class TicketSource {

	/**
	 * @param string    $table     Full name of a table with a column `ticket_id`, which may name a ticket twice.
	 * @param Condition $rows      Condition on its rows.
	 * @param Condition $condition The same as a condition on a row of tickets.
	 */
	public function __construct(
		public readonly string $table,
		public readonly array $rows,
		public readonly array $condition
	) {}
}
