<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Database\Connection;
use Sanad\Messages\MessageKind;
use Sanad\Search\Highlighter;
use Sanad\Search\SearchTerms;
use Sanad\Tickets\FoundTexts;
use Sanad\Tickets\Ticket;

/**
 * Says why a search has found each ticket of a page: the passage of the message that has it, or what
 * stands on the ticket itself.
 */
final class MatchWriter {

	/** Characters of a message that are looked at; a passage from further back helps nobody to choose. */
	private const LOOKED_AT = 6_000;

	/** Seconds for the passages of one page; what is left after them is shown without one. */
	private const SECONDS = 0.03;

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Rows of a list with why each was found.
	 *
	 * @param list<array<string, mixed>> $items   Of the same tickets, in the same order.
	 * @param list<Ticket>               $tickets
	 * @return list<array<string, mixed>>
	 */
	public function added_to( array $items, array $tickets, FoundTexts $texts ): array {
		$matches = $this->write( $tickets, $texts );
		foreach ( $tickets as $index => $ticket ) {
			if ( isset( $items[ $index ], $matches[ $ticket->id ] ) ) {
				$items[ $index ]['match'] = $matches[ $ticket->id ];
			}
		}
		return $items;
	}

	/**
	 * @param list<Ticket> $tickets Of one page.
	 * @return array<int, array{message_id: int, field: string, html: string}> By ticket.
	 */
	private function write( array $tickets, FoundTexts $found ): array {
		$messages    = $found->messages;
		$highlighter = Highlighter::of_terms( $found->terms );
		$texts       = $this->texts( array_values( array_intersect_key( $messages, array_flip( array_map( static fn ( Ticket $ticket ): int => $ticket->id, $tickets ) ) ) ) );
		$deadline    = microtime( true ) + self::SECONDS;
		$matches     = array();
		foreach ( $tickets as $ticket ) {
			[ $kind, $text ] = $texts[ $messages[ $ticket->id ] ?? 0 ] ?? array( '', '' );
			$passage         = '' === $text || microtime( true ) > $deadline ? '' : $highlighter->passage( $text );
			if ( '' !== $passage ) {
				$field                  = MessageKind::Note->value === $kind ? MatchField::Note : MatchField::Message;
				$matches[ $ticket->id ] = self::match( $messages[ $ticket->id ], $field, $passage );
				continue;
			}
			$on_ticket = isset( $messages[ $ticket->id ] ) ? $this->on_ticket( $ticket, $highlighter ) : $this->by_number( $ticket, $found->search );
			if ( null !== $on_ticket ) {
				$matches[ $ticket->id ] = $on_ticket;
			}
		}
		return $matches;
	}

	/** @return array{message_id: int, field: string, html: string}|null */
	private function on_ticket( Ticket $ticket, Highlighter $highlighter ): ?array {
		$fields = array(
			array( MatchField::Subject, $ticket->subject ),
			array( MatchField::Customer, $ticket->customer_name ),
			array( MatchField::Customer, $ticket->customer_email ),
			array( MatchField::Order, $ticket->order_number ),
			array( MatchField::Number, (string) $ticket->number ),
		);
		foreach ( $fields as [ $field, $text ] ) {
			$html = $highlighter->all( $text );
			if ( str_contains( $html, '<mark>' ) ) {
				return self::match( 0, $field, $html );
			}
		}
		return null;
	}

	/** @return array{message_id: int, field: string, html: string}|null */
	private function by_number( Ticket $ticket, string $search ): ?array {
		$number = SearchTerms::number( $search );
		return match ( true ) {
			null === $number            => null,
			$ticket->number === $number => self::match( 0, MatchField::Number, "<mark>#{$number}</mark>" ),
			'' !== $ticket->order_number => self::match( 0, MatchField::Order, '<mark>#' . esc_html( $ticket->order_number ) . '</mark>' ),
			default                     => null,
		};
	}

	/**
	 * @param list<int> $message_ids
	 * @return array<int, array{string, string}> Kind and text by message.
	 */
	private function texts( array $message_ids ): array {
		$ids   = array_values( array_filter( $message_ids ) );
		$texts = array();
		if ( array() !== $ids ) {
			foreach ( $this->db->rows( "SELECT id, kind, LEFT(body_text, %d) AS text FROM {$this->db->table( 'messages' )} WHERE id IN ({$this->db->in( $ids )})", array( self::LOOKED_AT, ...$ids ) ) as $row ) {
				$texts[ (int) $row['id'] ] = array( (string) $row['kind'], (string) $row['text'] );
			}
		}
		return $texts;
	}

	/** @return array{message_id: int, field: string, html: string} */
	private static function match( int $message_id, MatchField $field, string $html ): array {
		return array(
			'message_id' => $message_id,
			'field'      => $field->value,
			'html'       => $html,
		);
	}
}
