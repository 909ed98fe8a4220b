<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Tickets\Status;

/** Lists, opens, shows and changes tickets over REST. */
final class TicketRoutesTest extends RestTestCase {

	public function test_an_empty_desk_lists_nothing(): void {
		$this->as_agent();

		$data = $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets' ) );
		self::assertSame( array( 'items' => array(), 'next_cursor' => null, 'partial' => false ), $data );
	}

	public function test_a_list_shows_what_its_row_needs(): void {
		$ticket = $this->open_ticket( 'مقاس خاطئ للفستان', "Hello\nthe dress is too small" );
		$agent  = $this->as_agent();
		$this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'assignee_id' => $agent->ID, 'priority' => 'urgent' ) );
		$this->rest( 'POST', "/tickets/{$ticket->id}/tags", array( 'add' => array( 'VIP' ) ) );

		$row = $this->list_at( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'view' => 'mine' ) ) ), 'items' )[0];
		self::assertSame( 'مقاس خاطئ للفستان', $row['subject'] );
		self::assertSame( 'urgent', $row['priority'] );
		self::assertSame( $agent->ID, $this->at( $row, 'assignee', 'id' ) );
		self::assertSame( 'VIP', $this->at( $row, 'tags', 0, 'name' ) );
		self::assertSame( 'sara@example.test', $this->at( $row, 'customer', 'email' ) );
		self::assertSame( 'Sara Al-Harbi', $this->at( $row, 'customer', 'name' ) );
		self::assertNotNull( $row['waiting_since'] );
	}

	public function test_filters_narrow_the_list(): void {
		$open     = $this->open_ticket( 'Open' );
		$resolved = $this->open_ticket( 'Resolved', email: 'omar@example.test' );
		$this->as_agent();
		$this->rest( 'PATCH', "/tickets/{$resolved->id}", array( 'version' => $resolved->version, 'status' => 'resolved' ) );

		self::assertSame( array( 'Resolved' ), $this->subjects( array( 'status' => array( 'resolved', 'closed' ) ) ) );
		self::assertSame( array( 'Open' ), $this->subjects( array( 'group' => 'open' ) ) );
		self::assertSame( array( 'Open' ), $this->subjects( array( 'view' => 'unassigned' ) ) );
		self::assertSame( array( 'Resolved' ), $this->subjects( array( 'view' => 'resolved' ) ) );
		self::assertSame( array( 'Open' ), $this->subjects( array( 'customer' => $open->customer_id ) ) );
		self::assertSame( array(), $this->subjects( array( 'assignee' => 'me' ) ) );
		self::assertCount( 2, $this->subjects( array( 'assignee' => 'none' ) ) );
		self::assertSame( array(), $this->subjects( array( 'folder' => 'spam' ) ) );
	}

	/**
	 * @param array<string, mixed> $args
	 * @return array<mixed>
	 */
	private function subjects( array $args ): array {
		return array_column( $this->list_at( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', $args ) ), 'items' ), 'subject' );
	}

	public function test_the_cursor_walks_every_ticket_once(): void {
		for ( $i = 0; $i < 7; $i++ ) {
			$this->open_ticket( "Ticket {$i}" );
		}
		$this->as_agent();
		foreach ( array( 'newest', 'oldest', 'waiting', 'created', 'priority' ) as $sort ) {
			$seen   = array();
			$cursor = null;
			do {
				$page   = $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array_filter( array( 'sort' => $sort, 'per_page' => 3, 'cursor' => $cursor ) ) ) );
				$seen   = array_merge( $seen, $this->ids( $page, 'items' ) );
				$cursor = $page['next_cursor'];
			} while ( null !== $cursor );
			self::assertCount( 7, $seen, $sort );
			self::assertCount( 7, array_unique( $seen ), $sort );
		}
	}

	public function test_counts_name_every_standard_view(): void {
		$this->open_ticket();
		$this->as_agent();

		$counts = $this->shaped( 'TicketCounts', $this->rest( 'GET', '/tickets/counts' ) );
		self::assertSame( array( 1, 1, 0 ), array( $counts['unassigned'], $counts['open'], $counts['mine'] ) );
		self::assertEqualsCanonicalizing( array( 'unassigned', 'mine', 'mentions', 'drafts', 'open', 'waiting', 'snoozed', 'resolved', 'failed', 'spam', 'trash' ), array_keys( $counts ) );
	}

	public function test_a_ticket_comes_with_its_conversation(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();

		$data = $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) );
		self::assertSame( 'The dress is too small.', $this->at( $data, 'messages', 0, 'body_text' ) );
		self::assertSame( 'ticket_opened', $this->at( $data, 'activity', 0, 'event' ) );
		self::assertFalse( $data['has_earlier'] );
		self::assertSame( array( 'reply' => true, 'assign' => true, 'change' => true, 'delete' => true ), $data['can'] );
		self::assertStringContainsString( 'sanad_ticket=', (string) wp_json_encode( $data['customer_link'] ) );
	}

	public function test_an_agent_opens_a_ticket_for_an_address(): void {
		$agent    = $this->as_agent();
		$body     = array(
			'client_key'  => 'phone-call-1',
			'email'       => 'New@Example.test',
			'name'        => 'Omar',
			'subject'     => 'Call about delivery',
			'body_html'   => '<p>He wants it <b>today</b><script>alert(1)</script></p>',
			'channel'     => 'phone',
			'assignee_id' => $agent->ID,
			'priority'    => 'high',
			'notify'      => false,
		);
		$response = $this->rest( 'POST', '/tickets', $body );
		$data     = $this->shaped( 'Ticket', $response, 201 );

		self::assertStringEndsWith( "/sanad/v1/tickets/{$this->int_at( $data, 'id' )}", $this->header( $response, 'Location' ) );
		self::assertSame( array( 'phone', 'high' ), array( $data['channel'], $data['priority'] ) );
		self::assertSame( 'new@example.test', $this->at( $data, 'customer', 'email' ) );
		$again = $this->shaped( 'Ticket', $this->rest( 'POST', '/tickets', $body ), 201 );
		self::assertSame( $data['id'], $again['id'] );
		self::assertSame( '1', $this->wpdb()->get_var( "SELECT COUNT(*) FROM {$this->wpdb()->prefix}sanad_tickets" ) );
	}

	public function test_opening_says_which_field_is_wrong(): void {
		$this->as_agent();
		$good = array( 'client_key' => 'open-0001', 'email' => 'a@example.test', 'body_html' => 'Hello', 'channel' => 'phone' );

		foreach (
			array(
				'channel'     => 'pigeon',
				'email'       => 'nobody',
				'customer_id' => 999,
				'topic_id'    => 999,
				'assignee_id' => 999,
				'client_key'  => '',
				'body_html'   => '',
				'priority'    => 'extreme',
			) as $field => $value
		) {
			$response = $this->rest( 'POST', '/tickets', array( $field => $value ) + $good );
			$this->assert_refused( 400, 'sanad_invalid', $response );
			$about = $this->at( $this->data( $response ), 'data' );
			self::assertIsArray( $about );
			self::assertContains( $field, array( $about['field'] ?? '', ...array_keys( (array) ( $about['fields'] ?? array() ) ) ), (string) wp_json_encode( $about ) );
		}
		self::assertSame( '0', $this->wpdb()->get_var( "SELECT COUNT(*) FROM {$this->wpdb()->prefix}sanad_tickets" ) );
	}

	public function test_a_patch_changes_only_what_it_names(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();

		$data = $this->shaped( 'Ticket', $this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'status' => 'pending' ) ) );
		self::assertSame( array( 'pending', 'paused', 'normal', 'Wrong size' ), array( $data['status'], $data['status_group'], $data['priority'], $data['subject'] ) );
		self::assertGreaterThan( $ticket->version, $data['version'] );
	}

	public function test_a_patch_snoozes_and_wakes(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$until = $this->clock->now()->modify( '+2 days' )->format( 'Y-m-d\TH:i:s\Z' );

		$data = $this->shaped( 'Ticket', $this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'snooze_until' => $until ) ) );
		self::assertSame( $until, $data['snoozed_until'] );
		$data = $this->shaped( 'Ticket', $this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $data['version'], 'snooze_until' => null ) ) );
		self::assertNull( $data['snoozed_until'] );
		foreach ( array( 'tomorrow', '2026-99-99T00:00:00Z', '2001-01-01T00:00:00Z' ) as $wrong ) {
			$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $data['version'], 'snooze_until' => $wrong ) ) );
		}
	}

	public function test_two_who_change_the_same_field_meet_a_conflict(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'status' => 'pending' ) );
		$this->as_agent();

		$this->assert_refused( 409, 'sanad_conflict', $this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'status' => 'on_hold' ) ) );
		$data = $this->shaped( 'Ticket', $this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'priority' => 'low' ) ) );
		self::assertSame( array( 'pending', 'low' ), array( $data['status'], $data['priority'] ) );
	}

	public function test_tags_are_added_by_name_and_removed_by_id(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();

		$data = $this->shaped( 'Ticket', $this->rest( 'POST', "/tickets/{$ticket->id}/tags", array( 'add' => array( 'VIP', ' vip ', 'مرتجع' ) ) ) );
		self::assertSame( array( 'VIP', 'مرتجع' ), array_column( $this->list_at( $data, 'tags' ), 'name' ) );
		$data = $this->shaped( 'Ticket', $this->rest( 'POST', "/tickets/{$ticket->id}/tags", array( 'remove' => array( $this->int_at( $data, 'tags', 0, 'id' ) ) ) ) );
		self::assertSame( array( 'مرتجع' ), array_column( $this->list_at( $data, 'tags' ), 'name' ) );
	}

	public function test_spam_and_trash_keep_the_status(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'status' => Status::Pending->value ) );

		foreach ( array( 'spam' => 'spam', 'trash' => 'trash', 'restore' => 'inbox' ) as $command => $folder ) {
			$data = $this->shaped( 'Ticket', $this->rest( 'POST', "/tickets/{$ticket->id}/{$command}" ) );
			self::assertSame( array( $folder, 'pending' ), array( $data['folder'], $data['status'] ) );
		}
	}
}
