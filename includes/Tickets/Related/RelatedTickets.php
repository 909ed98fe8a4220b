<?php
declare(strict_types=1);

namespace Sanad\Tickets\Related;

use Sanad\Database\Connection;
use Sanad\Search\Normaliser;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Merging\TicketMoves;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketQuery;
use Sanad\Tickets\TicketRepository;

/** Finds what somebody at a ticket may want to know of others: each kind by one short range of an index. */
final class RelatedTickets {

	/** Tickets of one kind. */
	private const EACH = 10;

	private const BY_SUBJECT = 5;

	/** Words of a subject that others are looked for with; more would find itself only. */
	private const WORDS = 2;

	private const SHORTEST_WORD = 4;

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly TicketMoves $moves
	) {}

	/**
	 * Tickets beside this one, by why; each stands once.
	 *
	 * @param \Closure(Ticket): bool $may_see Whether the one who asks may see it.
	 * @param list<int>|null         $scope   Teams whose tickets he may see; null for all.
	 * @return list<array{Relation, Ticket}>
	 */
	public function of( Ticket $ticket, \Closure $may_see, ?array $scope ): array {
		$found = array(
			// Those are parts of this one now, and seen with it.
			Relation::Merged->value   => $this->moves->merged_into( $ticket->id ),
			Relation::Split->value    => $this->moves->split_relatives( $ticket->id ),
			Relation::FollowUp->value => $this->follow_ups( $ticket ),
			Relation::Order->value    => 0 === $ticket->order_id ? array() : $this->latest( 'order_id', $ticket->order_id ),
			Relation::Customer->value => 0 === $ticket->customer_id ? array() : $this->latest( 'customer_id', $ticket->customer_id ),
			Relation::Subject->value  => $this->by_subject( $ticket, $scope ),
		);
		$tickets = $this->tickets->find_many( array_values( array_unique( array_merge( ...array_values( $found ) ) ) ) );
		$related = array();
		$seen    = array( $ticket->id => true );
		foreach ( $found as $why => $ids ) {
			$why = Relation::from( $why );
			foreach ( $ids as $id ) {
				$other = $tickets[ $id ] ?? null;
				if ( null === $other || isset( $seen[ $id ] ) || ( Relation::Merged !== $why && ( $other->merged_into > 0 || ! $may_see( $other ) ) ) ) {
					continue;
				}
				$seen[ $id ] = true;
				$related[]   = array( $why, $other );
			}
		}
		return $related;
	}

	/**
	 * The closed ticket that this one continues, and those that continue it: always of the same customer.
	 *
	 * @return list<int>
	 */
	private function follow_ups( Ticket $ticket ): array {
		$later = $this->db->ids(
			"SELECT id FROM {$this->db->table( 'tickets' )} WHERE customer_id = %d AND follow_up_of = %d ORDER BY last_message_at DESC, id DESC LIMIT %d",
			array( $ticket->customer_id, $ticket->id, self::EACH )
		);
		$before = 0 === $ticket->follow_up_of ? null : $this->tickets->find_survivor( $ticket->follow_up_of );
		return null === $before ? $later : array( $before->id, ...$later );
	}

	/**
	 * @param 'order_id'|'customer_id' $column
	 * @return list<int> Not in spam or trash.
	 */
	private function latest( string $column, int $value ): array {
		return $this->db->ids(
			"SELECT id FROM {$this->db->table( 'tickets' )} WHERE {$column} = %d AND folder = %s AND merged_into = 0 ORDER BY last_message_at DESC, id DESC LIMIT %d",
			array( $value, Folder::Inbox->value, self::EACH + 1 )
		);
	}

	/**
	 * @param list<int>|null $scope
	 * @return list<int>
	 */
	private function by_subject( Ticket $ticket, ?array $scope ): array {
		preg_match_all( '/\p{L}[\p{L}\p{M}]{' . ( self::SHORTEST_WORD - 1 ) . ',}/u', Normaliser::fold( $ticket->subject ), $words );
		$words = array_values( array_unique( $words[0] ) );
		usort( $words, static fn ( string $a, string $b ): int => mb_strlen( $b ) <=> mb_strlen( $a ) );
		$words = array_slice( $words, 0, self::WORDS );
		if ( count( $words ) < self::WORDS ) {
			return array();
		}
		$page = $this->tickets->list( new TicketQuery( search: implode( ' ', $words ), per_page: self::BY_SUBJECT + 1, team_scope: $scope ) );
		return array_map( static fn ( Ticket $found ): int => $found->id, $page->tickets );
	}
}
