<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use Sanad\Security\Policy;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Ticket;

/** An agent who is kept to his teams meets nothing of the others, by no way. */
final class TeamScopeTest extends RestTestCase {

	private Ticket $mine;

	private Ticket $theirs;

	private int $their_file;

	private \WP_User $agent;

	private int $my_team;

	private int $their_team;

	protected function setUp(): void {
		parent::setUp();
		$this->agent      = $this->create_user( 'sanad_agent' );
		$colleague        = $this->create_user( 'sanad_agent' );
		$this->my_team    = $this->team( 'Returns', $this->agent );
		$this->their_team = $this->team( 'Legal', $colleague );
		$this->mine       = $this->open_ticket( 'Mine unicorn', 'unicorn question', 'mine@example.test', $this->my_team );
		$this->theirs     = $this->open_ticket( 'Theirs unicorn', 'unicorn secret', 'theirs@example.test', $this->their_team );
		$this->act_as( $colleague );
		$this->their_file = $this->attach();
		$this->rest( 'POST', "/tickets/{$this->theirs->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => 'unicorn note', 'seen_message_id' => $this->theirs->last_message_id, 'attachment_ids' => array( $this->their_file ) ) );
		update_user_option( $this->agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->act_as( $this->agent );
	}

	public function test_lists_and_searches_show_only_his_teams(): void {
		foreach (
			array(
				array(),
				array( 'view' => 'open' ),
				array( 'view' => 'unassigned', 'sort' => 'waiting' ),
				array( 'search' => 'unicorn' ),
				array( 'search' => (string) $this->theirs->number ),
				array( 'search' => '#' . $this->theirs->number ),
				array( 'search' => 'theirs@example.test' ),
				array( 'team' => $this->their_team ),
				array( 'customer' => $this->theirs->customer_id ),
				array( 'status' => array( 'open', 'pending' ) ),
			) as $args
		) {
			$data = $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', $args ) );
			self::assertNotContains( $this->theirs->id, $this->ids( $data, 'items' ), (string) wp_json_encode( $args ) );
			self::assertStringNotContainsString( 'Theirs', (string) wp_json_encode( $data ) );
		}
		self::assertSame( array( $this->mine->id ), $this->ids( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'search' => 'unicorn' ) ) ), 'items' ) );
	}

	public function test_counts_count_only_his_teams(): void {
		$counts = $this->shaped( 'TicketCounts', $this->rest( 'GET', '/tickets/counts' ) );
		self::assertSame( array( 1, 1 ), array( $counts['open'], $counts['unassigned'] ) );
	}

	public function test_a_ticket_of_another_team_is_like_one_that_does_not_exist(): void {
		foreach (
			array(
				array( 'GET', '' ),
				array( 'PATCH', '', array( 'version' => 1, 'status' => 'closed' ) ),
				array( 'GET', '/messages' ),
				array( 'POST', '/messages', array( 'client_key' => 'foreign-1', 'kind' => 'note', 'body_html' => 'x', 'seen_message_id' => 0 ) ),
				array( 'POST', "/messages/{$this->theirs->last_message_id}/retry" ),
				array( 'GET', '/activity' ),
				array( 'POST', '/tags', array( 'add' => array( 'x' ) ) ),
				array( 'POST', '/spam' ),
				array( 'POST', '/trash' ),
				array( 'POST', '/restore' ),
				array( 'PUT', '/draft', array( 'kind' => 'note', 'body_html' => 'x', 'seen_message_id' => 0 ) ),
				array( 'DELETE', '/draft' ),
			) as $request
		) {
			[ $method, $path ] = $request;
			$foreign           = $this->rest( $method, "/tickets/{$this->theirs->id}{$path}", $request[2] ?? array() );
			$missing           = $this->rest( $method, "/tickets/99999{$path}", $request[2] ?? array() );
			$this->assert_refused( 404, 'sanad_not_found', $foreign );
			self::assertSame( $this->data( $missing ), $this->data( $foreign ), "{$method} {$path}" );
		}
		self::assertSame( 'open', $this->desk->tickets->find( $this->theirs->id )?->status->value );
		self::assertSame( 'inbox', $this->desk->tickets->find( $this->theirs->id )?->folder->value );
	}

	public function test_the_id_of_a_body_does_not_replace_the_id_of_the_path(): void {
		foreach ( array( 'GET', 'PATCH' ) as $method ) {
			$data = $this->data( $this->rest( $method, "/tickets/{$this->mine->id}", array( 'id' => $this->theirs->id, 'version' => 1, 'priority' => 'low' ) ) );
			self::assertSame( $this->mine->id, $data['id'] );
		}
		self::assertSame( 'normal', $this->desk->tickets->find( $this->theirs->id )?->priority->slug() );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/tickets/{$this->theirs->id}", array( 'id' => $this->mine->id ) ) );
	}

	public function test_a_child_of_another_ticket_is_not_reached_through_his_own(): void {
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', "/tickets/{$this->mine->id}/messages/{$this->theirs->last_message_id}/retry" ) );
		$foreign = $this->rest( 'GET', "/attachments/{$this->their_file}/content" );
		$this->assert_refused( 404, 'sanad_not_found', $foreign );
		self::assertSame( $this->data( $this->rest( 'GET', '/attachments/99999/content' ) ), $this->data( $foreign ) );
	}

	public function test_customers_of_others_are_not_met(): void {
		self::assertSame( array( $this->mine->customer_id ), $this->ids( $this->shaped( 'CustomerList', $this->rest( 'GET', '/customers' ) ), 'items' ) );
		self::assertSame( array(), $this->ids( $this->shaped( 'CustomerList', $this->rest( 'GET', '/customers', array( 'search' => 'theirs@' ) ) ), 'items' ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/customers/{$this->theirs->customer_id}" ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'POST', '/customers', array( 'email' => 'theirs@example.test' ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/tickets', array( 'client_key' => $this->key(), 'customer_id' => $this->theirs->customer_id, 'body_html' => 'x', 'channel' => 'phone' ) ) );
	}

	public function test_the_number_of_tickets_of_a_shared_customer_counts_only_his(): void {
		$this->open_ticket( 'Another', 'Another', 'mine@example.test', $this->their_team );

		self::assertSame( 1, $this->shaped( 'Customer', $this->rest( 'GET', "/customers/{$this->mine->customer_id}" ) )['ticket_count'] );
	}

	public function test_he_sees_what_he_opens_himself(): void {
		$data = $this->shaped( 'Ticket', $this->rest( 'POST', '/tickets', array( 'client_key' => $this->key(), 'email' => 'new@example.test', 'body_html' => 'x', 'channel' => 'phone' ) ), 201 );
		self::assertSame( $this->my_team, $this->at( $data, 'team', 'id' ) );
		$this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$this->int_at( $data, 'id' )}" ) );
	}

	public function test_without_any_team_he_sees_nothing_and_opens_nothing(): void {
		$alone = $this->create_user( 'sanad_agent' );
		update_user_option( $alone->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->act_as( $alone );

		self::assertSame( array(), $this->list_at( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets' ) ), 'items' ) );
		self::assertSame( 0, $this->shaped( 'TicketCounts', $this->rest( 'GET', '/tickets/counts' ) )['open'] );
		self::assertSame( array(), $this->list_at( $this->shaped( 'CustomerList', $this->rest( 'GET', '/customers' ) ), 'items' ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'POST', '/tickets', array( 'client_key' => $this->key(), 'email' => 'new@example.test', 'body_html' => 'x', 'channel' => 'phone' ) ) );
	}

	public function test_a_manager_is_never_kept_to_teams(): void {
		$manager = $this->as_manager();
		update_user_option( $manager->ID, Policy::OWN_TEAMS_ONLY, '1' );

		self::assertCount( 2, $this->list_at( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets' ) ), 'items' ) );
	}

	public function test_the_ticket_that_this_one_follows_stays_hidden_if_it_is_not_his(): void {
		$this->desk->db->update( 'tickets', array( 'follow_up_of' => $this->theirs->id ), array( 'id' => $this->mine->id ) );
		self::assertNull( $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$this->mine->id}" ) )['follow_up_of'] );

		$this->as_manager();
		self::assertSame( $this->theirs->number, $this->at( $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$this->mine->id}" ) ), 'follow_up_of', 'number' ) );
	}

	public function test_core_learns_the_same_from_the_meta_capabilities(): void {
		self::assertTrue( current_user_can( 'sanad_view_ticket', $this->mine->id ) );
		self::assertTrue( current_user_can( 'sanad_reply_ticket', $this->mine->id ) );
		foreach ( array( $this->theirs->id, 99999, 0, -1, '', 'x' ) as $id ) {
			self::assertFalse( current_user_can( 'sanad_view_ticket', $id ) );
			self::assertFalse( current_user_can( 'sanad_reply_ticket', $id ) );
		}
		self::assertFalse( current_user_can( 'sanad_view_ticket' ) );
		$this->act_as( $this->create_user( 'subscriber' ) );
		self::assertFalse( current_user_can( 'sanad_view_ticket', $this->mine->id ) );
		$this->act_as( null );
		self::assertFalse( current_user_can( 'sanad_view_ticket', $this->mine->id ) );
	}
}
