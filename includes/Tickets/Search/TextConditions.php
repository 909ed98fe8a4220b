<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Database\Connection;
use Sanad\Messages\MessageKind;
use Sanad\Search\Query\QueryPart;
use Sanad\Search\SearchTerms;
use Sanad\Search\Words;
use Sanad\Views\SubjectPattern;

/**
 * What filters ask of the texts and names of a ticket, as SQL on its row. Only patterns that were made
 * of letters and digits, and arguments apart.
 *
 * @phpstan-type Sql array{string, list<int|string>}
 */
final class TextConditions {

	public function __construct( private readonly Connection $db ) {}

	/**
	 * No text of the ticket has all these words; of a phrase, none has them one after another.
	 *
	 * @return list<Sql> None if there is no word in it.
	 */
	public function without( QueryPart $part ): array {
		$where = '';
		$args  = array();
		$text  = $part->is_phrase ? '"' . $part->value . '"' : $part->value;
		foreach ( SearchTerms::of( $text )->terms as $term ) {
			$patterns = $term->patterns();
			$where   .= ' AND ( ' . implode( ' OR ', array_fill( 0, count( $patterns ), 'without.tokens LIKE %s' ) ) . ' )';
			array_push( $args, ...$patterns );
		}
		if ( '' === $where ) {
			return array();
		}
		$tickets = $this->db->table( 'tickets' );
		$phrase  = $part->is_phrase ? SubjectPattern::phrase( array_slice( Words::in_order( $part->value ), 0, SearchTerms::MAX_PHRASE ), $this->db->server->has_rich_patterns() ) : '';
		if ( '' !== $phrase ) {
			// Tokens have no order. Only the few texts that have all the words are read, and only as far as the list is walked.
			$where .= " AND ( {$tickets}.subject REGEXP %s OR {$tickets}.customer_name REGEXP %s OR {$tickets}.customer_email REGEXP %s OR {$tickets}.order_number REGEXP %s
				OR EXISTS ( SELECT 1 FROM {$this->db->table( 'messages' )} said WHERE said.id = without.message_id AND said.body_text REGEXP %s ) )";
			array_push( $args, $phrase, $phrase, $phrase, $phrase, $phrase );
		}
		return array( array( "NOT EXISTS ( SELECT 1 FROM {$this->db->table( 'search' )} without WHERE without.ticket_id = {$tickets}.id{$where} )", $args ) );
	}

	/**
	 * A colleague has left a note.
	 *
	 * @return Sql
	 */
	public function with_note( bool $is_negated ): array {
		$sql = "EXISTS ( SELECT 1 FROM {$this->db->table( 'search' )} noted WHERE noted.ticket_id = {$this->db->table( 'tickets' )}.id AND noted.kind = %s )";
		return array( $is_negated ? "NOT {$sql}" : $sql, array( MessageKind::Note->value ) );
	}

	/**
	 * Name or address of the customer has each of these words, in any spelling.
	 *
	 * @return list<Sql> None if there is no word in it.
	 */
	public function customer( string $typed, bool $is_negated ): array {
		$parts = array();
		$args  = array();
		foreach ( SubjectPattern::words( $typed ) as $pattern ) {
			$parts[] = '( customer_name REGEXP %s OR customer_email REGEXP %s )';
			array_push( $args, $pattern, $pattern );
		}
		return array() === $parts ? array() : array( array( ( $is_negated ? 'NOT ' : '' ) . '( ' . implode( ' AND ', $parts ) . ' )', $args ) );
	}
}
