<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets\Search;

use Sanad\Customers\IdentityType;
use Sanad\Security\Policy;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tests\Integration\Support\ShopFixtures;
use Sanad\Tickets\Ticket;

/** Numbers open what they name, and names are suggested; to nobody what he may not see. */
final class LookupTest extends RestTestCase {

	use ShopFixtures;

	/** @return array<string, mixed> */
	private function looked_up( string $typed ): array {
		return $this->shaped( 'Lookup', $this->rest( 'GET', '/lookup', array( 'q' => $typed ) ) );
	}

	/** @return list<string> Texts that are suggested. */
	private function suggested( string $piece ): array {
		return array_map( static fn ( array $item ): string => is_string( $item['text'] ) ? $item['text'] : '', $this->list_at( $this->shaped( 'SuggestionList', $this->rest( 'GET', '/tickets/suggestions', array( 'q' => $piece ) ) ), 'items' ) );
	}

	private function about_order( Ticket $ticket, int $order_id, string $number ): void {
		$this->desk->db->update( 'tickets', array( 'order_id' => $order_id, 'order_number' => $number ), array( 'id' => $ticket->id ) );
	}

	public function test_a_number_names_a_ticket_and_an_order_and_both_are_told(): void {
		$this->as_agent();
		$ticket = $this->open_ticket();
		$other  = $this->open_ticket( 'Where is it?' );
		$this->about_order( $other, 9_000_001, (string) $ticket->number );
		foreach ( array( (string) $ticket->number, "#{$ticket->number}", strtr( (string) $ticket->number, array( '0' => '٠', '1' => '١', '2' => '٢' ) ) ) as $typed ) {
			$found = $this->looked_up( $typed );
			self::assertSame( array( $ticket->id ), $this->ids( $found, 'tickets' ), $typed );
			self::assertSame( array( 9_000_001 ), $this->ids( $found, 'orders' ), $typed );
			self::assertSame( array( array(), array() ), array( $this->looked_up( '' )['tickets'], $this->looked_up( 'parcel' )['orders'] ) );
		}
	}

	public function test_a_phone_in_any_writing_names_its_customer(): void {
		$this->as_agent();
		$ticket = $this->open_ticket();
		$this->desk->customers->insert_identity( $ticket->customer_id, IdentityType::Phone, '+966501234567', false );
		foreach ( array( '+966 50 123 4567', '00966501234567', '٠٠٩٦٦٥٠١٢٣٤٥٦٧', '966501234567' ) as $typed ) {
			self::assertSame( array( $ticket->customer_id ), $this->ids( $this->looked_up( $typed ), 'customers' ), $typed );
		}
		self::assertSame( array(), $this->looked_up( '+966 50 123 4568' )['customers'] );
	}

	public function test_the_shop_is_asked_for_numbers_phones_and_parcels(): void {
		$this->needs_woocommerce();
		update_option( 'woocommerce_default_country', 'SA' );
		$order = $this->create_order();
		$order->set_billing_phone( '050 123 4567' );
		$order->update_meta_data( '_wc_shipment_tracking_items', array( array( 'tracking_provider' => 'aramex', 'tracking_number' => 'AB 1234-5678' ) ) );
		$order->update_meta_data( '_aftership_tracking_number', '309912345678' );
		$order->save();
		$this->act_as( $this->create_user( 'administrator' ) );
		foreach ( array( '#' . $order->get_order_number() => 'number', '+966501234567' => 'phone', '٠٥٠١٢٣٤٥٦٧' => 'phone', '309912345678' => 'tracking' ) as $typed => $by ) {
			$orders = $this->list_at( $this->looked_up( (string) $typed ), 'orders' );
			self::assertSame( array( array( $order->get_id(), $by, 0 ) ), array_map( static fn ( array $found ): array => array( $found['id'], $found['by'], $found['ticket_count'] ), $orders ), (string) $typed );
			self::assertIsString( $orders[0]['edit_url'] );
		}
		// Somebody who may not open orders, and sees no ticket about this one, does not even learn that it exists.
		$this->as_agent();
		foreach ( array( $order->get_order_number(), '0501234567', '309912345678' ) as $typed ) {
			self::assertSame( array(), $this->looked_up( (string) $typed )['orders'], (string) $typed );
		}
		$this->about_order( $this->open_ticket(), $order->get_id(), $order->get_order_number() );
		$told = $this->list_at( $this->looked_up( $order->get_order_number() ), 'orders' )[0];
		self::assertSame( array( $order->get_id(), null, 1 ), array( $told['id'], $told['edit_url'], $told['ticket_count'] ) );
	}

	public function test_names_are_suggested_as_the_filters_that_they_are(): void {
		$agent = $this->create_user( 'sanad_agent', array( 'display_name' => 'Huda Salem' ) );
		$this->act_as( $agent );
		$this->open_ticket();
		$this->desk->tags->find_or_create( 'Very late' );
		$this->desk->tags->find_or_create( 'متأخر جدًا' );
		$this->team( 'Returns "desk"', $agent );
		self::assertSame( array( 'tag:"Very late"' ), $this->suggested( 'tag:ve' ) );
		self::assertSame( array( '-tag:"Very late"' ), $this->suggested( '-tag:late' ) );
		self::assertSame( array( 'وسم:"متأخر جدًا"' ), $this->suggested( 'وسم:مُتاخر' ) );
		self::assertSame( array( 'assignee:"Huda Salem"' ), $this->suggested( 'assignee:sal' ) );
		self::assertSame( array( 'team:"Returns desk"' ), $this->suggested( 'team:ret' ) );
		self::assertSame( array( 'from:sara@example.test' ), $this->suggested( 'from:sara' ) );
		self::assertSame( array( 'من:sara@example.test' ), $this->suggested( 'من:sara@ex' ) );
		self::assertContains( 'tag:"Very late"', $this->suggested( 've' ) );
		self::assertSame( array(), $this->suggested( 'v' ) );
		self::assertSame( array(), $this->suggested( '' ) );
		self::assertSame( array(), $this->suggested( 'from:%' ) );
		$item = $this->list_at( $this->data( $this->rest( 'GET', '/tickets/suggestions', array( 'q' => 'tag:ve' ) ) ), 'items' )[0];
		self::assertSame( '<mark>Very</mark> late', $item['html'] );
		// What is suggested finds what it names.
		foreach ( array( 'team:"Returns desk"', 'assignee:"Huda Salem"', 'tag:"Very late"' ) as $search ) {
			self::assertArrayNotHasKey( 'notes', $this->data( $this->rest( 'GET', '/tickets', array( 'search' => $search ) ) ), $search );
		}
	}

	public function test_an_agent_of_one_team_is_told_nothing_of_another(): void {
		$agent = $this->create_user( 'sanad_agent' );
		$mine  = $this->team( 'Returns', $agent );
		$legal = $this->team( 'Legal', $this->create_user( 'sanad_agent' ) );
		$own   = $this->open_ticket( 'Mine', 'unicorn', 'mine@example.test', $mine );
		$other = $this->open_ticket( 'Theirs', 'unicorn', 'theirs@example.test', $legal );
		$this->about_order( $other, 9_000_002, '5005' );
		$this->desk->customers->insert_identity( $other->customer_id, IdentityType::Phone, '+966501234567', false );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->act_as( $agent );
		foreach ( array( (string) $other->number, '5005', '+966501234567' ) as $typed ) {
			self::assertSame( array( 'tickets' => array(), 'orders' => array(), 'customers' => array() ), $this->looked_up( $typed ), $typed );
		}
		self::assertSame( array( $own->id ), $this->ids( $this->looked_up( (string) $own->number ), 'tickets' ) );
		self::assertSame( array(), $this->suggested( 'from:theirs' ) );
		self::assertSame( array( 'from:mine@example.test' ), $this->suggested( 'from:mine' ) );
		foreach ( array( 'from:theirs@example.test', 'order:5005', 'from:+966501234567', 'team:legal', 'unicorn -from:mine@example.test', 'is:open -tag:x team:legal', '"unicorn" order:any' ) as $search ) {
			$answer = $this->data( $this->rest( 'GET', '/tickets', array( 'search' => $search ) ) );
			self::assertSame( array(), $answer['items'], $search );
			self::assertStringNotContainsString( 'Theirs', (string) wp_json_encode( $answer ), $search );
		}
		// The same answer as for an address that nobody has.
		self::assertSame(
			str_replace( 'theirs@', 'nobody@', (string) wp_json_encode( $this->data( $this->rest( 'GET', '/tickets', array( 'search' => 'from:theirs@example.test' ) ) ) ) ),
			wp_json_encode( $this->data( $this->rest( 'GET', '/tickets', array( 'search' => 'from:nobody@example.test' ) ) ) )
		);
	}
}
