<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Views;

use Sanad\Actor;
use Sanad\Security\Policy;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Folder;
use Sanad\Tickets\TicketChanges;

/** Saved views over REST: who may do what, what is refused, and what is never shown. */
final class ViewRoutesTest extends RestTestCase {

	/**
	 * @param list<array<string, mixed>> $conditions
	 * @return array<string, mixed>
	 */
	private static function fields( array $conditions = array(), bool $is_personal = true, int $team_id = 0 ): array {
		return array(
			'name'        => 'طلبات VIP',
			'conditions'  => array( 'match' => 'all', 'conditions' => $conditions ),
			'sort'        => 'waiting',
			'is_personal' => $is_personal,
			'team_id'     => $team_id,
		);
	}

	/**
	 * @param list<string> $value
	 * @return array{attribute: string, operator: string, value: list<string>}
	 */
	private static function condition( string $attribute, string $operator, array $value ): array {
		return compact( 'attribute', 'operator', 'value' );
	}

	/** @param list<array<string, mixed>> $conditions */
	private function view( array $conditions = array(), bool $is_personal = true, int $team_id = 0 ): int {
		return $this->int_at( $this->shaped( 'View', $this->rest( 'POST', '/views', self::fields( $conditions, $is_personal, $team_id ) ), 201 ), 'id' );
	}

	public function test_an_agent_keeps_views_of_his_own(): void {
		$agent = $this->as_agent();
		$open  = $this->open_ticket();
		$id    = $this->view( array( self::condition( 'status', 'is', array( 'open' ) ) ) );
		$view  = $this->shaped( 'View', $this->rest( 'GET', "/views/{$id}" ) );
		self::assertSame( array( $agent->ID, 'waiting', true, array() ), array( $view['owner_id'], $view['sort'], $this->at( $view, 'can', 'change' ), $view['missing'] ) );
		self::assertSame( array( $open->id ), $this->ids( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'saved_view' => $id ) ) ), 'items' ) );
		self::assertSame( array(), $this->ids( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'saved_view' => $id, 'priority' => 'urgent' ) ) ), 'items' ) );

		$changed = $this->shaped( 'View', $this->rest( 'PATCH', "/views/{$id}", array( 'version' => 1, 'name' => 'Solved', 'conditions' => array( 'match' => 'any', 'conditions' => array( self::condition( 'status', 'is', array( 'resolved' ) ) ) ) ) ) );
		self::assertSame( array( 'Solved', 'waiting', 2 ), array( $changed['name'], $changed['sort'], $changed['version'] ) );
		$this->assert_refused( 409, 'sanad_conflict', $this->rest( 'PATCH', "/views/{$id}", array( 'version' => 1, 'name' => 'Old' ) ) );

		$second = $this->view();
		$list   = $this->shaped( 'ViewList', $this->rest( 'POST', '/views/order', array( 'ids' => array( $second, $id ) ) ) );
		self::assertSame( array( $second, $id ), $this->ids( $list, 'items' ) );
		$this->shaped( 'Deleted', $this->rest( 'DELETE', "/views/{$id}" ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/views/{$id}" ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', '/tickets', array( 'saved_view' => $id ) ) );
	}

	public function test_what_is_shared_belongs_to_managers_and_what_is_own_to_nobody_else(): void {
		$this->as_agent();
		$own = $this->view();
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'POST', '/views', self::fields( array(), false ) ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PATCH', "/views/{$own}", array( 'version' => 1, 'is_personal' => false ) ) );

		$this->as_manager();
		$shared = $this->view( array(), false );
		self::assertSame( array( $shared ), $this->ids( $this->shaped( 'ViewList', $this->rest( 'GET', '/views' ) ), 'items' ) );
		foreach ( array( array( 'GET', "/views/{$own}", array() ), array( 'PATCH', "/views/{$own}", array( 'version' => 1 ) ), array( 'DELETE', "/views/{$own}", array() ), array( 'GET', '/tickets', array( 'saved_view' => $own ) ) ) as [ $method, $path, $args ] ) {
			$this->assert_refused( 404, 'sanad_not_found', $this->rest( $method, $path, $args ) );
		}

		$other = $this->as_agent();
		self::assertSame( array( $shared ), $this->ids( $this->shaped( 'ViewList', $this->rest( 'GET', '/views' ) ), 'items' ) );
		self::assertFalse( $this->at( $this->shaped( 'View', $this->rest( 'GET', "/views/{$shared}" ) ), 'can', 'change' ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PATCH', "/views/{$shared}", array( 'version' => 1, 'name' => 'Mine' ) ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'DELETE', "/views/{$shared}" ) );
		self::assertNotSame( 0, $other->ID );
	}

	public function test_a_view_of_a_team_is_seen_by_its_members(): void {
		$member = $this->create_user( 'sanad_agent' );
		$team   = $this->team( 'Returns', $member );
		$this->as_manager();
		$id = $this->view( array(), false, $team );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/views', self::fields( array(), false, 4711 ) ) );
		$this->as_agent();
		self::assertSame( array(), $this->ids( $this->shaped( 'ViewList', $this->rest( 'GET', '/views' ) ), 'items' ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', '/tickets', array( 'saved_view' => $id ) ) );
		$this->act_as( $member );
		self::assertSame( array( $id ), $this->ids( $this->shaped( 'ViewList', $this->rest( 'GET', '/views' ) ), 'items' ) );
	}

	public function test_wrong_conditions_are_refused_at_their_field(): void {
		$agent = $this->as_agent();
		$tag   = $this->desk->tags->find_or_create( 'VIP' );
		$good  = self::condition( 'tag', 'is', array( (string) $tag->id ) );
		$this->view( array( $good ) );
		$cases = array(
			array( 'conditions.1.value', self::condition( 'tag', 'is', array( '4711' ) ) ),
			array( 'conditions.1.value', self::condition( 'topic', 'is_not', array( '4711' ) ) ),
			array( 'conditions.1.value', self::condition( 'team', 'is', array( '4711' ) ) ),
			array( 'conditions.1.value', self::condition( 'assignee', 'is', array( (string) $this->create_user( 'subscriber' )->ID ) ) ),
			array( 'conditions.1.value', self::condition( 'customer', 'is', array( '4711' ) ) ),
			array( 'conditions.1.value', self::condition( 'mailbox', 'is', array( '4711' ) ) ),
			array( 'conditions.1.value', self::condition( 'status', 'is', array( 'urgent' ) ) ),
			array( 'conditions.1.value', self::condition( 'tag', 'all', array( 'none' ) ) ),
			array( 'conditions.1.value', self::condition( 'subject', 'contains', array( '%' ) ) ),
			array( 'conditions.1.value', self::condition( 'waiting', 'more_than', array( '0' ) ) ),
			array( 'conditions.1.value', self::condition( 'created', 'after', array( '2026-02-30' ) ) ),
			array( 'conditions.1.value', self::condition( 'created', 'within', array( '2026-02-20' ) ) ),
			array( 'conditions.1.value', self::condition( 'unread', 'is', array( 'yes', 'no' ) ) ),
			array( 'conditions.1.value', self::condition( 'language', 'is', array( "ar' OR 1=1" ) ) ),
			array( 'conditions.1.operator', self::condition( 'status', 'contains', array( 'open' ) ) ),
			array( 'conditions.1.operator', self::condition( 'tag', 'more_than', array( (string) $tag->id ) ) ),
		);
		foreach ( $cases as [ $field, $wrong ] ) {
			foreach ( array( array( 'POST', '/views', self::fields( array( $good, $wrong ) ) ), array( 'POST', '/views/preview', array( 'conditions' => array( 'match' => 'any', 'conditions' => array( $good, $wrong ) ) ) ) ) as [ $method, $path, $args ] ) {
				$response = $this->rest( $method, $path, $args );
				$this->assert_refused( 400, 'sanad_invalid', $response );
				self::assertSame( $field, $this->at( $this->data( $response ), 'data', 'field' ), (string) wp_json_encode( $wrong ) );
			}
		}
		foreach ( array( array( 'name' => '' ), array( 'name' => str_repeat( 'a', 101 ) ), array( 'sort' => 'random' ), array( 'conditions' => 'all' ), array( 'conditions' => array( 'match' => 'all', 'conditions' => array( array( 'attribute' => 'password', 'operator' => 'is', 'value' => array( 'x' ) ) ) ) ) ) as $wrong ) {
			self::assertSame( 400, $this->rest( 'POST', '/views', $wrong + self::fields( array( $good ) ) )->get_status(), (string) wp_json_encode( $wrong ) );
		}
		self::assertSame( 1, (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'views' )} WHERE owner_id = %d", array( $agent->ID ) ) );
	}

	public function test_a_view_with_a_deleted_tag_still_opens_and_says_so(): void {
		$this->as_agent();
		$tag   = $this->desk->tags->find_or_create( 'VIP' );
		$other = $this->desk->tags->find_or_create( 'Other' );
		$id    = $this->view( array( self::condition( 'status', 'is', array( 'open' ) ), self::condition( 'tag', 'is', array( (string) $other->id, (string) $tag->id ) ) ) );
		$this->open_ticket();
		$this->desk->db->execute( "DELETE FROM {$this->desk->db->table( 'tags' )} WHERE id = %d", array( $tag->id ) );

		$view = $this->shaped( 'View', $this->rest( 'GET', "/views/{$id}" ) );
		self::assertSame( array( array( 'condition' => 1, 'value' => (string) $tag->id ) ), $view['missing'] );
		self::assertSame( array(), $this->ids( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'saved_view' => $id ) ) ), 'items' ) );
		$this->shaped( 'View', $this->rest( 'PATCH', "/views/{$id}", array( 'version' => 1, 'name' => 'Renamed' ) ) );
	}

	public function test_nothing_of_a_team_that_an_agent_may_not_see(): void {
		$agent  = $this->create_user( 'sanad_agent' );
		$mine   = $this->team( 'Returns', $agent );
		$theirs = $this->team( 'Legal' );
		$open   = $this->open_ticket( 'Mine', 'question', 'mine@example.test', $mine );
		$secret = $this->open_ticket( 'Theirs', 'secret', 'theirs@example.test', $theirs );
		$this->desk->db->insert( 'followers', array( 'ticket_id' => $secret->id, 'user_id' => $agent->ID, 'since' => '2026-11-22 04:00:00' ) );
		$this->desk->db->insert( 'mentions', array( 'ticket_id' => $secret->id, 'message_id' => 1, 'user_id' => $agent->ID, 'created_at' => '2026-11-22 04:00:00' ) );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'outbox' )} SET kind = 'reply', state = 'failed'" );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->act_as( $agent );

		$conditions = array(
			array(),
			array( self::condition( 'team', 'is', array( (string) $theirs ) ) ),
			array( self::condition( 'team', 'is_not', array( (string) $mine ) ) ),
			array( self::condition( 'follower', 'is', array( 'me' ) ) ),
			array( self::condition( 'mention', 'is', array( 'me' ) ) ),
			array( self::condition( 'subject', 'contains', array( 'Theirs' ) ), self::condition( 'status', 'is', array( 'open' ) ) ),
		);
		$ids = array();
		foreach ( array( 'all', 'any' ) as $match ) {
			foreach ( $conditions as $each ) {
				$fields               = self::fields( $each );
				$fields['conditions'] = array( 'match' => $match, 'conditions' => $each );
				$id                   = $this->int_at( $this->shaped( 'View', $this->rest( 'POST', '/views', $fields ), 201 ), 'id' );
				$list                 = $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'saved_view' => $id ) ) );
				$ids[ $id ]           = count( $this->ids( $list, 'items' ) );
				self::assertNotContains( $secret->id, $this->ids( $list, 'items' ) );
				self::assertSame( $ids[ $id ], $this->int_at( $this->shaped( 'ViewPreview', $this->rest( 'POST', '/views/preview', array( 'conditions' => $fields['conditions'] ) ) ), 'count' ) );
			}
		}
		$counts = $this->shaped( 'ViewCounts', $this->rest( 'GET', '/views/counts' ) );
		self::assertSame( $ids, array_column( $this->list_at( $counts, 'items' ), 'count', 'id' ) );
		$customer = array( 'match' => 'all', 'conditions' => array( self::condition( 'customer', 'is', array( (string) $secret->customer_id ) ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/views/preview', array( 'conditions' => $customer ) ) );
		foreach ( array( 'mentions', 'failed', 'open' ) as $view ) {
			self::assertNotContains( $secret->id, $this->ids( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'view' => $view ) ) ), 'items' ), $view );
		}
		$standard = $this->shaped( 'TicketCounts', $this->rest( 'GET', '/tickets/counts' ) );
		self::assertSame( array( 0, 1, 1 ), array( $standard['mentions'], $standard['failed'], $standard['open'] ) );
		self::assertSame( array( $open->id ), $this->ids( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'view' => 'failed' ) ) ), 'items' ) );
	}

	/** @param array<string, string> $more */
	private function save_draft( int $ticket_id, array $more = array() ): void {
		$this->shaped( 'Draft', $this->rest( 'PUT', "/tickets/{$ticket_id}/draft", $more + array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => '<p>x</p>', 'seen_message_id' => 999_999 ) ) );
	}

	public function test_drafts_stand_in_a_view_of_their_writer_until_they_are_sent(): void {
		$agent  = $this->as_agent();
		$ticket = $this->open_ticket();
		$later  = $this->open_ticket( 'Later' );
		$gone   = $this->open_ticket( 'Gone' );
		$this->open_ticket( 'Without' );
		$this->save_draft( $ticket->id );
		$this->save_draft( $gone->id );
		$at = $this->clock->now()->modify( '+1 hour' )->format( 'Y-m-d\TH:i:s\Z' );
		$this->save_draft( $later->id, array( 'send_at' => $at, 'kind' => 'reply' ) );
		$this->desk->service->move( $gone->id, Folder::Trash, Actor::system() );
		$view  = fn (): array => array_column( $this->list_at( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'view' => 'drafts' ) ) ), 'items' ), 'unsent', 'id' );
		$count = fn (): mixed => $this->value( $this->rest( 'GET', '/tickets/counts' ), 'drafts' );
		$plain = array( 'kind' => 'note', 'send_state' => '', 'send_at' => null );
		self::assertEquals( array( $ticket->id => $plain, $later->id => array( 'kind' => 'reply', 'send_state' => 'scheduled', 'send_at' => $at ) ), $view() );
		self::assertSame( 2, $count() );

		$this->as_agent();
		self::assertSame( array( array(), 0 ), array( $view(), $count() ), 'Nobody sees those of others.' );
		self::assertSame( array( null ), array_unique( array_column( $this->list_at( $this->data( $this->rest( 'GET', '/tickets', array( 'view' => 'open' ) ) ), 'items' ), 'unsent' ), SORT_REGULAR ) );
		$this->act_as( $agent );
		$this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => '<p>x</p>', 'seen_message_id' => 999_999 ) );
		self::assertSame( array( $later->id ), array_keys( $view() ) );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$elsewhere = $this->team( 'Elsewhere' );
		$this->desk->service->update( $later->id, new TicketChanges( team_id: $elsewhere ), Actor::system() );
		self::assertSame( array( array(), 0 ), array( $view(), $count() ), 'Nor those of tickets that are not his to see any more.' );
	}

	public function test_mentions_and_failed_sends_leave_their_view_when_they_are_done(): void {
		$agent  = $this->as_agent();
		$ticket = $this->open_ticket();
		$other  = $this->open_ticket( 'Other' );
		$now    = '2026-11-22 04:00:00';
		foreach ( array( 1, 2 ) as $message ) {
			$this->desk->db->insert( 'mentions', array( 'ticket_id' => $ticket->id, 'message_id' => $message, 'user_id' => $agent->ID, 'created_at' => $now ) );
		}
		$this->desk->db->insert( 'mentions', array( 'ticket_id' => $other->id, 'message_id' => 3, 'user_id' => 4711, 'created_at' => $now ) );
		$this->desk->db->insert( 'outbox', array( 'kind' => 'reply', 'ticket_id' => $other->id, 'recipients' => '[]', 'dedupe_hash' => hash( 'sha256', 'x' ), 'state' => 'failed', 'next_attempt_at' => $now, 'created_at' => $now ) );
		$shown = fn ( string $view ): array => $this->ids( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'view' => $view ) ) ), 'items' );
		$count = fn ( string $view ): mixed => $this->shaped( 'TicketCounts', $this->rest( 'GET', '/tickets/counts' ) )[ $view ];

		self::assertSame( array( array( $ticket->id ), array( $other->id ), 1, 1 ), array( $shown( 'mentions' ), $shown( 'failed' ), $count( 'mentions' ), $count( 'failed' ) ) );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'mentions' )} SET done_at = %s WHERE message_id = 1", array( $now ) );
		self::assertSame( array( $ticket->id ), $shown( 'mentions' ) );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'mentions' )} SET done_at = %s WHERE message_id = 2", array( $now ) );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'outbox' )} SET state = 'sent'" );
		self::assertSame( array( array(), array(), 0, 0 ), array( $shown( 'mentions' ), $shown( 'failed' ), $count( 'mentions' ), $count( 'failed' ) ) );
	}

	public function test_the_inbox_opens_with_what_the_agent_chose_or_his_role_has(): void {
		$this->as_manager();
		$shared = $this->view( array(), false );
		$own    = $this->view();
		$start  = fn (): mixed => $this->shaped( 'ViewList', $this->rest( 'GET', '/views' ) )['start'];
		self::assertSame( array( 'own' => null, 'view' => 'open' ), $start() );
		self::assertSame( array( 'agent' => (string) $shared, 'manager' => 'unassigned' ), $this->shaped( 'ViewDefaults', $this->rest( 'PUT', '/views/defaults', array( 'agent' => (string) $shared, 'manager' => 'unassigned' ) ) ) );
		foreach ( array( 'nonsense', (string) $own, '4711' ) as $wrong ) {
			$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'PUT', '/views/defaults', array( 'agent' => $wrong, 'manager' => 'open' ) ) );
		}
		self::assertSame( array( 'own' => null, 'view' => 'unassigned' ), $start() );

		$this->as_agent();
		self::assertSame( array( 'own' => null, 'view' => (string) $shared ), $start() );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PUT', '/views/defaults', array( 'agent' => 'open', 'manager' => 'open' ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'PUT', '/views/start', array( 'view' => (string) $own ) ) );
		self::assertSame( array( 'own' => 'mine', 'view' => 'mine' ), $this->shaped( 'StartView', $this->rest( 'PUT', '/views/start', array( 'view' => 'mine' ) ) ) );
		self::assertSame( array( 'own' => null, 'view' => (string) $shared ), $this->shaped( 'StartView', $this->rest( 'PUT', '/views/start', array( 'view' => null ) ) ) );

		$this->desk->db->execute( "DELETE FROM {$this->desk->db->table( 'views' )}" );
		self::assertSame( array( 'own' => null, 'view' => 'open' ), $start() );
	}

	public function test_views_of_an_account_go_with_it_or_to_its_heir(): void {
		$leaver = $this->as_agent();
		$this->view();
		$heir = $this->create_user( 'sanad_agent' );
		do_action( 'delete_user', $leaver->ID, $heir->ID );
		self::assertSame( (string) $heir->ID, $this->desk->db->value( "SELECT owner_id FROM {$this->desk->db->table( 'views' )}" ) );
		do_action( 'delete_user', $heir->ID, null );
		self::assertNull( $this->desk->db->value( "SELECT owner_id FROM {$this->desk->db->table( 'views' )}" ) );
	}

	public function test_the_number_of_queries_does_not_grow_with_the_views(): void {
		$this->as_agent();
		$tag  = $this->desk->tags->find_or_create( 'VIP' );
		$make = fn (): int => $this->view( array( self::condition( 'tag', 'is', array( (string) $tag->id ) ), self::condition( 'assignee', 'is', array( (string) get_current_user_id() ) ) ) );
		$make();
		$queries = function (): int {
			wp_cache_flush();
			$before = $this->wpdb()->num_queries;
			$this->shaped( 'ViewList', $this->rest( 'GET', '/views' ) );
			return $this->wpdb()->num_queries - $before;
		};
		$queries();
		$one = $queries();
		array_map( static fn (): int => $make(), range( 1, 8 ) );
		self::assertSame( $one, $queries() );
	}
}
