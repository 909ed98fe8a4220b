<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** Which index of the table serves which list, by the names in {@see \Sanad\Database\Schema}. */
final class TicketIndexes {

	/** Columns whose index narrows a list to what has one value, the most selective first. */
	public const SELECTIVE = array(
		'customer_id' => 'customer_by_activity',
		'order_id'    => 'order_by_activity',
		'assignee_id' => 'assignee_by_activity',
		'topic_id'    => 'topic_by_activity',
		'team_id'     => 'team_by_activity',
		'channel'     => 'channel_by_activity',
	);

	/** Those of them that do not begin with the queue. */
	public const ACROSS_QUEUES = array( 'customer_id', 'order_id' );

	/** The index that holds one queue in an order, with the columns of the usual filters behind. */
	public static function of_queue( TicketSort $sort ): string {
		return 'queue_by_' . self::suffix( $sort );
	}

	/**
	 * The index that holds one queue, narrowed by these filters, in an order; null if there is none.
	 *
	 * @param array<string, list<int|string>> $columns Allowed values by column.
	 */
	public static function exact( TicketSort $sort, array $columns ): ?string {
		if ( array() === $columns ) {
			return self::of_queue( $sort );
		}
		$column = array_key_first( $columns );
		if ( count( $columns ) > 1 || count( $columns[ $column ] ) > 1 ) {
			return null;
		}
		$by_activity = TicketSort::Newest === $sort || TicketSort::Oldest === $sort;
		return match ( $column ) {
			'assignee_id'                    => 'assignee_by_' . self::suffix( $sort ),
			'topic_id', 'team_id', 'channel' => $by_activity ? self::SELECTIVE[ $column ] : null,
			// Inside one priority, that index is in order of activity.
			'priority'                       => $by_activity || TicketSort::Priority === $sort ? 'queue_by_priority' : null,
			default                          => null,
		};
	}

	private static function suffix( TicketSort $sort ): string {
		return match ( $sort ) {
			TicketSort::Newest, TicketSort::Oldest => 'activity',
			TicketSort::Waiting                    => 'wait',
			TicketSort::Created                    => 'age',
			TicketSort::Priority                   => 'priority',
		};
	}
}
