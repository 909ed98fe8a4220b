<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\ContactForm;

use Sanad\Customers\IdentityType;
use Sanad\Tests\Integration\Support\ShopFixtures;

/** The form for shoppers who are logged in. */
final class FormShopperTest extends FormTestCase {

	use ShopFixtures;

	private \WP_User $omar;

	protected function setUp(): void {
		parent::setUp();
		$this->omar = $this->create_user( 'subscriber', array( 'user_email' => 'omar@example.test', 'display_name' => 'عمر' ) );
	}

	public function test_he_is_not_asked_what_is_known_and_nobody_can_ask_in_his_name(): void {
		$this->act_as( $this->omar );
		$page = $this->page();
		self::assertSame( 0, $page->count( "//input[@type='email'] | //input[@autocomplete='name']" ) );
		self::assertStringContainsString( 'omar@example.test', $page->texts( "//*[contains(@class, 'account')]" )[0] );

		$sent   = $this->send( $page, array( 'message' => 'Hello', 'email' => 'other@example.test', 'name' => 'Other' ) );
		$ticket = $this->only_ticket();
		self::assertSame( 'omar@example.test', $ticket->customer_email );
		self::assertTrue( $this->desk->customers->find_identity( IdentityType::Email, 'omar@example.test' )?->is_verified() );
		self::assertSame( $this->desk->links->url( $ticket ), $sent->attribute( "//a[contains(@href, 'sanad_ticket')]", 'href' ) );

		$this->act_as( null );
		self::assertStringNotContainsString( 'sanad_ticket=', $this->follow( $this->led_to() )->html, 'The receipt in another hand has no link.' );
	}

	public function test_another_site_cannot_send_with_his_cookies(): void {
		$this->act_as( $this->omar );
		$_SERVER['HTTP_SEC_FETCH_SITE'] = 'cross-site';
		$page                           = $this->page();
		foreach ( array( 'wrong', null ) as $nonce ) {
			$again = $this->send( $page, array( 'message' => 'Hello', 'nonce' => $nonce ) );
			self::assertContains( $this->answered(), array( 400, 403 ) );
			self::assertCount( 1, $again->errors() );
		}
		self::assertSame( 0, $this->tickets() );
	}

	public function test_a_page_that_was_open_for_days_is_sent_with_one_press_more(): void {
		$this->act_as( $this->omar );
		$page = $this->page();
		add_filter( 'nonce_life', static fn (): int => 1 );
		$again = $this->send( $page, array( 'message' => 'Hello' ) );
		self::assertSame( 400, $this->answered() );
		self::assertSame( array( 'Hello' ), $again->texts( '//textarea' ) );
		remove_all_filters( 'nonce_life' );

		$this->send( $this->page(), array( 'message' => 'Hello' ) );
		self::assertSame( 303, $this->answered() );
	}

	public function test_the_page_of_a_guest_works_for_him_as_for_a_guest(): void {
		$page = $this->page();
		$this->act_as( $this->omar );
		$this->send( $page, $this->question() );
		self::assertSame( 'sara@example.test', $this->only_ticket()->customer_email );
	}

	public function test_an_account_without_an_address_is_asked_for_one(): void {
		$this->desk->db->execute( "UPDATE {$this->wpdb()->users} SET user_email = '' WHERE ID = %d", array( $this->omar->ID ) );
		clean_user_cache( $this->omar->ID );
		$this->act_as( get_userdata( $this->omar->ID ) ?: null );
		$page = $this->page();
		self::assertSame( 1, $page->count( "//input[@type='email']" ) );
		$this->send( $page, $this->question() );
		self::assertSame( 'sara@example.test', $this->only_ticket()->customer_email );
	}

	public function test_he_chooses_from_his_own_orders_only(): void {
		$this->needs_woocommerce();
		$own     = $this->create_order( 'omar@example.test', $this->omar->ID );
		$foreign = $this->create_order( 'omar@example.test', $this->create_user( 'subscriber' )->ID );
		$this->act_as( $this->omar );

		$page = $this->page();
		self::assertSame( 2, $page->count( "//select[contains(@id, 'order')]/option" ) );
		foreach ( array( (string) $foreign->get_id(), '999999', "{$own->get_id()} or 1=1" ) as $id ) {
			$this->send( $page, array( 'message' => 'Hello', 'order_id' => $id ) );
			self::assertSame( "{$own->get_id()} or 1=1" === $id ? 303 : 400, $this->answered(), $id );
		}
		self::assertSame( 0, $this->only_ticket()->order_id, 'What is no id is no choice.' );

		$this->send( $page, array( 'message' => 'Hello again', 'order_id' => (string) $own->get_id() ) );
		self::assertSame( array( '0', (string) $own->get_id() ), $this->desk->db->column( "SELECT order_id FROM {$this->desk->db->table( 'tickets' )} ORDER BY id" ) );
	}
}
