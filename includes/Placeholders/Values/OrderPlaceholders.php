<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Values;

use Sanad\Placeholders\Definition;
use Sanad\Placeholders\Group;
use Sanad\Placeholders\PlaceholderContext;
use Sanad\Placeholders\Source;
use Sanad\Placeholders\Value;
use Sanad\Placeholders\Why;
use Sanad\Placeholders\Written;
use Sanad\WooCommerce\Panel\Tracking;
use Sanad\WooCommerce\ReplyOrder;
use Sanad\WooCommerce\ReplyOrders;

/** The order that an answer tells of. */
final class OrderPlaceholders implements Source {

	/** @var \WeakMap<PlaceholderContext, ReplyOrder|Why> Read once a text. */
	private \WeakMap $known;

	public function __construct( private readonly ReplyOrders $orders ) {
		$this->known = new \WeakMap();
	}

	public function definitions(): array {
		return array(
			$this->define( 'number', __( 'Order number', 'sanad' ), __( 'Number of the order as the shop shows it.', 'sanad' ), '2231', static fn ( ReplyOrder $order ): Value => Value::code( $order->number ) ),
			$this->define( 'status', __( 'Order status', 'sanad' ), __( 'Where the order stands.', 'sanad' ), __( 'Being prepared', 'sanad' ), static fn ( ReplyOrder $order ): Value => Value::words( $order->status ) ),
			$this->define( 'date', __( 'Order date', 'sanad' ), __( 'Day of the order.', 'sanad' ), '', static fn ( ReplyOrder $order, PlaceholderContext $context ): Value => Value::words( null === $order->date ? '' : Written::date( $order->date, $context->language ) ) ),
			$this->define( 'items', __( 'Items', 'sanad' ), __( 'What was ordered, one after the other.', 'sanad' ), 'Dress × 1', static fn ( ReplyOrder $order ): Value => Value::listing( $order->items ) ),
			$this->define( 'item_count', __( 'Number of items', 'sanad' ), __( 'How many pieces were ordered.', 'sanad' ), '3', static fn ( ReplyOrder $order, PlaceholderContext $context ): Value => Value::number( $order->item_count, Written::number( $order->item_count, $context->language ) ), true ),
			$this->define( 'subtotal', __( 'Subtotal', 'sanad' ), __( 'Price of the items, before shipping and discounts.', 'sanad' ), 'SAR 160.00', static fn ( ReplyOrder $order ): Value => Value::words( $order->subtotal->formatted ) ),
			$this->define( 'total', __( 'Total', 'sanad' ), __( 'What the whole order costs.', 'sanad' ), 'SAR 180.00', static fn ( ReplyOrder $order ): Value => Value::words( $order->total->formatted ) ),
			$this->define( 'payment_method', __( 'Payment method', 'sanad' ), __( 'How the order is paid.', 'sanad' ), __( 'Cash on delivery', 'sanad' ), static fn ( ReplyOrder $order ): Value => Value::words( $order->payment_method ) ),
			$this->define( 'payment_link', __( 'Payment link', 'sanad' ), __( 'Page on which the order can be paid. Empty if nothing is to be paid.', 'sanad' ), 'https://shop.example/…', static fn ( ReplyOrder $order ): Value => Value::link( (string) $order->payment_link )->or_because( null === $order->payment_link ? Why::Paid : Why::Nothing ) ),
			$this->define( 'carrier', __( 'Carrier', 'sanad' ), __( 'Who brings the parcel.', 'sanad' ), 'Aramex', static fn ( ReplyOrder $order ): Value => Value::words( self::first_tracking( $order )->carrier ?? '' ) ),
			$this->define( 'tracking_number', __( 'Tracking number', 'sanad' ), __( 'Number of the parcel at its carrier; several where there are several parcels.', 'sanad' ), '30993001', self::tracking_numbers( ... ) ),
			$this->define( 'tracking_link', __( 'Tracking link', 'sanad' ), __( 'Page of the carrier on which the first parcel can be followed.', 'sanad' ), 'https://carrier.example/…', static fn ( ReplyOrder $order ): Value => Value::link( self::first_tracking( $order )->url ?? '' ) ),
			$this->define( 'refund_state', __( 'Refund state', 'sanad' ), __( 'Whether the order was refunded, in part or as a whole. Empty if not.', 'sanad' ), __( 'Partly refunded', 'sanad' ), static fn ( ReplyOrder $order ): Value => Value::words( $order->refund_state ) ),
			$this->define( 'refunded_amount', __( 'Refunded amount', 'sanad' ), __( 'How much was given back. Empty if nothing.', 'sanad' ), 'SAR 60.00', static fn ( ReplyOrder $order ): Value => Value::words( $order->refunded->formatted ?? '' ) ),
			$this->define( 'shipping_address', __( 'Shipping address', 'sanad' ), __( 'Where the parcel goes.', 'sanad' ), 'Olaya Street 5, Riyadh', static fn ( ReplyOrder $order ): Value => Value::lines( $order->address ) ),
		);
	}

	private static function first_tracking( ReplyOrder $order ): ?Tracking {
		return $order->trackings[0] ?? null;
	}

	/** @param \Closure(ReplyOrder, PlaceholderContext): Value $value */
	private function define( string $name, string $label, string $description, string $example, \Closure $value, bool $is_number = false ): Definition {
		return new Definition(
			"order.{$name}",
			Group::Order,
			$label,
			$description,
			$example,
			function ( PlaceholderContext $context ) use ( $value ): Value {
				$order = $this->order( $context );
				return $order instanceof ReplyOrder ? $value( $order, $context ) : Value::none( $order );
			},
			$is_number
		);
	}

	private static function tracking_numbers( ReplyOrder $order ): Value {
		$numbers = array_map( static fn ( Tracking $tracking ): string => $tracking->number, $order->trackings );
		return 1 === count( $numbers ) ? Value::code( $numbers[0] ) : Value::listing( $numbers );
	}

	private function order( PlaceholderContext $context ): ReplyOrder|Why {
		return $this->known[ $context ] ??= $this->find( $context );
	}

	private function find( PlaceholderContext $context ): ReplyOrder|Why {
		if ( ! $this->orders->is_active() ) {
			return Why::NoShop;
		}
		if ( 0 === $context->order_id ) {
			return Why::NoOrder;
		}
		return $this->orders->find( $context->order_id, $context->linked_order_id, $context->customer_id ) ?? Why::ForeignOrder;
	}
}
