<?php
declare(strict_types=1);

namespace Sanad\Customers;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a customer looks to agents. */
final class CustomerSchema implements SchemaProvider {

	public function __construct( private readonly CustomerRepository $customers ) {}

	public static function definitions(): array {
		return array(
			'CustomerKind' => Type::one_of( array_column( CustomerKind::cases(), 'value' ) ),
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

	/**
	 * Customers as agents see them; the number of queries does not depend on how many they are.
	 *
	 * @param list<Customer> $customers
	 * @param list<int>|null $team_scope Teams whose tickets are counted; null for all.
	 * @return list<array<string, mixed>>
	 */
	public function customers( array $customers, ?array $team_scope ): array {
		$ids        = array_map( static fn ( Customer $customer ): int => $customer->id, $customers );
		$identities = $this->customers->identities( $ids );
		$counts     = $this->customers->ticket_counts( $ids, $team_scope );
		return array_map(
			static fn ( Customer $customer ): array => array(
				'id'           => $customer->id,
				'name'         => $customer->name,
				'language'     => $customer->language,
				'user_id'      => $customer->user_id,
				'kind'         => $customer->kind->value,
				'identities'   => array_map( self::identity( ... ), $identities[ $customer->id ] ?? array() ),
				'ticket_count' => $counts[ $customer->id ] ?? 0,
				'created_at'   => CommonSchema::time( $customer->created_at ),
			),
			$customers
		);
	}

	/** @return array<string, mixed> */
	private static function identity( Identity $identity ): array {
		return array(
			'id'       => $identity->id,
			'type'     => $identity->type->value,
			'value'    => $identity->value,
			'verified' => $identity->is_verified(),
		);
	}
}
