<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/**
 * What a saved view asks for, ready for the finder: all of this has to be met.
 *
 * @phpstan-import-type Condition from TicketRows
 */
final class TicketConditions {

	/**
	 * @param list<Queue>                     $queues  Queues that can hold matches; none if nothing can match.
	 * @param array<string, list<int|string>> $columns Allowed values by column.
	 * @param list<TicketSource>              $sources
	 * @param list<Condition>                 $further Whatever no index serves.
	 */
	public function __construct(
		public readonly array $queues,
		public readonly array $columns = array(),
		public readonly array $sources = array(),
		public readonly array $further = array()
	) {}
}
