<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/**
 * Customers who take part in a ticket beside the one whose it is: their own was merged into it, and
 * an agent chose to keep them in. They may write to it and are offered as CC; they see no page of it.
 */
final class Participants {

	/** Far more than anybody merges; what is shown is bounded. */
	private const MAX = 50;

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/** Whether this customer takes part. */
	public function has( int $ticket_id, int $customer_id ): bool {
		return null !== $this->db->value( "SELECT customer_id FROM {$this->db->table( 'participants' )} WHERE ticket_id = %d AND customer_id = %d", array( $ticket_id, $customer_id ) );
	}

	/**
	 * Since when which customers take part, the oldest first.
	 *
	 * @return array<int, \DateTimeImmutable> By customer.
	 */
	public function of( int $ticket_id ): array {
		$since = array();
		foreach ( $this->db->rows( "SELECT customer_id, since FROM {$this->db->table( 'participants' )} WHERE ticket_id = %d ORDER BY since, customer_id LIMIT %d", array( $ticket_id, self::MAX ) ) as $row ) {
			$since[ (int) $row['customer_id'] ] = Timestamp::from_sql( (string) $row['since'] );
		}
		return $since;
	}

	/** Takes a customer in; joins the running transaction. @return bool Whether he was not there before. */
	public function add( int $ticket_id, int $customer_id ): bool {
		if ( $this->has( $ticket_id, $customer_id ) ) {
			return false;
		}
		$this->db->insert( 'participants', array( 'ticket_id' => $ticket_id, 'customer_id' => $customer_id, 'since' => Timestamp::to_sql( $this->clock->now() ) ) );
		return true;
	}

	/**
	 * Takes customers out of all tickets of others.
	 *
	 * @param list<int> $customer_ids
	 */
	public function forget( array $customer_ids ): void {
		if ( array() !== $customer_ids ) {
			$this->db->execute( "DELETE FROM {$this->db->table( 'participants' )} WHERE customer_id IN ({$this->db->in( $customer_ids )})", $customer_ids );
		}
	}
}
