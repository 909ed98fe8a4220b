<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Database\Connection;
use Sanad\WooCommerce\OrderNumber;

/** Orders as tickets remember them: known where the shop is off, and where the order is deleted, too. */
final class OrdersOfTickets {

	private const MAX = 100;

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Ids of orders of this number that some ticket is about.
	 *
	 * @param string         $typed Such as `1042`, `#INV-1042` or `١٠٤٢`.
	 * @param list<int>|null $scope Teams whose tickets count; null for all.
	 * @return list<int>
	 */
	public function named( string $typed, ?array $scope ): array {
		$number = OrderNumber::normalise( $typed );
		if ( '' === $number || array() === $scope ) {
			return array();
		}
		$table = $this->db->table( 'tickets' );
		$teams = null === $scope ? '' : " AND team_id IN ({$this->db->in( $scope )})";
		$ids   = $this->db->ids( "SELECT DISTINCT order_id FROM {$table} WHERE order_number = %s AND order_id > 0{$teams} LIMIT %d", array( $number, ...( $scope ?? array() ), self::MAX ) );
		if ( array() === $ids && ctype_digit( $number ) && strlen( $number ) < 19 ) {
			// Where a plugin numbers orders, some people still write the id.
			$ids = $this->db->ids( "SELECT order_id FROM {$table} WHERE order_id = %d{$teams} LIMIT 1", array( (int) $number, ...( $scope ?? array() ) ) );
		}
		return $ids;
	}
}
