<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;
use Sanad\Database\RestartException;

/**
 * Locks tickets until the end of the transaction, always in the order of their ids, so that two
 * writers who want the same tickets never wait for each other.
 *
 * What is written to a ticket that was merged goes to the one that survived. Whether it was is only
 * known under its lock; where the survivor has the smaller id, the transaction begins anew and locks
 * both in order.
 */
final class TicketLocks {

	/** Merges of merges that are followed; far more than people make. */
	private const MAX_CHAIN = 50;

	/** @var array<string, list<int>> By the ids that were asked for: what must be locked for them, learnt by an attempt that was undone. */
	private array $chains = array();

	public function __construct( private readonly Connection $db ) {}

	/** The ticket, or the one that it was merged into; null if there is none with this id. */
	public function survivor( int $id ): ?Ticket {
		return $this->survivors( array( $id ) )[ $id ];
	}

	/**
	 * The same for several, of which some may have been merged into the same one.
	 *
	 * @param non-empty-list<int> $ids
	 * @return array<int, Ticket|null> By the ids that were asked for.
	 */
	public function survivors( array $ids ): array {
		$key       = implode( ',', $ids );
		$locked    = $this->all( $this->chains[ $key ] ?? $ids );
		$survivors = array();
		foreach ( $ids as $id ) {
			$ticket = $locked[ $id ] ?? null;
			while ( null !== $ticket && $ticket->merged_into > 0 ) {
				$next = $ticket->merged_into;
				if ( ! isset( $locked[ $next ] ) ) {
					if ( ! $this->db->is_sqlite() && $next < max( 0, ...array_keys( $locked ) ) ) {
						$this->chains[ $key ] = array( ...array_keys( $locked ), ...$this->chain( $next ) );
						throw new RestartException( 'Tickets must be locked in order.' );
					}
					$locked += $this->all( array( $next ) );
				}
				$ticket = $locked[ $next ] ?? null;
			}
			$survivors[ $id ] = $ticket;
		}
		unset( $this->chains[ $key ] );
		return $survivors;
	}

	/**
	 * These tickets themselves, merged or not; ids without a ticket are absent.
	 *
	 * @param list<int> $ids
	 * @return array<int, Ticket>
	 */
	public function all( array $ids ): array {
		$ids = array_values( array_unique( $ids ) );
		sort( $ids );
		$locked = array();
		foreach ( $ids as $id ) {
			$row = $this->db->row( "SELECT * FROM {$this->db->table( 'tickets' )} WHERE id = %d" . $this->db->for_update(), array( $id ) );
			if ( null !== $row ) {
				$locked[ $id ] = Ticket::from_row( $row );
			}
		}
		return $locked;
	}

	/**
	 * Where writes to a ticket go by what can be read without a lock.
	 *
	 * @return list<int> The ids on the way, this one first and the survivor last.
	 */
	public function chain( int $id ): array {
		$chain = array();
		while ( $id > 0 && count( $chain ) < self::MAX_CHAIN ) {
			$chain[] = $id;
			$id      = (int) $this->db->value( "SELECT merged_into FROM {$this->db->table( 'tickets' )} WHERE id = %d", array( $id ) );
		}
		return $chain;
	}
}
