<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;
use Sanad\Mailboxes\Outbound\DeliveryState;
use Sanad\Mailboxes\Outbound\OutgoingKind;

/** The filters that other tables know. */
final class TicketSources {

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Tickets with one of these tags.
	 *
	 * @param list<int> $tag_ids Not empty.
	 */
	public function tags( array $tag_ids ): TicketSource {
		return $this->source( 'ticket_tags', 'tag_id', "tag_id IN ({$this->db->in( $tag_ids )})", $tag_ids );
	}

	/**
	 * Tickets that one of these users follows.
	 *
	 * @param list<int> $user_ids Not empty.
	 */
	public function followers( array $user_ids ): TicketSource {
		return $this->source( 'followers', 'user_id', "user_id IN ({$this->db->in( $user_ids )})", $user_ids );
	}

	/** Tickets where a note names this user, who is not done with it. */
	public function mentions( int $user_id ): TicketSource {
		return $this->source( 'mentions', 'user_id', 'user_id = %d AND done_at IS NULL', array( $user_id ) );
	}

	/** Tickets where this user has written something that is not sent yet. */
	public function drafts( int $user_id ): TicketSource {
		return $this->source( 'drafts', 'user_id', 'user_id = %d', array( $user_id ) );
	}

	/** Tickets with an answer whose mail failed, or never was confirmed by the mail server. */
	public function failed_sends(): TicketSource {
		$args = array( DeliveryState::Failed->value, DeliveryState::Unknown->value, OutgoingKind::Reply->value );
		return $this->source( 'outbox', 'state', 'state IN (%s, %s) AND kind = %s', $args );
	}

	/**
	 * Any row at all in one of these tables.
	 *
	 * @param 'ticket_tags'|'followers' $table
	 * @return array{string, list<int|string>}
	 */
	public function any( string $table ): array {
		return $this->source( $table, 'ticket_id', '1 = 1', array() )->condition;
	}

	/**
	 * What this user has not read yet: the newest message is one that he has not seen.
	 *
	 * @return array{string, list<int|string>}
	 */
	public function unread( int $user_id ): array {
		$tickets = $this->db->table( 'tickets' );
		return array(
			"NOT EXISTS ( SELECT 1 FROM {$this->db->table( 'ticket_reads' )} seen WHERE seen.ticket_id = {$tickets}.id AND seen.user_id = %d AND seen.message_id >= {$tickets}.last_message_id )",
			array( $user_id ),
		);
	}

	/**
	 * The condition on a ticket is a value and not an `EXISTS`: of that, databases make a join, for which they
	 * read all that the other table holds for the filter, once for each queue. A value is looked up, ticket by ticket.
	 *
	 * @param string           $column The first that the condition looks at, for a name of the table that no other condition has.
	 * @param list<int|string> $args
	 */
	private function source( string $table, string $column, string $where, array $args ): TicketSource {
		$name  = $this->db->table( $table );
		$alias = "of_{$column}";
		return new TicketSource(
			$name,
			array( $where, $args ),
			array( "( SELECT 1 FROM {$name} {$alias} WHERE {$alias}.ticket_id = {$this->db->table( 'tickets' )}.id AND {$where} LIMIT 1 ) IS NOT NULL", $args )
		);
	}
}
