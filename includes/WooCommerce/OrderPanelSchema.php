<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\WooCommerce\Panel\ItemReader;
use Sanad\WooCommerce\Panel\NoteReader;
use Sanad\WooCommerce\Panel\OrderPanel;
use Sanad\WooCommerce\Panel\PanelCustomer;
use Sanad\WooCommerce\Panel\PanelItem;
use Sanad\WooCommerce\Panel\PanelNote;
use Sanad\WooCommerce\Panel\PanelOrder;
use Sanad\WooCommerce\Panel\Tracking;

/** How the shop's side of a ticket looks to agents. */
final class OrderPanelSchema implements SchemaProvider {

	/** Deepest page of a customer's orders that is answered. */
	private const MAX_PAGE = 1000;

	public static function definitions(): array {
		return array(
			'Money' => Type::object(
				array(
					'amount'    => Type::described( Type::text(), 'Decimal with a point, such as 180.00.' ),
					'currency'  => Type::described( Type::text(), 'ISO 4217 code.' ),
					'formatted' => Type::described( Type::text(), 'As the shop writes it; plain text.' ),
				)
			),
			'OrderItem' => Type::object(
				array(
					'name'      => Type::text(),
					'details'   => Type::described( Type::text(), 'What was chosen, plain text, such as "Size: M, Colour: Red".' ),
					'quantity'  => array( 'type' => 'number' ),
					'total'     => Type::ref( 'Money' ),
					'image_url' => Type::nullable( Type::url() ),
					'sku'       => Type::text(),
				)
			),
			'OrderTracking' => Type::object(
				array(
					'carrier' => Type::text(),
					'number'  => Type::text(),
					'url'     => Type::nullable( Type::url() ),
				)
			),
			'OrderShipping' => Type::object(
				array(
					'method'    => Type::text(),
					'trackings' => Type::list( Type::ref( 'OrderTracking' ) ),
				)
			),
			'OrderNote' => Type::object(
				array(
					'id'           => Type::id(),
					'text'         => Type::described( Type::text(), 'Plain text.' ),
					'date'         => Type::time(),
					'by'           => Type::described( Type::text(), 'Who wrote it; empty where the shop did so by itself.' ),
					'for_customer' => Type::bool(),
				)
			),
			'PanelOrder' => Type::object(
				array(
					'id'               => Type::id(),
					'number'           => Type::text(),
					'date'             => Type::nullable( Type::time() ),
					'status'           => Type::text(),
					'status_label'     => Type::text(),
					'total'            => Type::ref( 'Money' ),
					'items'            => Type::described( Type::list( Type::ref( 'OrderItem' ) ), 'The first ' . ItemReader::MAX . ' lines.' ),
					'item_count'       => Type::described( Type::int(), 'How many lines there are.' ),
					'shipping'         => Type::ref( 'OrderShipping' ),
					'payment'          => Type::text(),
					'refunded'         => Type::nullable( Type::ref( 'Money' ) ),
					'billing_address'  => Type::described( Type::text(), 'Plain text, one line a part.' ),
					'shipping_address' => Type::described( Type::text(), 'Plain text, one line a part.' ),
					'notes'            => Type::described( Type::list( Type::ref( 'OrderNote' ) ), 'The newest ' . NoteReader::MAX . ', newest first.' ),
					'edit_url'         => Type::described( Type::nullable( Type::url() ), 'Null where the asking agent may not edit orders.' ),
					'is_guest'         => Type::described( Type::bool(), 'Ordered without an account.' ),
					'verified'         => Type::described( Type::bool(), 'Known to be of this customer: by his account or an address that he has proved. False: tell nobody what is in it before he has proved it.' ),
				)
			),
			'PanelCustomer' => Type::object(
				array(
					'order_count'     => Type::int(),
					'lifetime_values' => Type::described( Type::list( Type::ref( 'Money' ) ), 'What he has paid less what he got back, one sum a currency, the most used first; empty if he has paid nothing.' ),
					'lifetime_orders' => Type::described( Type::int(), 'How many of his newest paid orders those sums hold.' ),
					'lifetime_whole'  => Type::described( Type::bool(), 'Those are all of them.' ),
					'since'           => Type::described( Type::nullable( Type::time() ), 'His registration or his first order, whichever came first.' ),
				)
			),
			'LinkedOrder' => Type::object(
				array(
					'id'     => Type::id(),
					'number' => Type::described( Type::text(), 'As the shop showed it when it was linked.' ),
					'state'  => Type::described( Type::one_of( array_column( LinkedState::cases(), 'value' ) ), 'unknown: WooCommerce is not there to be asked.' ),
				)
			),
			'OrderPanel' => Type::object(
				array(
					'available' => Type::described( Type::bool(), 'Whether WooCommerce is there.' ),
					'verified'  => Type::described( Type::bool(), 'Whether the customer has proved every address whose orders are listed.' ),
					'customer'  => Type::described( Type::nullable( Type::ref( 'PanelCustomer' ) ), 'Null while nothing is known of him to look orders up by.' ),
					'linked'    => Type::described( Type::nullable( Type::ref( 'LinkedOrder' ) ), 'The order that the ticket is about. It stands first in `orders` while it exists, whoever has ordered it.' ),
					'orders'    => Type::described( Type::list( Type::ref( 'PanelOrder' ) ), 'Newest first, after the linked one.' ),
					'next_page' => Type::nullable( Type::int( 1 ) ),
				)
			),
			'OrderPanelQuery' => Type::object(
				array( 'page' => Type::int( 1, self::MAX_PAGE ) + array( 'default' => 1 ) ),
				array( 'page' )
			),
			'OrderCustomer' => Type::object(
				array(
					'id'    => Type::described( Type::id( true ), 'Our customer of this order; 0 if he has never asked.' ),
					'name'  => Type::text(),
					'email' => Type::text(),
				)
			),
			'OrderTickets' => Type::object(
				array(
					'order'       => Type::ref( 'NumberRef' ),
					'customer'    => Type::described( Type::ref( 'OrderCustomer' ), 'Who ordered: whom a new ticket is for.' ),
					'items'       => Type::described( Type::list( Type::ref( 'TicketSummary' ) ), 'Newest activity first.' ),
					'next_cursor' => Type::described( Type::nullable( Type::text() ), 'Sent as `cursor` to `/tickets?order=` to go on; null at the end.' ),
				)
			),
		);
	}

	/**
	 * A panel as the contract writes it.
	 *
	 * @return array<string, mixed>
	 */
	public static function panel( OrderPanel $panel ): array {
		return array(
			'available' => $panel->available,
			'verified'  => $panel->verified,
			'customer'  => null === $panel->customer ? null : self::customer( $panel->customer ),
			'linked'    => null === $panel->linked ? null : array(
				'id'     => $panel->linked->id,
				'number' => $panel->linked->number,
				'state'  => $panel->linked->state->value,
			),
			'orders'    => array_map( self::order( ... ), $panel->orders ),
			'next_page' => $panel->next_page,
		);
	}

	/** @return array<string, mixed> */
	private static function customer( PanelCustomer $customer ): array {
		return array(
			'order_count'     => $customer->order_count,
			'lifetime_values' => array_map( self::money( ... ), $customer->lifetime_values ),
			'lifetime_orders' => $customer->lifetime_orders,
			'lifetime_whole'  => $customer->lifetime_whole,
			'since'           => CommonSchema::time_or_null( $customer->since ),
		);
	}

	/** @return array<string, mixed> */
	private static function order( PanelOrder $order ): array {
		return array(
			'id'               => $order->id,
			'number'           => $order->number,
			'date'             => CommonSchema::time_or_null( $order->date ),
			'status'           => $order->status,
			'status_label'     => $order->status_label,
			'total'            => self::money( $order->total ),
			'items'            => array_map( self::item( ... ), $order->items ),
			'item_count'       => $order->item_count,
			'shipping'         => array(
				'method'    => $order->shipping_method,
				'trackings' => array_map( self::tracking( ... ), $order->trackings ),
			),
			'payment'          => $order->payment,
			'refunded'         => null === $order->refunded ? null : self::money( $order->refunded ),
			'billing_address'  => $order->billing_address,
			'shipping_address' => $order->shipping_address,
			'notes'            => array_map( self::note( ... ), $order->notes ),
			'edit_url'         => $order->edit_url,
			'is_guest'         => $order->is_guest,
			'verified'         => $order->verified,
		);
	}

	/** @return array<string, mixed> */
	private static function item( PanelItem $item ): array {
		return array(
			'name'      => $item->name,
			'details'   => $item->details,
			'quantity'  => $item->quantity,
			'total'     => self::money( $item->total ),
			'image_url' => $item->image_url,
			'sku'       => $item->sku,
		);
	}

	/** @return array{carrier: string, number: string, url: string|null} */
	private static function tracking( Tracking $tracking ): array {
		return array(
			'carrier' => $tracking->carrier,
			'number'  => $tracking->number,
			'url'     => $tracking->url,
		);
	}

	/** @return array<string, mixed> */
	private static function note( PanelNote $note ): array {
		return array(
			'id'           => $note->id,
			'text'         => $note->text,
			'date'         => CommonSchema::time( $note->date ),
			'by'           => $note->by,
			'for_customer' => $note->for_customer,
		);
	}

	/** @return array{amount: string, currency: string, formatted: string} */
	private static function money( Money $money ): array {
		return array(
			'amount'    => $money->amount,
			'currency'  => $money->currency,
			'formatted' => $money->formatted,
		);
	}
}
