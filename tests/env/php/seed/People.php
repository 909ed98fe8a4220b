<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

use Sanad\Agents\Roles;

/** Staff and customers. */
final class People {

	/** Login name, name, role. */
	private const STAFF = array(
		array( 'huda', 'Huda Alsalem', Roles::AGENT_ROLE ),
		array( 'yazan', 'يزن الخطيب', Roles::AGENT_ROLE ),
		array( 'lina', 'Lina Farah', Roles::AGENT_ROLE ),
		array( 'omar', 'Omar Haddad', Roles::MANAGER_ROLE ),
	);

	/** The customer with the one-click login. */
	private const SHOPPER = 'sara.alharbi@example.com';

	/** @var array<string, int> User ids by login name. */
	private array $staff = array();

	/** @var list<Person> */
	private array $customers = array();

	/** Adds those who answer. */
	public function add_staff(): void {
		foreach ( self::STAFF as [ $login, $name, $role ] ) {
			[ $first, $last ]      = explode( ' ', $name, 2 );
			$this->staff[ $login ] = $this->add_user(
				array(
					'user_login'   => $login,
					'user_email'   => "{$login}@noor.example",
					'first_name'   => $first,
					'last_name'    => $last,
					'display_name' => $name,
					'role'         => $role,
				)
			);
		}
	}

	/** Adds those who ask; some have an account, the others buy as guests. */
	public function add_customers(): void {
		foreach ( Data::read( 'customers' ) as $row ) {
			$user_id           = $row['account'] ? $this->add_account( $row ) : 0;
			$this->customers[] = new Person( $row['first'], $row['last'], $row['email'], $row['language'], $row['country'], $row['city'], $user_id );
		}
	}

	/** @return list<Person> */
	public function customers(): array {
		return $this->customers;
	}

	/** @return list<int> User ids of the agents. */
	public function agents(): array {
		return array_values( $this->staff );
	}

	/** @param array<string, mixed> $row */
	private function add_account( array $row ): int {
		$login = self::SHOPPER === $row['email'] ? 'sara' : (string) strstr( $row['email'], '@', true );

		return $this->add_user(
			array(
				'user_login'   => $login,
				'user_email'   => $row['email'],
				'first_name'   => $row['first'],
				'last_name'    => $row['last'],
				'display_name' => "{$row['first']} {$row['last']}",
				'role'         => get_role( 'customer' ) ? 'customer' : 'subscriber',
			)
		);
	}

	/** @param array<string, string> $data */
	private function add_user( array $data ): int {
		$id = wp_insert_user( $data + array( 'user_pass' => 'password' ) );
		if ( is_wp_error( $id ) ) {
			throw new \RuntimeException( $id->get_error_message() );
		}

		return $id;
	}
}
