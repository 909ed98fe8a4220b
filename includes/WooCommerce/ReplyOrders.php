<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\Customers\CustomerRepository;
use Sanad\WooCommerce\Panel\ItemReader;
use Sanad\WooCommerce\Panel\OrderOwner;
use Sanad\WooCommerce\Panel\PanelItem;
use Sanad\WooCommerce\Panel\Trackings;

/**
 * The order that an answer tells of. As in the order panel, that is the one which the ticket is about,
 * or another of the same customer; never somebody else's.
 */
final class ReplyOrders {

	/** What WooCommerce calls its own statuses in English: said in our words where it has none of the language. */
	private const STATUSES = array( 'Pending payment', 'Processing', 'On hold', 'Completed', 'Cancelled', 'Refunded', 'Failed' );

	public function __construct( private readonly WooCommerce $shop, private readonly CustomerRepository $customers ) {}

	/** Whether there is a shop to be asked. */
	public function is_active(): bool {
		return $this->shop->is_active();
	}

	/**
	 * @param int $linked_id Order that the ticket is about.
	 * @return ReplyOrder|null Null if there is none, it lies in the trash, or it is not for this ticket.
	 */
	public function find( int $order_id, int $linked_id, int $customer_id ): ?ReplyOrder {
		$order = $this->order( $order_id, $linked_id, $customer_id );
		return null === $order ? null : $this->read( $order );
	}

	/** Whether this order may be meant in this ticket. */
	public function is_of( int $order_id, int $linked_id, int $customer_id ): bool {
		return null !== $this->order( $order_id, $linked_id, $customer_id );
	}

	private function order( int $order_id, int $linked_id, int $customer_id ): ?\WC_Order {
		$order = $order_id > 0 && $this->shop->is_active() ? wc_get_order( $order_id ) : null;
		if ( ! $order instanceof \WC_Order || 'trash' === $order->get_status() ) {
			return null;
		}
		return $order_id === $linked_id || $this->owner( $customer_id )->has( $order ) ? $order : null;
	}

	private function owner( int $customer_id ): OrderOwner {
		$customer = $customer_id > 0 ? $this->customers->find( $customer_id ) : null;
		return OrderOwner::of( $customer, null === $customer ? array() : $this->customers->identities( array( $customer_id ) )[ $customer_id ] ?? array() );
	}

	private function read( \WC_Order $order ): ReplyOrder {
		$currency = $order->get_currency();
		$refunded = (float) $order->get_total_refunded();
		$items    = ( new ItemReader() )->read( array( $order ) )[ $order->get_id() ];
		return new ReplyOrder(
			number: $order->get_order_number(),
			status: $this->status( $order->get_status() ),
			date: Times::utc( $order->get_date_created() ),
			items: array_map( $this->item( ... ), $items ),
			item_count: (int) $order->get_item_count(),
			subtotal: Money::of( (float) $order->get_subtotal(), $currency ),
			total: Money::of( (float) $order->get_total(), $currency ),
			payment_method: PlainText::line( $order->get_payment_method_title() ),
			trackings: Trackings::of( $order ),
			payment_link: $order->needs_payment() ? $order->get_checkout_payment_url() : null,
			refund_state: $refunded > 0 ? $this->refund_state( $order, $refunded ) : '',
			refunded: $refunded > 0 ? Money::of( $refunded, $currency ) : null,
			address: PlainText::lines( $order->get_formatted_shipping_address() )
		);
	}

	private function item( PanelItem $item ): string {
		$name = '' === $item->details
			? $item->name
			/* translators: 1: name of a product, 2: what was chosen, such as "Size: M". */
			: sprintf( __( '%1$s (%2$s)', 'sanad' ), $item->name, $item->details );
		/* translators: 1: a product, 2: how many of it. */
		return sprintf( __( '%1$s × %2$s', 'sanad' ), $name, (string) $item->quantity );
	}

	/** The shop's own name of a status, in the current language as far as somebody knows it. */
	private function status( string $slug ): string {
		$name = PlainText::line( wc_get_order_status_name( $slug ) );
		if ( ! in_array( $name, self::STATUSES, true ) ) {
			return $name;
		}
		return match ( $slug ) {
			'pending'    => __( 'Waiting for payment', 'sanad' ),
			'processing' => __( 'Being prepared', 'sanad' ),
			'on-hold'    => __( 'On hold', 'sanad' ),
			'completed'  => __( 'Completed', 'sanad' ),
			'cancelled'  => __( 'Cancelled', 'sanad' ),
			'refunded'   => __( 'Refunded', 'sanad' ),
			'failed'     => __( 'Payment failed', 'sanad' ),
			default      => $name,
		};
	}

	private function refund_state( \WC_Order $order, float $refunded ): string {
		return $refunded < (float) $order->get_total() ? __( 'Partly refunded', 'sanad' ) : __( 'Fully refunded', 'sanad' );
	}
}
