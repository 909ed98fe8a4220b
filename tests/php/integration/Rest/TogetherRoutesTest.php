<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Actor;
use Sanad\Messages\NewMessage;
use Sanad\Security\Policy;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Ticket;

/** Followers, mentions, related tickets and the way back to who knew the case, over REST. */
final class TogetherRoutesTest extends RestTestCase {

	public function test_followers_come_and_go(): void {
		$ticket = $this->open_ticket();
		$huda   = $this->create_user( 'sanad_agent', array( 'display_name' => 'Huda' ) );
		$me     = $this->as_agent();
		$list   = $this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/followers", array( 'add' => array( $me->ID, $huda->ID ) ) ) );
		self::assertEqualsCanonicalizing( array( $me->ID, $huda->ID ), $this->ids_of( $list ) );
		self::assertTrue( $list['is_following'] );
		$this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/followers", array( 'add' => array( $huda->ID ) ) ) );
		$list = $this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/followers", array( 'remove' => array( $me->ID ) ) ) );
		self::assertSame( array( array( $huda->ID ), false ), array( $this->ids_of( $list ), $list['is_following'] ) );
		self::assertSame( array( 'ticket_opened', 'followers_changed', 'followers_changed' ), $this->events( $ticket ) );
	}

	public function test_only_who_may_see_the_ticket_can_follow_it(): void {
		$other  = $this->restricted( $this->team( 'Elsewhere' ) );
		$ticket = $this->open_ticket();
		$gone   = $this->create_user( 'subscriber' );
		$this->as_agent();
		foreach ( array( $other->ID, $gone->ID, 999_999 ) as $user_id ) {
			$response = $this->rest( 'POST', "/tickets/{$ticket->id}/followers", array( 'add' => array( $user_id ) ) );
			self::assertSame( 400, $response->get_status() );
		}
		$colleagues = $this->data( $this->rest( 'GET', "/tickets/{$ticket->id}/colleagues" ) );
		self::assertNotContains( $other->ID, $this->ids_of( array( 'items' => $colleagues['agents'] ) ) );
	}

	public function test_who_writes_follows(): void {
		$ticket = $this->open_ticket();
		$me     = $this->as_agent();
		$this->note( $ticket, 'Looks like the wrong shelf.' );
		self::assertSame( array( $me->ID ), $this->ids_of( $this->data( $this->rest( 'GET', "/tickets/{$ticket->id}/followers" ) ) ) );
	}

	public function test_a_note_mentions_agents_and_teams(): void {
		$huda   = $this->create_user( 'sanad_agent', array( 'display_name' => 'Huda' ) );
		$omar   = $this->create_user( 'sanad_agent', array( 'display_name' => 'Omar' ) );
		$me     = $this->as_agent();
		$team   = $this->team( 'Returns', $omar, $me );
		$ticket = $this->open_ticket();
		$note   = $this->note( $ticket, "<p>Please look <span data-mention=\"{$huda->ID}\">@Huda</span> and <span data-mention=\"team-{$team}\">@Returns</span></p>" );
		self::assertStringContainsString( "<span data-mention=\"{$huda->ID}\">@Huda</span>", self::html( $note ) );
		self::assertStringContainsString( "<span data-mention=\"team-{$team}\">@Returns</span>", self::html( $note ) );
		self::assertSame( array( array( 'user_id' => $huda->ID, 'is_done' => false ), array( 'user_id' => $omar->ID, 'is_done' => false ) ), $note['mentions'] );
		self::assertSame( array( $huda->ID, $omar->ID ), $this->desk->activity->for_ticket( $ticket->id )[1]->data['mentions'] ?? null );
		self::assertEqualsCanonicalizing( array( $me->ID, $huda->ID, $omar->ID ), $this->ids_of( $this->data( $this->rest( 'GET', "/tickets/{$ticket->id}/followers" ) ) ) );
	}

	public function test_nobody_is_mentioned_who_may_not_see_the_ticket(): void {
		$other  = $this->restricted( $this->team( 'Elsewhere' ) );
		$ticket = $this->open_ticket();
		$this->as_agent();
		foreach ( array( (string) $other->ID, '999999', 'team-999', '0', '-1', '1 onload=x', 'team-', '12"x' ) as $target ) {
			$note = $this->note( $ticket, '<p>Hello <span data-mention="' . esc_attr( $target ) . '">@You</span></p>' );
			self::assertStringNotContainsString( 'data-mention', self::html( $note ), $target );
			self::assertSame( array(), $note['mentions'], $target );
		}
		self::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'mentions' )}" ) );
	}

	public function test_replies_and_customers_mention_nobody(): void {
		$ticket = $this->open_ticket();
		$me     = $this->as_agent();
		$html   = "<p>Hello <span data-mention=\"{$me->ID}\">@Me</span></p>";
		$posted = $this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: $html ), Actor::customer( $ticket->customer_id, 'Sara' ) );
		$reply  = $this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => $html, 'seen_message_id' => $posted->message->id ) ) );
		self::assertStringNotContainsString( 'data-mention', $posted->message->body_html . wp_json_encode( $reply ) );
	}

	public function test_a_draft_of_a_note_keeps_whom_it_names(): void {
		$ticket = $this->open_ticket();
		$me     = $this->as_agent();
		$html   = "<p><span data-mention=\"{$me->ID}\">@Me</span></p>";
		$draft  = $this->data( $this->rest( 'PUT', "/tickets/{$ticket->id}/draft", array( 'kind' => 'note', 'body_html' => $html, 'attachment_ids' => array(), 'seen_message_id' => 0 ) ) );
		self::assertSame( $html, $draft['body_html'] );
	}

	public function test_a_mention_is_done_by_hand_or_by_an_answer(): void {
		$huda   = $this->create_user( 'sanad_agent' );
		$omar   = $this->create_user( 'sanad_agent' );
		$this->as_agent();
		$ticket = $this->open_ticket();
		$note   = $this->note( $ticket, "<span data-mention=\"{$huda->ID}\">@Huda</span> <span data-mention=\"{$omar->ID}\">@Omar</span>" );
		$id     = $this->int_at( $note, 'id' );
		self::assertSame( 404, $this->rest( 'POST', "/mentions/{$id}/done" )->get_status(), 'Who is not mentioned has nothing to do.' );
		$this->act_as( $huda );
		$done = $this->data( $this->rest( 'POST', "/mentions/{$id}/done" ) );
		self::assertSame( array( array( 'user_id' => $huda->ID, 'is_done' => true ), array( 'user_id' => $omar->ID, 'is_done' => false ) ), $done['mentions'] );
		$this->act_as( $omar );
		$this->note( $ticket, 'I did.' );
		self::assertSame( array( true, true ), array_values( $this->desk->mentions->of_messages( array( $id ) )[ $id ] ) );
	}

	public function test_a_note_that_is_taken_back_mentions_nobody(): void {
		$huda   = $this->create_user( 'sanad_agent' );
		$me     = $this->as_agent();
		$ticket = $this->open_ticket();
		$note   = $this->note( $ticket, "<span data-mention=\"{$huda->ID}\">@Huda</span>" );
		$this->desk->service->retract( $ticket->id, $this->int_at( $note, 'id' ), Actor::agent( $me->ID, 'Me' ) );
		self::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'mentions' )}" ) );
	}

	public function test_related_tickets_say_why(): void {
		$ticket   = $this->open_ticket( 'Broken zipper on jacket' );
		$same     = $this->open_ticket( 'Something else' );
		$similar  = $this->open_ticket( 'My jacket has a broken zipper', email: 'omar@example.test' );
		$merged   = $this->open_ticket( 'Also this' );
		$stranger = $this->open_ticket( 'Nothing at all', email: 'nobody@example.test' );
		$this->as_agent();
		$this->data( $this->rest( 'POST', "/tickets/{$merged->id}/merge", array( 'into' => $ticket->id, 'client_key' => $this->key() ) ) );
		$items = $this->data( $this->rest( 'GET', "/tickets/{$ticket->id}/related" ) )['items'];
		self::assertIsArray( $items );
		$why = array();
		foreach ( $items as $item ) {
			self::assertIsArray( $item );
			$why[ $this->int_at( $item, 'ticket', 'id' ) ] = $item['why'];
		}
		self::assertSame( array( $merged->id => 'merged', $same->id => 'customer', $similar->id => 'subject' ), $why );
		self::assertArrayNotHasKey( $stranger->id, $why );
	}

	public function test_the_case_goes_back_to_who_knew_it(): void {
		$huda   = $this->create_user( 'sanad_agent', array( 'display_name' => 'Huda' ) );
		$gone   = $this->create_user( 'sanad_agent' );
		$before = $this->open_ticket( 'Earlier' );
		$this->desk->service->reply( $before->id, new NewMessage( $this->key(), Channel::Email, html: 'Answer' ), Actor::agent( $huda->ID, 'Huda' ) );
		$this->desk->service->reply( $before->id, new NewMessage( $this->key(), Channel::Email, html: 'Answer' ), Actor::agent( $gone->ID, 'Gone' ) );
		$gone->set_role( 'subscriber' );
		$ticket = $this->open_ticket( 'Later' );
		$this->as_agent();
		self::assertSame( $huda->ID, $this->int_at( $this->data( $this->rest( 'GET', "/tickets/{$ticket->id}/hand-back" ) ), 'agent', 'id' ) );
		$after = $this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/hand-back", array( 'version' => $ticket->version ) ) );
		self::assertSame( $huda->ID, $this->int_at( $after, 'assignee', 'id' ) );
		self::assertNull( $this->data( $this->rest( 'GET', "/tickets/{$ticket->id}/hand-back" ) )['agent'] );
		self::assertSame( 422, $this->rest( 'POST', "/tickets/{$ticket->id}/hand-back", array( 'version' => $this->int_at( $after, 'version' ) ) )->get_status() );
	}

	public function test_tickets_out_of_scope_are_not_told_of(): void {
		$mine   = $this->team( 'Mine' );
		$theirs = $this->team( 'Theirs' );
		$me     = $this->restricted( $mine );
		$seen   = $this->open_ticket( 'Broken zipper on jacket', team_id: $mine );
		$hidden = $this->open_ticket( 'Broken zipper on jacket', team_id: $theirs );
		$note   = $this->desk->service->note( $hidden->id, new NewMessage( $this->key(), Channel::Email, html: 'Secret' ), Actor::system() )->message;
		$this->desk->db->insert( 'mentions', array( 'message_id' => $note->id, 'user_id' => $me->ID, 'ticket_id' => $hidden->id, 'created_at' => '2026-11-22 09:00:00' ) );
		$away   = $this->desk->service->merge( $this->open_ticket( team_id: $theirs )->id, $hidden->id, $this->key(), \Sanad\Tickets\Merging\OtherCustomer::Refuse, Actor::system() );
		$this->act_as( $me );

		$missing = 987_654;
		$asks    = array(
			'merge into'    => fn ( int $id ): \WP_REST_Response => $this->rest( 'POST', "/tickets/{$seen->id}/merge", array( 'into' => $id, 'client_key' => $this->key() ) ),
			'merge'         => fn ( int $id ): \WP_REST_Response => $this->rest( 'POST', "/tickets/{$id}/merge", array( 'into' => $seen->id, 'client_key' => $this->key() ) ),
			'split'         => fn ( int $id ): \WP_REST_Response => $this->rest( 'POST', "/tickets/{$id}/split", array( 'message_id' => 1, 'client_key' => $this->key() ) ),
			'split foreign' => fn ( int $id ): \WP_REST_Response => $this->rest( 'POST', "/tickets/{$seen->id}/split", array( 'message_id' => $id === $hidden->id ? $note->id : $id, 'client_key' => $this->key() ) ),
			'undo'          => fn ( int $id ): \WP_REST_Response => $this->rest( 'POST', '/ticket-moves/' . ( $id === $hidden->id ? $away->id : $id ) . '/undo' ),
			'related'       => fn ( int $id ): \WP_REST_Response => $this->rest( 'GET', "/tickets/{$id}/related" ),
			'followers'     => fn ( int $id ): \WP_REST_Response => $this->rest( 'POST', "/tickets/{$id}/followers", array( 'add' => array( $me->ID ) ) ),
			'colleagues'    => fn ( int $id ): \WP_REST_Response => $this->rest( 'GET', "/tickets/{$id}/colleagues" ),
			'hand back'     => fn ( int $id ): \WP_REST_Response => $this->rest( 'POST', "/tickets/{$id}/hand-back", array( 'version' => 1 ) ),
			'mention'       => fn ( int $id ): \WP_REST_Response => $this->rest( 'POST', '/mentions/' . ( $id === $hidden->id ? $note->id : $id ) . '/done' ),
			'read'          => fn ( int $id ): \WP_REST_Response => $this->rest( 'GET', "/tickets/{$id}" ),
		);
		foreach ( $asks as $what => $ask ) {
			[ $there, $nowhere ] = array( $ask( $hidden->id ), $ask( $missing ) );
			self::assertSame( array( 404, 404 ), array( $there->get_status(), $nowhere->get_status() ), $what );
			self::assertSame( wp_json_encode( $nowhere->get_data() ), wp_json_encode( $there->get_data() ), $what );
		}
		self::assertSame( array(), $this->data( $this->rest( 'GET', "/tickets/{$seen->id}/related" ) )['items'] );
		self::assertSame( array( '0', '1' ), array( (string) $this->desk->tickets->find( $seen->id )?->merged_into, $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'ticket_moves' )}" ) ) );
	}

	public function test_the_id_of_a_merged_ticket_answers_the_survivor(): void {
		$into = $this->open_ticket( 'Shoes' );
		$from = $this->open_ticket( 'Socks' );
		$this->as_agent();
		$move = $this->data( $this->rest( 'POST', "/tickets/{$from->id}/merge", array( 'into' => $into->id, 'client_key' => $this->key() ) ) );
		self::assertSame( array( 'merge', false, $into->id ), array( $move['kind'], $move['is_undone'], $this->int_at( $move, 'ticket', 'id' ) ) );
		self::assertSame( $into->id, $this->int_at( $this->data( $this->rest( 'GET', "/tickets/{$from->id}" ) ), 'id' ) );
		self::assertSame( 409, $this->rest( 'PATCH', "/tickets/{$from->id}", array( 'version' => $from->version, 'status' => 'closed' ) )->get_status() );
		self::assertSame( 409, $this->rest( 'POST', "/tickets/{$from->id}/trash" )->get_status() );
		$undone = $this->data( $this->rest( 'POST', "/ticket-moves/{$this->int_at( $move, 'id' )}/undo" ) );
		self::assertSame( array( true, $from->id ), array( $undone['is_undone'], $this->int_at( $undone, 'ticket', 'id' ) ) );
	}

	/** An agent who sees only the tickets of one team. */
	private function restricted( int $team_id ): \WP_User {
		$user = $this->create_user( 'sanad_agent' );
		update_user_option( $user->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->desk->db->insert( 'team_members', array( 'team_id' => $team_id, 'user_id' => $user->ID ) );
		wp_cache_flush();
		return $user;
	}

	/** @return array<mixed> The note. */
	private function note( Ticket $ticket, string $html ): array {
		$note = $this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => $html, 'seen_message_id' => 0 ) ) )['message'];
		return is_array( $note ) ? $note : self::fail( 'No note came back.' );
	}

	/** @param array<mixed> $note */
	private static function html( array $note ): string {
		return is_string( $note['body_html'] ?? null ) ? $note['body_html'] : self::fail( 'A note without text.' );
	}

	/**
	 * @param array<mixed> $list
	 * @return list<int>
	 */
	private function ids_of( array $list ): array {
		return array_map( fn ( mixed $item ): int => is_array( $item ) ? $this->int_at( $item, 'id' ) : 0, is_array( $list['items'] ?? null ) ? array_values( $list['items'] ) : array() );
	}

	/** @return list<string> */
	private function events( Ticket $ticket ): array {
		return array_map( static fn ( \Sanad\Activity\Activity $activity ): string => $activity->event, $this->desk->activity->for_ticket( $ticket->id ) );
	}
}
