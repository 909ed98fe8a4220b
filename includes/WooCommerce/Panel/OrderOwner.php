<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\Customers\Customer;
use Sanad\Customers\Identity;
use Sanad\Customers\IdentityType;

/**
 * By what a customer's orders are found: his account, and his addresses, proved or not.
 *
 * An order belongs to an address if it was billed to it. Whoever types an address in a form or a mail
 * has proved nothing, so what is found by it alone is marked and must not be told to him.
 */
final class OrderOwner {

	/**
	 * @param int          $user_id  Account; 0 for none.
	 * @param list<string> $proved   Verified addresses, lower case.
	 * @param list<string> $unproved Other addresses, lower case.
	 */
	public function __construct(
		public readonly int $user_id,
		public readonly array $proved,
		public readonly array $unproved
	) {}

	/** @param list<Identity> $identities */
	public static function of( ?Customer $customer, array $identities ): self {
		$proved   = array();
		$unproved = array();
		foreach ( $identities as $identity ) {
			// WooCommerce answers "everything" or "nothing", depending on its storage, to what it does not take for an address.
			if ( IdentityType::Email !== $identity->type || false === is_email( $identity->value ) ) {
				continue;
			}
			if ( $identity->is_verified() ) {
				$proved[] = strtolower( $identity->value );
			} else {
				$unproved[] = strtolower( $identity->value );
			}
		}
		return new self( null === $customer ? 0 : (int) $customer->user_id, $proved, $unproved );
	}

	/**
	 * What `wc_get_orders()` takes as `customer`: any of these.
	 *
	 * @return list<int|string> Empty if nothing is known; WooCommerce must not be asked then, since it answers with all orders.
	 */
	public function keys(): array {
		return array( ...( $this->user_id > 0 ? array( $this->user_id ) : array() ), ...$this->proved, ...$this->unproved );
	}

	/** Whether an order is his by account or address. */
	public function has( \WC_Order $order ): bool {
		return $this->has_proved( $order ) || in_array( self::address( $order ), $this->unproved, true );
	}

	/** Whether an order is his by account or an address that he has proved. */
	public function has_proved( \WC_Order $order ): bool {
		return ( $this->user_id > 0 && $order->get_customer_id() === $this->user_id ) || in_array( self::address( $order ), $this->proved, true );
	}

	private static function address( \WC_Order $order ): string {
		return strtolower( trim( $order->get_billing_email() ) );
	}
}
