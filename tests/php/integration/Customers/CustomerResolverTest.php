<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Customers;

use Sanad\Customers\Customer;
use Sanad\Customers\IdentityType;
use Sanad\Tests\Integration\DeskTestCase;

final class CustomerResolverTest extends DeskTestCase {

	public function test_one_address_is_one_person_however_it_is_written(): void {
		foreach ( array( 'sara@example.test', 'SARA@Example.TEST', "  sara@example.test\n", "sara\u{200B}@example.test", "\u{FEFF}sara@example.test\u{200F}" ) as $address ) {
			self::assertSame( $this->sara->id, $this->desk->customer_resolver->from_email( $address, 'Another name' )->id, bin2hex( $address ) );
		}
		self::assertSame( 'Sara Al-Harbi', $this->desk->customers->find( $this->sara->id )?->name );
		self::assertNotSame( $this->sara->id, $this->desk->customer_resolver->from_email( 'sarah@example.test' )->id );
	}

	public function test_what_is_no_address_is_refused(): void {
		foreach ( array( '', 'sara', 'sara@', '@example.test', 'a b@example.test', "sara@example.test\r\nBcc: x@example.test", 'a@' . str_repeat( 'b', 260 ) . '.test' ) as $address ) {
			self::assertSame( 'email', $this->assert_fails( 'invalid', fn () => $this->desk->customer_resolver->from_email( $address ) )->data['field'] ?? null, $address );
		}
	}

	public function test_an_address_that_somebody_typed_is_not_proven(): void {
		self::assertFalse( $this->email_of( $this->sara )->is_verified() );
		$this->desk->customer_resolver->from_email( 'sara@example.test', verified: true );
		$proven = $this->email_of( $this->sara )->verified_at;
		self::assertEquals( $this->clock->now(), $proven );
		// Nothing takes the proof back.
		$this->clock->advance( '+1 day' );
		$this->desk->customer_resolver->from_email( 'sara@example.test', verified: true );
		$this->desk->customer_resolver->from_email( 'sara@example.test' );
		self::assertEquals( $proven, $this->email_of( $this->sara )->verified_at );
	}

	public function test_a_name_comes_once_it_is_known(): void {
		$customer = $this->desk->customer_resolver->from_email( 'ali@example.test' );
		self::assertSame( '', $customer->name );
		self::assertSame( 'Ali Bcc: x', $this->desk->customer_resolver->from_email( 'ali@example.test', "Ali\r\nBcc: x\u{202E}" )->name );
	}

	public function test_an_account_is_a_customer_with_a_proven_address(): void {
		$user     = $this->create_user( 'subscriber', array( 'user_email' => 'Omar@example.test', 'first_name' => 'عمر', 'last_name' => 'خالد' ) );
		$customer = $this->desk->customer_resolver->from_user( $user );
		self::assertSame( array( $user->ID, 'عمر خالد' ), array( $customer->user_id, $customer->name ) );
		self::assertTrue( $this->email_of( $customer )->is_verified() );
		self::assertEquals( $customer, $this->desk->customer_resolver->from_user( $user ) );
		self::assertSame( 'omar@example.test', $this->desk->customers->contact( $customer->id )?->email );
	}

	public function test_a_guest_who_makes_an_account_keeps_his_history(): void {
		$user = $this->create_user( 'subscriber', array( 'user_email' => 'sara@example.test' ) );
		self::assertSame( $this->sara->id, $this->desk->customer_resolver->from_user( $user )->id );
		self::assertTrue( $this->email_of( $this->sara )->is_verified() );
	}

	public function test_an_account_does_not_take_an_address_by_changing_to_it(): void {
		$user  = $this->create_user( 'subscriber', array( 'user_email' => 'thief@example.test' ) );
		$thief = $this->desk->customer_resolver->from_user( $user );
		wp_update_user( array( 'ID' => $user->ID, 'user_email' => 'sara@example.test' ) );
		$changed = get_userdata( $user->ID );
		self::assertInstanceOf( \WP_User::class, $changed );
		self::assertSame( $thief->id, $this->desk->customer_resolver->from_user( $changed )->id );
		self::assertSame( $this->sara->id, $this->desk->customers->find_identity( IdentityType::Email, 'sara@example.test' )?->customer_id );
		self::assertFalse( $this->email_of( $this->sara )->is_verified() );
		self::assertNull( $this->desk->customers->contact( $thief->id, 'sara@example.test' ) );
	}

	public function test_two_accounts_of_one_address_are_two_customers(): void {
		$first  = $this->create_user( 'subscriber', array( 'user_email' => 'family@example.test' ) );
		$one    = $this->desk->customer_resolver->from_user( $first );
		$second = $this->create_user( 'subscriber' );
		$this->wpdb()->update( $this->wpdb()->users, array( 'user_email' => 'family@example.test' ), array( 'ID' => $second->ID ) );
		clean_user_cache( $second->ID );
		$again = get_userdata( $second->ID );
		self::assertInstanceOf( \WP_User::class, $again );
		$two = $this->desk->customer_resolver->from_user( $again );
		self::assertNotSame( $one->id, $two->id );
		self::assertSame( $one->id, $this->desk->customers->find_identity( IdentityType::Email, 'family@example.test' )?->customer_id );
	}

	public function test_an_order_names_its_customer_but_proves_nothing(): void {
		self::assertSame( $this->sara->id, $this->desk->customer_resolver->for_order( 0, 'Sara@example.test', 'S.' )->id );
		self::assertFalse( $this->email_of( $this->sara )->is_verified() );
		$user = $this->create_user( 'subscriber' );
		self::assertSame( $user->ID, $this->desk->customer_resolver->for_order( $user->ID, 'sara@example.test' )->user_id );
		// The account was deleted since.
		self::assertSame( $this->sara->id, $this->desk->customer_resolver->for_order( 999_999, 'sara@example.test' )->id );
		$this->assert_fails( 'invalid', fn () => $this->desk->customer_resolver->for_order( 0, '' ) );
	}

	public function test_answers_go_to_a_proven_address_first(): void {
		$this->desk->customers->insert_identity( $this->sara->id, IdentityType::Phone, '+966 50', true );
		$this->desk->customers->insert_identity( $this->sara->id, IdentityType::Email, 'Sara@work.test', true );
		self::assertSame( 'sara@work.test', $this->desk->customers->contact( $this->sara->id )?->email );
		self::assertSame( 'sara@example.test', $this->desk->customers->contact( $this->sara->id, ' SARA@example.test' )?->email );
		self::assertNull( $this->desk->customers->contact( 999 ) );
		$nobody = $this->desk->customers->insert( 'Walk-in' );
		self::assertSame( '', $this->desk->customers->contact( $nobody->id )?->email );
	}

	public function test_search_finds_by_the_beginning_of_name_or_address_and_inside_the_teams(): void {
		$ali = $this->desk->customer_resolver->from_email( 'ali_b@example.test', '100% Ali' );
		self::assertSame( array( $this->sara->id ), $this->found( 'Sara' ) );
		self::assertSame( array( $this->sara->id ), $this->found( ' SARA@exa' ) );
		self::assertSame( array( $ali->id ), $this->found( '100%' ) );
		self::assertSame( array(), $this->found( '%' ) );
		self::assertSame( array(), $this->found( 'ali%b' ) );
		self::assertSame( array( $ali->id, $this->sara->id ), $this->found( '' ) );

		$ticket = $this->open();
		$this->desk->db->update( 'tickets', array( 'team_id' => 5 ), array( 'id' => $ticket->id ) );
		self::assertSame( array( $ali->id ), $this->found( '', array( 6 ) ) );
		self::assertSame( array( $ali->id, $this->sara->id ), $this->found( '', array( 5, 6 ) ) );
		self::assertFalse( $this->desk->customers->is_in_scope( $this->sara->id, array() ) );
		self::assertSame( array( $this->sara->id => 0 ), $this->desk->customers->ticket_counts( array( $this->sara->id ), array( 6 ) ) );
		self::assertSame( array( $this->sara->id => 1 ), $this->desk->customers->ticket_counts( array( $this->sara->id ) ) );
	}

	/**
	 * @param list<int>|null $scope
	 * @return list<int>
	 */
	private function found( string $text, ?array $scope = null ): array {
		return array_map( static fn ( Customer $customer ): int => $customer->id, $this->desk->customers->search( $text, scope: $scope ) );
	}

	private function email_of( Customer $customer ): \Sanad\Customers\Identity {
		foreach ( $this->desk->customers->identities( array( $customer->id ) )[ $customer->id ] as $identity ) {
			if ( IdentityType::Email === $identity->type ) {
				return $identity;
			}
		}
		self::fail( 'There is no address.' );
	}
}
