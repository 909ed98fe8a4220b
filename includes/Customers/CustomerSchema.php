<?php
declare(strict_types=1);

namespace Sanad\Customers;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a customer looks to agents. */
final class CustomerSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'CustomerKind' => Type::one_of( array( 'customer', 'supplier', 'colleague' ) ),
			'Identity'     => Type::object(
				array(
					'id'       => Type::id(),
					'type'     => Type::described( Type::text(), 'email, phone, or the channel whose id it is.' ),
					'value'    => Type::text(),
					'verified' => Type::described( Type::bool(), 'By account login or a mailed code.' ),
				)
			),
			'Customer' => Type::object(
				array(
					'id'           => Type::id(),
					'name'         => Type::text(),
					'language'     => Type::text(),
					'user_id'      => Type::nullable( Type::id() ),
					'kind'         => Type::ref( 'CustomerKind' ),
					'identities'   => Type::list( Type::ref( 'Identity' ) ),
					'ticket_count' => Type::int(),
					'created_at'   => Type::time(),
				)
			),
			'CustomerList'  => Type::object( array( 'items' => Type::list( Type::ref( 'Customer' ) ) ) ),
			'CustomerQuery' => Type::object(
				array(
					'search'   => Type::described( Type::text( 200 ), 'Start of a name or of an address.' ) + array( 'default' => '' ),
					'per_page' => Type::int( 1, 50 ) + array( 'default' => 20 ),
				),
				array( 'search', 'per_page' )
			),
			'CustomerCreate' => Type::object(
				array(
					'email' => Type::text( 254, 3 ) + array( 'format' => 'email' ),
					'name'  => Type::text( 255 ),
				),
				array( 'name' )
			),
		);
	}
}
