<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How the shop's side of a ticket looks to agents. */
final class OrderPanelSchema implements SchemaProvider {

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
					'by'           => Type::text(),
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
					'items'            => Type::list( Type::ref( 'OrderItem' ) ),
					'shipping'         => Type::ref( 'OrderShipping' ),
					'payment'          => Type::text(),
					'refunded'         => Type::nullable( Type::ref( 'Money' ) ),
					'billing_address'  => Type::described( Type::text(), 'Plain text, one line a part.' ),
					'shipping_address' => Type::described( Type::text(), 'Plain text, one line a part.' ),
					'notes'            => Type::list( Type::ref( 'OrderNote' ) ),
					'edit_url'         => Type::described( Type::nullable( Type::url() ), 'Null where the asking agent may not edit orders.' ),
					'is_guest'         => Type::bool(),
				)
			),
			'PanelCustomer' => Type::object(
				array(
					'order_count'    => Type::int(),
					'lifetime_value' => Type::ref( 'Money' ),
					'since'          => Type::nullable( Type::time() ),
				)
			),
			'OrderPanel' => Type::object(
				array(
					'available' => Type::described( Type::bool(), 'Whether WooCommerce is there.' ),
					'verified'  => Type::described( Type::bool(), 'Whether the customer has proved that the address is his.' ),
					'customer'  => Type::nullable( Type::ref( 'PanelCustomer' ) ),
					'orders'    => Type::list( Type::ref( 'PanelOrder' ) ),
					'next_page' => Type::nullable( Type::int( 1 ) ),
				)
			),
		);
	}
}
