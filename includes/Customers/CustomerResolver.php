<?php
declare(strict_types=1);

namespace Sanad\Customers;

use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\SanadException;

/**
 * Tells who somebody is, and makes him a customer if he is new.
 *
 * Safe to call from two requests at once: who loses the race finds what the winner made. An address
 * counts as verified only through an account or a mailed code, never because somebody typed it.
 */
final class CustomerResolver {

	public function __construct(
		private readonly Connection $db,
		private readonly CustomerRepository $customers
	) {}

	/**
	 * The customer who is this account. Who has asked with its address as a guest before and has no
	 * account is he; an address that is another customer's stays that customer's.
	 *
	 * @throws SanadException 503 if the database fails.
	 */
	public function from_user( \WP_User $user ): Customer {
		$known = $this->customers->find_by_user( $user->ID );
		$email = $this->valid_email( $user->user_email );
		if ( null !== $known && ( null === $email || $this->holds_verified( $known, $email ) ) ) {
			return $known;
		}
		return $this->once_more_on_duplicate(
			function () use ( $user, $email ): Customer {
				$identity = null === $email ? null : $this->customers->find_identity( IdentityType::Email, $email );
				$customer = $this->customers->find_by_user( $user->ID );
				if ( null === $customer && null !== $identity ) {
					$holder = $this->customers->find( $identity->customer_id );
					if ( null !== $holder && null === $holder->user_id ) {
						// He has asked as a guest before; the account proves that it was he.
						$this->customers->set_user( $holder->id, $user->ID );
						$customer = $this->customers->find( $holder->id );
					}
				}
				$customer ??= $this->customers->insert( $this->name_of( $user ), $user->ID );
				if ( null !== $email ) {
					$this->prove( $customer, $identity, $email );
				}
				$this->customers->name_if_nameless( $customer->id, $this->name_of( $user ) );
				return $this->customers->find( $customer->id ) ?? throw SanadException::storage();
			}
		);
	}

	/**
	 * The customer with this address.
	 *
	 * @param string $name     What he calls himself; only used if no name is known.
	 * @param bool   $verified The address was proven by a mailed code just now.
	 * @throws SanadException 400 if it is no address.
	 */
	public function from_email( string $email, string $name = '', bool $verified = false ): Customer {
		$email = $this->valid_email( $email )
			?? throw SanadException::invalid( 'email', __( 'This is not an e-mail address. Check it for spaces and missing parts.', 'sanad' ) );
		return $this->identified( IdentityType::Email, $email, $name, $verified );
	}

	/**
	 * The customer with this phone number.
	 *
	 * @param string $phone As typed, in digits of any script.
	 * @param string $name  What he calls himself; only used if no name is known.
	 * @throws SanadException 400 if it is no number.
	 */
	public function from_phone( string $phone, string $name = '' ): Customer {
		return $this->identified( IdentityType::Phone, $this->valid_phone( $phone ), $name, false );
	}

	/**
	 * Remembers a phone number of a customer; one that is somebody else's stays his.
	 *
	 * @throws SanadException 400 if it is no number.
	 */
	public function add_phone( Customer $customer, string $phone ): void {
		$phone = $this->valid_phone( $phone );
		$this->once_more_on_duplicate(
			function () use ( $customer, $phone ): Customer {
				if ( null === $this->customers->find_identity( IdentityType::Phone, $phone ) ) {
					$this->customers->insert_identity( $customer->id, IdentityType::Phone, $phone, false );
				}
				return $customer;
			}
		);
	}

	/**
	 * The customer of an order: his account if he has one, else the address he ordered with, which
	 * an order does not prove.
	 *
	 * @param int    $user_id Account of the order, 0 for a guest.
	 * @param string $email   Billing address.
	 * @throws SanadException 400 if a guest's order has no usable address.
	 */
	public function for_order( int $user_id, string $email, string $name = '' ): Customer {
		$user = $user_id > 0 ? get_userdata( $user_id ) : false;
		return false !== $user ? $this->from_user( $user ) : $this->from_email( $email, $name );
	}

	/** The customer whom this names, made if there is none. @param bool $verified It was proven just now. */
	private function identified( IdentityType $type, string $value, string $name, bool $verified ): Customer {
		return $this->once_more_on_duplicate(
			function () use ( $type, $value, $name, $verified ): Customer {
				$identity = $this->customers->find_identity( $type, $value );
				if ( null === $identity ) {
					$customer = $this->customers->insert( $name );
					$this->customers->insert_identity( $customer->id, $type, $value, $verified );
					return $customer;
				}
				if ( $verified && ! $identity->is_verified() ) {
					$this->customers->verify_identity( $identity->id );
				}
				$this->customers->name_if_nameless( $identity->customer_id, $name );
				return $this->customers->find( $identity->customer_id ) ?? throw SanadException::storage();
			}
		);
	}

	/** Makes an address this customer's own, proven. */
	private function prove( Customer $customer, ?Identity $identity, string $email ): void {
		if ( null === $identity ) {
			$this->customers->insert_identity( $customer->id, IdentityType::Email, $email, true );
		} elseif ( $identity->customer_id === $customer->id ) {
			$this->customers->verify_identity( $identity->id );
		}
		// Somebody else's it stays: an account may change its address without proving the new one.
	}

	private function holds_verified( Customer $customer, string $email ): bool {
		$identity = $this->customers->find_identity( IdentityType::Email, $email );
		return null !== $identity && $identity->is_verified();
	}

	private function valid_email( string $email ): ?string {
		$email = Identity::normalise( IdentityType::Email, $email );
		return strlen( $email ) <= 254 && false !== is_email( $email ) ? $email : null;
	}

	/** @throws SanadException 400 if it is no number. */
	private function valid_phone( string $phone ): string {
		$phone = Identity::normalise( IdentityType::Phone, $phone );
		// Fifteen digits is the longest of ITU-T E.164; short ones are numbers inside a country.
		return 1 === preg_match( '/^\+?[0-9]{5,15}$/', $phone )
			? $phone
			: throw SanadException::invalid( 'phone', __( 'This is not a phone number. It has 5 to 15 digits.', 'sanad' ) );
	}

	private function name_of( \WP_User $user ): string {
		$name = trim( $user->first_name . ' ' . $user->last_name );
		return '' !== $name ? $name : $user->display_name;
	}

	/**
	 * Runs work in a transaction; if somebody made the same meanwhile, runs it again to find it.
	 *
	 * @param callable(): Customer $work
	 */
	private function once_more_on_duplicate( callable $work ): Customer {
		try {
			return $this->db->transaction( $work );
		} catch ( DuplicateKeyException ) {
			return $this->db->transaction( $work );
		}
	}
}
