<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;

/**
 * Reads the ids and sort columns of tickets from an index: the statements below every list.
 *
 * @phpstan-type Condition array{string, list<int|string>}
 */
final class TicketRows {

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Places of the first rows that meet all conditions, in order.
	 *
	 * @param string          $index      To be used whatever the optimizer thinks; PRIMARY is one too.
	 * @param list<Condition> $conditions SQL and its arguments.
	 * @return list<TicketCursor>
	 */
	public function select( string $index, TicketSort $sort, array $conditions, int $limit, int $offset = 0 ): array {
		$columns         = TicketOrder::columns( $sort );
		[ $where, $args ] = $this->join( $conditions );
		$rows            = $this->db->rows(
			'SELECT ' . implode( ', ', array( 'id', ...$columns ) ) . " FROM {$this->from( $index )} WHERE {$where} ORDER BY " . TicketOrder::order_by( $sort ) . ' LIMIT %d OFFSET %d',
			array( ...$args, $limit, $offset )
		);
		return array_map(
			static fn ( array $row ): TicketCursor => new TicketCursor( $sort, array_map( static fn ( string $column ): string => (string) $row[ $column ], $columns ), (int) $row['id'] ),
			$rows
		);
	}

	/**
	 * How many rows meet the conditions, counted to a limit.
	 *
	 * @param list<Condition> $conditions
	 */
	public function count_to( int $limit, string $index, array $conditions ): int {
		[ $where, $args ] = $this->join( $conditions );
		return (int) $this->db->value( "SELECT COUNT(*) FROM ( SELECT 1 FROM {$this->from( $index )} WHERE {$where} LIMIT %d ) AS counted", array( ...$args, $limit ) );
	}

	/**
	 * Ids of tickets with a tag, counted to a limit.
	 *
	 * @return list<int>
	 */
	public function tagged( int $tag_id, int $limit ): array {
		return array_map( 'intval', $this->db->column( "SELECT ticket_id FROM {$this->db->table( 'ticket_tags' )} WHERE tag_id = %d ORDER BY ticket_id DESC LIMIT %d", array( $tag_id, $limit ) ) );
	}

	/**
	 * @param list<int|string> $values Not empty.
	 * @return Condition
	 */
	public function in( string $column, array $values ): array {
		return array( "{$column} IN ({$this->db->in( $values )})", $values );
	}

	/** @return Condition */
	public function has_tag( int $tag_id ): array {
		$tickets = $this->db->table( 'tickets' );
		return array( "EXISTS ( SELECT 1 FROM {$this->db->table( 'ticket_tags' )} tags WHERE tags.ticket_id = {$tickets}.id AND tags.tag_id = %d )", array( $tag_id ) );
	}

	private function from( string $index ): string {
		$table = $this->db->table( 'tickets' );
		return $this->db->is_sqlite() ? $table : "{$table} FORCE INDEX ({$index})";
	}

	/**
	 * @param list<Condition> $conditions
	 * @return Condition
	 */
	private function join( array $conditions ): array {
		$args = array();
		foreach ( $conditions as $condition ) {
			array_push( $args, ...$condition[1] );
		}
		return array( implode( ' AND ', array_column( $conditions, 0 ) ), $args );
	}
}
