<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Customers\Customer;
use Sanad\Customers\CustomerRepository;
use Sanad\Customers\Identity;
use Sanad\Customers\IdentityType;
use Sanad\Customers\PhoneNumber;
use Sanad\Database\Connection;
use Sanad\Search\SearchTerms;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;
use Sanad\WooCommerce\FoundOrder;
use Sanad\WooCommerce\OrderLookup;

/**
 * The things that a number names: a ticket, an order, the buyer or customer of a phone number, the
 * order of a parcel. Where it names several, all of them.
 */
final class NumberLookup {

	/** Things of one kind. */
	private const MAX = 5;

	/** Tickets of an order that are counted. */
	private const COUNTED = 100;

	/** Other texts have fewer digits, and name nothing. */
	private const NUMBER = '/\p{Nd}/u';

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly CustomerRepository $customers,
		private readonly OrderLookup $orders,
		private readonly Policy $policy
	) {}

	/** @return array{tickets: list<array<string, mixed>>, orders: list<array<string, mixed>>, customers: list<array<string, mixed>>} */
	public function of( string $typed, \WP_User $user ): array {
		if ( 1 !== preg_match( self::NUMBER, $typed ) ) {
			return array( 'tickets' => array(), 'orders' => array(), 'customers' => array() );
		}
		return array(
			'tickets'   => $this->tickets_of( $typed, $user ),
			'orders'    => $this->orders_of( $typed, $user ),
			'customers' => $this->customers_of( $typed, $user ),
		);
	}

	/** @return list<array<string, mixed>> */
	private function tickets_of( string $typed, \WP_User $user ): array {
		$number = SearchTerms::number( $typed );
		$ticket = null === $number ? null : $this->tickets->find_by_number( $number );
		if ( null === $ticket || ! $this->policy->can_view_ticket( $user, $ticket ) ) {
			return array();
		}
		return array(
			array(
				'id'            => $ticket->id,
				'number'        => $ticket->number,
				'subject'       => $ticket->subject,
				'status'        => $ticket->status->value,
				'customer_name' => self::name( $ticket ),
			),
		);
	}

	/**
	 * Whoever may neither edit orders nor see a ticket about one learns nothing of it.
	 *
	 * @return list<array<string, mixed>>
	 */
	private function orders_of( string $typed, \WP_User $user ): array {
		$scope = $this->policy->team_scope( $user );
		$items = array();
		foreach ( array( ...$this->orders->find( $typed ), ...$this->on_tickets( $typed, $scope ) ) as $order ) {
			$count = isset( $items[ $order->id ] ) ? 0 : $this->ticket_count( $order->id, $scope );
			if ( ! isset( $items[ $order->id ] ) && ( $count > 0 || null !== $order->edit_url ) ) {
				$items[ $order->id ] = array(
					'id'            => $order->id,
					'number'        => $order->number,
					'customer_name' => $order->name,
					'status_label'  => $order->status_label,
					'by'            => $order->by,
					'edit_url'      => $order->edit_url,
					'ticket_count'  => $count,
				);
			}
		}
		return array_slice( array_values( $items ), 0, self::MAX );
	}

	/**
	 * Orders as tickets remember them: what is known where the shop is off, or the order is deleted.
	 *
	 * @param list<int>|null $scope
	 * @return list<FoundOrder>
	 */
	private function on_tickets( string $typed, ?array $scope ): array {
		$number = SearchTerms::number( $typed );
		if ( null === $number || array() === $scope ) {
			return array();
		}
		[ $where, $args ] = $this->scoped( $scope );
		$rows             = $this->db->rows(
			"SELECT order_id, order_number, MAX(customer_name) AS name FROM {$this->db->table( 'tickets' )} WHERE order_number = %s AND order_id > 0{$where} GROUP BY order_id, order_number LIMIT %d",
			array( (string) $number, ...$args, self::MAX )
		);
		return array_map( static fn ( array $row ): FoundOrder => new FoundOrder( (int) $row['order_id'], (string) $row['order_number'], (string) $row['name'], '', 'number', null ), $rows );
	}

	/** @param list<int>|null $scope */
	private function ticket_count( int $order_id, ?array $scope ): int {
		if ( array() === $scope ) {
			return 0;
		}
		[ $where, $args ] = $this->scoped( $scope );
		return (int) $this->db->value( "SELECT COUNT(*) FROM ( SELECT 1 FROM {$this->db->table( 'tickets' )} WHERE order_id = %d{$where} LIMIT %d ) AS counted", array( $order_id, ...$args, self::COUNTED ) );
	}

	/** @return list<array<string, mixed>> */
	private function customers_of( string $typed, \WP_User $user ): array {
		$phone = PhoneNumber::read( $typed, $this->orders->calling_code() );
		if ( null === $phone ) {
			return array();
		}
		$customers  = $this->customers->identified( IdentityType::Phone, $phone->plain(), self::MAX, $this->policy->team_scope( $user ) );
		$identities = $this->customers->identities( array_map( static fn ( Customer $customer ): int => $customer->id, $customers ) );
		return array_map(
			static fn ( Customer $customer ): array => array(
				'id'    => $customer->id,
				'name'  => $customer->name,
				'email' => self::first( IdentityType::Email, $identities[ $customer->id ] ?? array() ),
				'phone' => self::first( IdentityType::Phone, $identities[ $customer->id ] ?? array() ),
			),
			$customers
		);
	}

	/** @param list<Identity> $identities */
	private static function first( IdentityType $type, array $identities ): ?string {
		foreach ( $identities as $identity ) {
			if ( $identity->type === $type ) {
				return $identity->value;
			}
		}
		return null;
	}

	private static function name( Ticket $ticket ): string {
		return '' === $ticket->customer_name ? $ticket->customer_email : $ticket->customer_name;
	}

	/**
	 * @param list<int>|null $scope Not empty.
	 * @return array{string, list<int>}
	 */
	private function scoped( ?array $scope ): array {
		return null === $scope ? array( '', array() ) : array( " AND team_id IN ({$this->db->in( $scope )})", $scope );
	}
}
