<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\WooCommerce\Money;
use Sanad\WooCommerce\PlainText;
use Sanad\WooCommerce\Times;

/** Makes what an agent sees from WooCommerce's orders. */
final class OrderReader {

	/**
	 * The orders as the panel shows them, in the same order.
	 *
	 * @param list<\WC_Order> $orders
	 * @param OrderOwner      $owner    The ticket's customer, to tell what is surely his.
	 * @param bool            $may_edit Whether the agent may open them in WooCommerce.
	 * @return list<PanelOrder>
	 */
	public static function read( array $orders, OrderOwner $owner, bool $may_edit ): array {
		$items = ( new ItemReader() )->read( $orders );
		$notes = NoteReader::read( $orders );
		return array_map(
			static fn ( \WC_Order $order ): PanelOrder => self::order( $order, $items[ $order->get_id() ], $notes[ $order->get_id() ], $owner, $may_edit ),
			$orders
		);
	}

	/**
	 * @param list<PanelItem> $items
	 * @param list<PanelNote> $notes
	 */
	private static function order( \WC_Order $order, array $items, array $notes, OrderOwner $owner, bool $may_edit ): PanelOrder {
		$currency = $order->get_currency();
		$refunded = (float) $order->get_total_refunded();
		return new PanelOrder(
			id: $order->get_id(),
			number: $order->get_order_number(),
			date: Times::utc( $order->get_date_created() ),
			status: $order->get_status(),
			status_label: PlainText::line( wc_get_order_status_name( $order->get_status() ) ),
			total: Money::of( (float) $order->get_total(), $currency ),
			items: $items,
			item_count: count( $order->get_items() ),
			shipping_method: PlainText::line( $order->get_shipping_method() ),
			trackings: Trackings::of( $order ),
			payment: PlainText::line( $order->get_payment_method_title() ),
			refunded: $refunded > 0 ? Money::of( $refunded, $currency ) : null,
			billing_address: self::address( $order->get_formatted_billing_address(), $order->get_billing_phone() ),
			shipping_address: self::address( $order->get_formatted_shipping_address(), $order->get_shipping_phone() ),
			notes: $notes,
			edit_url: $may_edit ? $order->get_edit_order_url() : null,
			is_guest: 0 === $order->get_customer_id(),
			verified: $owner->has_proved( $order )
		);
	}

	private static function address( string $html, string $phone ): string {
		return trim( PlainText::lines( $html ) . "\n" . PlainText::line( $phone ) );
	}
}
