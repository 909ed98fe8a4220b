<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\WooCommerce;

use Sanad\Actor;
use Sanad\Customers\Customer;
use Sanad\Messages\NewMessage;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tests\Integration\Support\ShopFixtures;
use Sanad\Tickets\Channel;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Ticket;

/** A test of what ties tickets to orders. */
abstract class PanelTestCase extends RestTestCase {

	use ShopFixtures;

	/** A ticket of this customer, maybe about an order. */
	protected function ticket_of( Customer $customer, int $order_id = 0, string $subject = 'Where is it' ): Ticket {
		return $this->desk->service->open(
			new NewTicket( $customer->id, $subject, new NewMessage( $this->key(), Channel::Form, text: 'Hello' ), order_id: $order_id ),
			Actor::customer( $customer->id, $customer->name )
		)->ticket;
	}

	/** A customer who has only typed this address. */
	protected function stranger( string $email = 'sara@example.test' ): Customer {
		return $this->desk->customer_resolver->from_email( $email, 'Sara' );
	}

	/** A customer who has proved this address by a mailed code. */
	protected function proved( string $email = 'sara@example.test' ): Customer {
		return $this->desk->customer_resolver->from_email( $email, 'Sara', true );
	}

	/**
	 * The panel of a ticket, checked against its schema.
	 *
	 * @return array<string, mixed>
	 */
	protected function panel( Ticket $ticket, int $page = 1 ): array {
		return $this->shaped( 'OrderPanel', $this->rest( 'GET', "/tickets/{$ticket->id}/orders", array( 'page' => $page ) ) );
	}

	/**
	 * Queries that a request costs with empty caches.
	 */
	protected function queries( \Closure $request ): int {
		wp_cache_flush();
		wp_load_alloptions();
		$before = $this->wpdb()->num_queries;
		$request();
		return $this->wpdb()->num_queries - $before;
	}
}
