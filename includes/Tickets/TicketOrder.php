<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** The SQL of a sort: its columns, its direction, and "everything after this place". */
final class TicketOrder {

	/**
	 * The sort columns before the id, which always comes last.
	 *
	 * @return non-empty-list<string>
	 */
	public static function columns( TicketSort $sort ): array {
		return match ( $sort ) {
			TicketSort::Newest, TicketSort::Oldest => array( 'last_message_at' ),
			TicketSort::Waiting                    => array( 'waiting_since' ),
			TicketSort::Created                    => array( 'created_at' ),
			TicketSort::Priority                   => array( 'priority', 'last_message_at' ),
		};
	}

	/** Whether the greatest values come first. */
	public static function is_descending( TicketSort $sort ): bool {
		return TicketSort::Oldest !== $sort && TicketSort::Waiting !== $sort;
	}

	/** `last_message_at DESC, id DESC` and the like. */
	public static function order_by( TicketSort $sort ): string {
		$direction = self::is_descending( $sort ) ? 'DESC' : 'ASC';
		return implode( ', ', array_map( static fn ( string $column ): string => "{$column} {$direction}", array( ...self::columns( $sort ), 'id' ) ) );
	}

	/**
	 * Condition for everything after a place.
	 *
	 * Written out, column by column: neither MariaDB nor MySQL turn a comparison of row values into
	 * a range of the index, and would read the list from its start for each page.
	 *
	 * @return array{string, list<int|string>}
	 */
	public static function after( TicketCursor $cursor ): array {
		return self::beyond( $cursor, self::is_descending( $cursor->sort ) ? '<' : '>', false );
	}

	/**
	 * Condition for everything before a place, and the place itself.
	 *
	 * @return array{string, list<int|string>}
	 */
	public static function until( TicketCursor $cursor ): array {
		return self::beyond( $cursor, self::is_descending( $cursor->sort ) ? '>' : '<', true );
	}

	/**
	 * @param '<'|'>' $operator
	 * @return array{string, list<int|string>}
	 */
	private static function beyond( TicketCursor $cursor, string $operator, bool $inclusive ): array {
		$columns  = array( ...self::columns( $cursor->sort ), 'id' );
		$values   = array( ...$cursor->values, $cursor->id );
		$branches = array();
		$args     = array();
		foreach ( $columns as $index => $column ) {
			$terms = array();
			foreach ( array_slice( $columns, 0, $index ) as $before => $equal ) {
				$terms[] = "{$equal} = %s";
				$args[]  = $values[ $before ];
			}
			$terms[]    = "{$column} {$operator}" . ( $inclusive && 'id' === $column ? '= %s' : ' %s' );
			$args[]     = $values[ $index ];
			$branches[] = '( ' . implode( ' AND ', $terms ) . ' )';
		}
		return array( '( ' . implode( ' OR ', $branches ) . ' )', $args );
	}
}
