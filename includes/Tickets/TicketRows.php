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
		return $this->places( array( $this->from( $index ), array() ), $sort, $conditions, $limit, $offset );
	}

	/**
	 * The same, out of the few tickets that another table names.
	 *
	 * @param list<Condition> $conditions
	 * @return list<TicketCursor>
	 */
	public function select_of( TicketSource $source, TicketSort $sort, array $conditions, int $limit ): array {
		return $this->places( $this->named_by( $source ), $sort, $conditions, $limit, 0 );
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

	/** How many tickets another table names, counted to a limit. One that it names twice may count twice. */
	public function count_of( TicketSource $source, int $limit ): int {
		[ $where, $args ] = $source->rows;
		return (int) $this->db->value( "SELECT COUNT(*) FROM ( SELECT 1 FROM {$source->table} WHERE {$where} LIMIT %d ) AS counted", array( ...$args, $limit ) );
	}

	/**
	 * @param list<int|string> $values Not empty.
	 * @return Condition
	 */
	public function in( string $column, array $values ): array {
		return array( "{$column} IN ({$this->db->in( $values )})", $values );
	}

	/**
	 * How many of the few tickets that another table names meet the conditions, counted to a limit.
	 *
	 * @param list<Condition> $conditions
	 */
	public function count_in( TicketSource $source, int $limit, array $conditions ): int {
		[ $from, $from_args ] = $this->named_by( $source );
		[ $where, $args ]     = $this->join( $conditions );
		return (int) $this->db->value( "SELECT COUNT(*) FROM ( SELECT 1 FROM {$from} WHERE {$where} LIMIT %d ) AS counted", array( ...$from_args, ...$args, $limit ) );
	}

	/**
	 * @param Condition       $from
	 * @param list<Condition> $conditions
	 * @return list<TicketCursor>
	 */
	private function places( array $from, TicketSort $sort, array $conditions, int $limit, int $offset ): array {
		$columns          = TicketOrder::columns( $sort );
		[ $where, $args ] = $this->join( $conditions );
		$rows             = $this->db->rows(
			'SELECT ' . implode( ', ', array( 'id', ...$columns ) ) . " FROM {$from[0]} WHERE {$where} ORDER BY " . TicketOrder::order_by( $sort ) . ' LIMIT %d OFFSET %d',
			array( ...$from[1], ...$args, $limit, $offset )
		);
		return array_map(
			static fn ( array $row ): TicketCursor => new TicketCursor( $sort, array_map( static fn ( string $column ): string => (string) $row[ $column ], $columns ), (int) $row['id'] ),
			$rows
		);
	}

	/** @return Condition Tickets joined to those that another table names, each once. */
	private function named_by( TicketSource $source ): array {
		$join             = $this->db->is_sqlite() ? 'JOIN' : 'STRAIGHT_JOIN';
		[ $where, $args ] = $source->rows;
		return array( "( SELECT DISTINCT ticket_id FROM {$source->table} WHERE {$where} ) AS few {$join} {$this->from( 'PRIMARY' )} ON id = few.ticket_id", $args );
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
