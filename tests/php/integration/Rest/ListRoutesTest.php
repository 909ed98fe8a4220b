<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

/** Customers, and the short lists around a ticket. */
final class ListRoutesTest extends RestTestCase {

	public function test_customers_are_found_by_the_start_of_name_or_address(): void {
		$this->open_ticket();
		$this->desk->customer_resolver->from_email( 'omar@example.test', 'عمر الخالدي' );
		$this->as_agent();

		$names = fn ( string $search ): array => array_column( $this->list_at( $this->shaped( 'CustomerList', $this->rest( 'GET', '/customers', array( 'search' => $search ) ) ), 'items' ), 'name' );
		self::assertSame( array( 'Sara Al-Harbi' ), $names( 'SARA@' ) );
		self::assertSame( array( 'عمر الخالدي' ), $names( 'عمر' ) );
		self::assertCount( 2, $names( '' ) );
		self::assertSame( array(), $names( '%' ) );
	}

	public function test_a_customer_shows_addresses_and_the_number_of_tickets(): void {
		$ticket = $this->open_ticket();
		$this->open_ticket( 'Second' );
		$this->as_agent();

		$data = $this->shaped( 'Customer', $this->rest( 'GET', "/customers/{$ticket->customer_id}" ) );
		self::assertSame( 2, $data['ticket_count'] );
		self::assertSame( array( 'email', 'sara@example.test', false ), array( $this->at( $data, 'identities', 0, 'type' ), $this->at( $data, 'identities', 0, 'value' ), $this->at( $data, 'identities', 0, 'verified' ) ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', '/customers/4242' ) );
	}

	public function test_a_customer_is_made_once(): void {
		$this->as_agent();
		$response = $this->rest( 'POST', '/customers', array( 'email' => 'Lina@example.test', 'name' => 'Lina' ) );
		$first    = $this->shaped( 'Customer', $response, 201 );
		$second   = $this->shaped( 'Customer', $this->rest( 'POST', '/customers', array( 'email' => 'lina@example.test' ) ), 201 );

		self::assertSame( $first['id'], $second['id'] );
		self::assertSame( 'Lina', $second['name'] );
		self::assertStringEndsWith( "/customers/{$this->int_at( $first, 'id' )}", $this->header( $response, 'Location' ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/customers', array( 'email' => 'nobody' ) ) );
	}

	public function test_tags_topics_agents_and_teams(): void {
		$agent = $this->as_agent();
		$this->team( 'Returns', $agent );

		$tag = $this->shaped( 'TagDetail', $this->rest( 'POST', '/tags', array( 'name' => 'عاجل' ) ), 201 );
		self::assertSame( array( $tag ), $this->list_at( $this->shaped( 'TagList', $this->rest( 'GET', '/tags' ) ), 'items' ) );
		self::assertContains( 'Delivery', array_column( $this->list_at( $this->shaped( 'TopicList', $this->rest( 'GET', '/topics' ) ), 'items' ), 'name' ) );
		self::assertContains( $agent->ID, array_column( $this->list_at( $this->shaped( 'AgentList', $this->rest( 'GET', '/agents' ) ), 'items' ), 'id' ) );
		self::assertSame( array( 'Returns' ), array_column( $this->list_at( $this->shaped( 'TeamList', $this->rest( 'GET', '/teams' ) ), 'items' ), 'name' ) );
		foreach ( array( '', str_repeat( 'a', 101 ) ) as $name ) {
			$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/tags', array( 'name' => $name ) ) );
		}
	}

	public function test_agents_are_those_who_answer_tickets(): void {
		$customer = $this->create_user( 'subscriber' );
		$this->as_manager();

		self::assertNotContains( $customer->ID, array_column( $this->list_at( $this->shaped( 'AgentList', $this->rest( 'GET', '/agents' ) ), 'items' ), 'id' ) );
	}
}
