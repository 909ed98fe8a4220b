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
		return $this->counts( $limit, array( $this->of_index( $index, $conditions ) ) )[0];
	}

	/**
	 * How many rows each of several has, counted to a limit, in one statement. A ticket that another
	 * table names twice may count twice.
	 *
	 * @param list<Condition> $parts From {@see self::of_index()} and {@see self::of_source()}.
	 * @return list<int>
	 */
	public function counts( int $limit, array $parts ): array {
		if ( array() === $parts ) {
			return array();
		}
		$columns = array();
		$args    = array();
		foreach ( $parts as $index => [ $sql, $sql_args ] ) {
			$columns[] = "( SELECT COUNT(*) FROM ( SELECT 1 FROM {$sql} LIMIT %d ) AS counted ) AS part_{$index}";
			array_push( $args, ...$sql_args, ...array( $limit ) );
		}
		$row = $this->db->row( 'SELECT ' . implode( ', ', $columns ), $args );
		return array_map( static fn ( int $index ): int => (int) ( $row[ "part_{$index}" ] ?? 0 ), array_keys( $parts ) );
	}

	/**
	 * The rows of an index that meet the conditions.
	 *
	 * @param list<Condition> $conditions
	 * @return Condition
	 */
	public function of_index( string $index, array $conditions ): array {
		[ $where, $args ] = $this->join( $conditions );
		return array( "{$this->from( $index )} WHERE {$where}", $args );
	}

	/** @return Condition The rows of another table that name tickets. */
	public function of_source( TicketSource $source ): array {
		[ $where, $args ] = $source->rows;
		return array( "{$source->table} WHERE {$where}", $args );
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
