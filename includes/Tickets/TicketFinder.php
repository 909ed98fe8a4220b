<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;

/** Finds the ids of one page of a list, keyset-paged. */
final class TicketFinder {

	public function __construct( private readonly Connection $db ) {}

	/** @throws \Sanad\SanadException 400 for a cursor that does not belong to this list. */
	public function find( TicketQuery $query ): FoundTickets {
		$filters = TicketFilters::of( $query );
		if ( array() === $filters->queues ) {
			return new FoundTickets( array(), null, false );
		}
		$limit           = max( 1, min( TicketQuery::MAX_PER_PAGE, $query->per_page ) );
		[ $where, $args ] = $this->where( $filters );
		if ( null !== $query->cursor ) {
			[ $after, $after_args ] = TicketOrder::after( TicketCursor::decode( $query->cursor, $query->sort ) );
			$where                 .= " AND {$after}";
			array_push( $args, ...$after_args );
		}
		$columns = implode( ', ', array( 'id', ...TicketOrder::columns( $query->sort ) ) );
		$order   = TicketOrder::order_by( $query->sort );
		$rows    = $this->db->rows( "SELECT {$columns} FROM {$this->db->table( 'tickets' )} WHERE {$where} ORDER BY {$order} LIMIT %d", array( ...$args, $limit + 1 ) );
		$page    = array_slice( $rows, 0, $limit );
		$last    = array() === $page ? null : $page[ count( $page ) - 1 ];
		$cursor  = null === $last || count( $rows ) <= $limit ? null : $this->cursor( $query->sort, $last )->encode();
		return new FoundTickets( array_map( static fn ( array $row ): int => (int) $row['id'], $page ), $cursor, false );
	}

	/** @param array<string, string|null> $row */
	private function cursor( TicketSort $sort, array $row ): TicketCursor {
		return new TicketCursor( $sort, array_map( static fn ( string $column ): string => (string) $row[ $column ], TicketOrder::columns( $sort ) ), (int) $row['id'] );
	}

	/** @return array{string, list<int|string>} */
	private function where( TicketFilters $filters ): array {
		$queues = array_map( static fn ( Queue $queue ): string => $queue->value, $filters->queues );
		$terms  = array( "queue IN ({$this->db->in( $queues )})" );
		$args   = $queues;
		foreach ( $filters->columns as $column => $values ) {
			$terms[] = array() === $values ? '1 = 0' : "{$column} IN ({$this->db->in( $values )})";
			array_push( $args, ...$values );
		}
		if ( null !== $filters->tag_id ) {
			$terms[] = "id IN ( SELECT ticket_id FROM {$this->db->table( 'ticket_tags' )} WHERE tag_id = %d )";
			$args[]  = $filters->tag_id;
		}
		if ( '' !== $filters->search ) {
			foreach ( \Sanad\Search\Words::of( $filters->search ) as $word ) {
				$likes   = array_map( fn ( string $token ): string => '% ' . $this->db->esc_like( $token ) . ' %', \Sanad\Search\Tokens::for_query( $word ) );
				$terms[] = "id IN ( SELECT ticket_id FROM {$this->db->table( 'search' )} WHERE " . implode( ' OR ', array_fill( 0, count( $likes ), "CONCAT( ' ', tokens, ' ' ) LIKE %s" ) ) . ' )';
				array_push( $args, ...$likes );
			}
		}
		return array( implode( ' AND ', $terms ), $args );
	}
}
