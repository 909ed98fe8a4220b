<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

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
					'items'            => Type::described( Type::list( Type::ref( 'OrderItem' ) ), 'The first 30 lines.' ),
					'item_count'       => Type::described( Type::int(), 'How many lines there are.' ),
					'shipping'         => Type::ref( 'OrderShipping' ),
					'payment'          => Type::text(),
					'refunded'         => Type::nullable( Type::ref( 'Money' ) ),
					'billing_address'  => Type::described( Type::text(), 'Plain text, one line a part.' ),
					'shipping_address' => Type::described( Type::text(), 'Plain text, one line a part.' ),
					'notes'            => Type::described( Type::list( Type::ref( 'OrderNote' ) ), 'The newest 10, newest first.' ),
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
}
