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

	/** What both ask for; null asks for nothing. */
	public static function both( ?self $one, ?self $other ): ?self {
		if ( null === $one || null === $other ) {
			return $one ?? $other;
		}
		$columns = $one->columns;
		foreach ( $other->columns as $column => $values ) {
			$columns[ $column ] = array_values( array_intersect( $columns[ $column ] ?? $values, $values ) );
		}
		return new self(
			in_array( array(), $columns, true ) ? array() : array_values( array_filter( $one->queues, static fn ( Queue $queue ): bool => in_array( $queue, $other->queues, true ) ) ),
			$columns,
			array( ...$one->sources, ...$other->sources ),
			array( ...$one->further, ...$other->further )
		);
	}
}
