<?php
declare(strict_types=1);

namespace Sanad\Customers;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Timestamp;
use Sanad\Messages\Snippet;

/** Customers and what identifies them. */
final class CustomerRepository {

	/** Fewer digits are no number that somebody looks for. */
	private const MIN_DIGITS = 3;

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	public function find( int $id ): ?Customer {
		return $this->find_many( array( $id ) )[ $id ] ?? null;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Customer>
	 */
	public function find_many( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		return $this->by_id( $this->db->rows( "SELECT * FROM {$this->db->table( 'customers' )} WHERE id IN ({$this->db->in( $ids )})", $ids ) );
	}

	/** The customer who is this WordPress user. */
	public function find_by_user( int $user_id ): ?Customer {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( 'customers' )} WHERE user_id = %d", array( $user_id ) );
		return null === $row ? null : Customer::from_row( $row );
	}

	/**
	 * Whoever an address leads to, by itself and by the account that has it.
	 *
	 * @return list<int> Ids of customers: none, one, or two who are one person.
	 */
	public function of_person( string $email ): array {
		$identity = $this->find_identity( IdentityType::Email, $email );
		$user     = get_user_by( 'email', $email );
		$customer = false === $user ? null : $this->find_by_user( $user->ID );
		return array_values( array_unique( array_filter( array( $identity->customer_id ?? 0, $customer->id ?? 0 ) ) ) );
	}

	/** The identity that holds this value, whoever's it is. */
	public function find_identity( IdentityType $type, string $value ): ?Identity {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( 'identities' )} WHERE value_hash = %s", array( Identity::hash( $type, $value ) ) );
		return null === $row ? null : Identity::from_row( $row );
	}

	/**
	 * What identifies these customers, the verified first, then the oldest.
	 *
	 * @param list<int> $customer_ids
	 * @return array<int, list<Identity>> By customer id.
	 */
	public function identities( array $customer_ids ): array {
		$identities = array_fill_keys( $customer_ids, array() );
		if ( array() === $customer_ids ) {
			return $identities;
		}
		$rows = $this->db->rows(
			"SELECT * FROM {$this->db->table( 'identities' )} WHERE customer_id IN ({$this->db->in( $customer_ids )}) ORDER BY verified_at IS NULL, id",
			$customer_ids
		);
		foreach ( $rows as $row ) {
			$identity                               = Identity::from_row( $row );
			$identities[ $identity->customer_id ][] = $identity;
		}
		return $identities;
	}

	/**
	 * Name and address of a customer, as a ticket keeps them.
	 *
	 * @param string $email One of his addresses; '' for a verified one first, else his oldest.
	 * @return Contact|null Null if he does not exist or the address is not his.
	 */
	public function contact( int $id, string $email = '' ): ?Contact {
		$customer = $this->find( $id );
		if ( null === $customer ) {
			return null;
		}
		$wanted = '' === $email ? null : Identity::normalise( IdentityType::Email, $email );
		foreach ( $this->identities( array( $id ) )[ $id ] ?? array() as $identity ) {
			if ( IdentityType::Email === $identity->type && ( null === $wanted || $identity->value === $wanted ) ) {
				return new Contact( $customer->name, $identity->value );
			}
		}
		return null === $wanted ? new Contact( $customer->name, '' ) : null;
	}

	/**
	 * Customers whose name, address or phone number starts with some text.
	 *
	 * @param string         $text     '' for all.
	 * @param int            $after_id Only customers with a smaller id; 0 from the newest.
	 * @param list<int>|null $scope    Teams whose customers the asker may see; null for all.
	 * @return list<Customer> Newest first.
	 */
	public function search( string $text, int $limit = 20, int $after_id = 0, ?array $scope = null ): array {
		$customers = $this->db->table( 'customers' );
		$where     = $after_id > 0 ? 'c.id < %d' : 'c.id > %d';
		$args      = array( max( 0, $after_id ) );
		$text      = trim( $text );
		if ( '' !== $text ) {
			$prefix  = $this->db->esc_like( $text ) . '%';
			$address = $this->db->esc_like( Identity::normalise( IdentityType::Email, $text ) ) . '%';
			$phone   = Identity::normalise( IdentityType::Phone, $text );
			// A number in the digits of another script, or with spaces in it, is the same number.
			$number  = strlen( $phone ) >= self::MIN_DIGITS ? $this->db->esc_like( $phone ) . '%' : $address;
			$where  .= " AND ( c.name LIKE %s OR c.id IN ( SELECT customer_id FROM {$this->db->table( 'identities' )} WHERE value LIKE %s OR value LIKE %s ) )";
			array_push( $args, $prefix, $address, $number );
		}
		[ $in_scope, $scope_args ] = $this->in_scope( $scope );
		$args                      = array( ...$args, ...$scope_args, $limit );
		$rows                      = $this->db->rows( "SELECT c.* FROM {$customers} c WHERE {$where} AND {$in_scope} ORDER BY c.id DESC LIMIT %d", $args );
		return array_map( Customer::from_row( ... ), $rows );
	}

	/**
	 * Some customers whose name or address begins with a text, in bounded time however many there are.
	 *
	 * @param list<int>|null $scope Teams whose customers the asker may see; null for all.
	 * @return list<Customer> Those of this name first.
	 */
	public function beginning( string $text, int $limit, ?array $scope ): array {
		$text = trim( $text );
		if ( '' === $text ) {
			return array();
		}
		// A range of each index; joined by OR they would be a scan, sorted they would be read whole. More than asked for, since some may be out of scope.
		$ids = array(
			...$this->db->ids( "SELECT id FROM {$this->db->table( 'customers' )} WHERE name LIKE %s LIMIT 50", array( $this->db->esc_like( $text ) . '%' ) ),
			...$this->db->ids( "SELECT customer_id FROM {$this->db->table( 'identities' )} WHERE value LIKE %s LIMIT 50", array( $this->db->esc_like( Identity::normalise( IdentityType::Email, $text ) ) . '%' ) ),
		);
		return $this->seen( array_values( array_unique( $ids ) ), $limit, $scope );
	}

	/**
	 * Customers who have one of these identities.
	 *
	 * @param list<string>   $values In any writing.
	 * @param list<int>|null $scope  Teams whose customers the asker may see; null for all.
	 * @return list<Customer>
	 */
	public function identified( IdentityType $type, array $values, int $limit, ?array $scope ): array {
		if ( array() === $values ) {
			return array();
		}
		$hashes = array_map( static fn ( string $value ): string => Identity::hash( $type, $value ), $values );
		$ids    = $this->db->ids( "SELECT customer_id FROM {$this->db->table( 'identities' )} WHERE value_hash IN ({$this->db->in( $hashes )})", $hashes );
		return $this->seen( array_values( array_unique( $ids ) ), $limit, $scope );
	}

	/**
	 * Those of these customers whom somebody may see, in the same order.
	 *
	 * @param list<int>      $ids
	 * @param list<int>|null $scope
	 * @return list<Customer>
	 */
	private function seen( array $ids, int $limit, ?array $scope ): array {
		if ( array() === $ids ) {
			return array();
		}
		[ $in_scope, $args ] = $this->in_scope( $scope );
		$by_id               = $this->by_id( $this->db->rows( "SELECT c.* FROM {$this->db->table( 'customers' )} c WHERE c.id IN ({$this->db->in( $ids )}) AND {$in_scope}", array( ...$ids, ...$args ) ) );
		$seen                = array();
		foreach ( $ids as $id ) {
			if ( isset( $by_id[ $id ] ) ) {
				$seen[] = $by_id[ $id ];
			}
		}
		return array_slice( $seen, 0, $limit );
	}

	/**
	 * Whether somebody who sees the tickets of these teams only may see this customer: one of their
	 * tickets is his, or he has none at all.
	 *
	 * @param list<int>|null $scope Null for all teams.
	 */
	public function is_in_scope( int $id, ?array $scope ): bool {
		[ $in_scope, $args ] = $this->in_scope( $scope );
		return null !== $this->db->value( "SELECT c.id FROM {$this->db->table( 'customers' )} c WHERE c.id = %d AND {$in_scope}", array( $id, ...$args ) );
	}

	/**
	 * How many tickets each of these customers has, without spam and trash.
	 *
	 * @param list<int>      $customer_ids
	 * @param list<int>|null $scope Teams whose tickets count; null for all.
	 * @return array<int, int> By customer id.
	 */
	public function ticket_counts( array $customer_ids, ?array $scope = null ): array {
		$counts = array_fill_keys( $customer_ids, 0 );
		if ( array() === $customer_ids || array() === $scope ) {
			return $counts;
		}
		$teams = null === $scope ? '' : " AND team_id IN ({$this->db->in( $scope )})";
		$rows  = $this->db->rows(
			"SELECT customer_id, COUNT(*) AS tickets FROM {$this->db->table( 'tickets' )} WHERE customer_id IN ({$this->db->in( $customer_ids )}) AND folder = 'inbox' AND merged_into = 0{$teams} GROUP BY customer_id",
			array( ...$customer_ids, ...( $scope ?? array() ) )
		);
		foreach ( $rows as $row ) {
			$counts[ (int) $row['customer_id'] ] = (int) $row['tickets'];
		}
		return $counts;
	}

	/**
	 * Makes a customer.
	 *
	 * @throws DuplicateKeyException If the user is a customer already.
	 */
	public function insert( string $name, ?int $user_id = null, CustomerKind $kind = CustomerKind::Customer, string $language = '' ): Customer {
		$now  = $this->clock->now();
		$name = mb_substr( Snippet::plain( $name ), 0, 255 );
		$id   = $this->db->insert(
			'customers',
			array(
				'kind'       => $kind->value,
				'name'       => $name,
				'language'   => $language,
				'user_id'    => $user_id,
				'created_at' => Timestamp::to_sql( $now ),
				'updated_at' => Timestamp::to_sql( $now ),
			)
		);
		return new Customer( $id, $kind, $name, $language, $user_id, $now, $now );
	}

	/**
	 * Adds an address, phone or channel id to a customer.
	 *
	 * @throws DuplicateKeyException If it is somebody's already.
	 */
	public function insert_identity( int $customer_id, IdentityType $type, string $value, bool $verified ): Identity {
		$now   = $this->clock->now();
		$value = Identity::normalise( $type, $value );
		$id    = $this->db->insert(
			'identities',
			array(
				'customer_id' => $customer_id,
				'type'        => $type->value,
				'value'       => mb_substr( $value, 0, 255 ),
				'value_hash'  => Identity::hash( $type, $value ),
				'verified_at' => $verified ? Timestamp::to_sql( $now ) : null,
				'created_at'  => Timestamp::to_sql( $now ),
			)
		);
		return new Identity( $id, $customer_id, $type, $value, $verified ? $now : null, $now );
	}

	/** Notes that an identity was proven to be its customer's; the first proof counts. */
	public function verify_identity( int $identity_id ): void {
		$this->db->execute(
			"UPDATE {$this->db->table( 'identities' )} SET verified_at = %s WHERE id = %d AND verified_at IS NULL",
			array( Timestamp::to_sql( $this->clock->now() ), $identity_id )
		);
	}

	/** Ties a customer to his WordPress account. @throws DuplicateKeyException If the user is a customer already. */
	public function set_user( int $customer_id, int $user_id ): void {
		$this->db->update( 'customers', array( 'user_id' => $user_id, 'updated_at' => Timestamp::to_sql( $this->clock->now() ) ), array( 'id' => $customer_id ) );
	}

	/** Names a customer who had none; a name that is known stays. */
	public function name_if_nameless( int $customer_id, string $name ): void {
		$name = mb_substr( Snippet::plain( $name ), 0, 255 );
		if ( '' !== $name ) {
			$this->db->execute( "UPDATE {$this->db->table( 'customers' )} SET name = %s WHERE id = %d AND name = ''", array( $name, $customer_id ) );
		}
	}

	/**
	 * Takes name, account and everything that identifies them from customers, who stay as nobody.
	 *
	 * @param list<int> $ids
	 */
	public function erase( array $ids ): void {
		foreach ( $ids as $id ) {
			$this->db->transaction(
				function () use ( $id ): void {
					$this->db->execute( "DELETE FROM {$this->db->table( 'identities' )} WHERE customer_id = %d", array( $id ) );
					$this->db->update(
						'customers',
						array( 'name' => wp_privacy_anonymize_data( 'text' ), 'language' => '', 'user_id' => null, 'updated_at' => Timestamp::to_sql( $this->clock->now() ) ),
						array( 'id' => $id )
					);
				}
			);
		}
	}

	/**
	 * @param list<int>|null $scope
	 * @return array{string, list<int>} Condition on the table `c` and its arguments.
	 */
	private function in_scope( ?array $scope ): array {
		if ( null === $scope ) {
			return array( '1 = 1', array() );
		}
		$tickets = $this->db->table( 'tickets' );
		$teams   = array() === $scope ? '1 = 0' : "t.team_id IN ({$this->db->in( $scope )})";
		return array( "( EXISTS ( SELECT 1 FROM {$tickets} t WHERE t.customer_id = c.id AND {$teams} ) OR NOT EXISTS ( SELECT 1 FROM {$tickets} t WHERE t.customer_id = c.id ) )", $scope );
	}

	/**
	 * @param list<array<string, string|null>> $rows
	 * @return array<int, Customer>
	 */
	private function by_id( array $rows ): array {
		$customers = array();
		foreach ( $rows as $row ) {
			$customer                   = Customer::from_row( $row );
			$customers[ $customer->id ] = $customer;
		}
		return $customers;
	}
}
