<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Settings;

use Sanad\Security\Policy;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\TicketChanges;

/** Who answers tickets: made, changed and unmade by those who may, and by nobody else. */
final class StaffRoutesTest extends RestTestCase {

	private function is( \WP_User $user, string $capability ): bool {
		return user_can( $user->ID, $capability );
	}

	/** @return list<string> */
	private function roles( \WP_User $user ): array {
		$fresh = get_userdata( $user->ID );
		self::assertInstanceOf( \WP_User::class, $fresh );
		return array_values( $fresh->roles );
	}

	/** Somebody who may promote users, as an administrator may. */
	private function as_owner(): \WP_User {
		$owner = $this->create_user( 'administrator' );
		$this->act_as( $owner );
		return $owner;
	}

	public function test_a_manager_makes_a_user_an_agent_and_leaves_his_other_roles(): void {
		$editor = $this->create_user( 'editor', array( 'display_name' => 'Huda' ) );
		$this->as_manager();
		$team = $this->team( 'Returns' );

		$found = $this->list_at( $this->shaped( 'AgentCandidates', $this->rest( 'GET', '/agents/candidates', array( 'q' => $editor->user_login ) ) ), 'items' );
		self::assertSame( array( $editor->ID ), array_column( $found, 'id' ) );
		self::assertSame( array( false ), array_column( $found, 'can_promote' ) );

		$member = $this->shaped( 'StaffMember', $this->rest( 'POST', '/agents', array( 'user_id' => $editor->ID, 'role' => 'agent', 'team_ids' => array( $team ), 'own_teams_only' => true ) ), 201 );
		self::assertSame( array( 'Huda', 'agent', array( $team ), true ), array( $member['name'], $member['role'], $member['team_ids'], $member['own_teams_only'] ) );
		self::assertSame( array( 'editor', 'sanad_agent' ), $this->roles( $editor ) );
		self::assertSame( array(), $this->list_at( $this->shaped( 'AgentCandidates', $this->rest( 'GET', '/agents/candidates', array( 'q' => $editor->user_login ) ) ), 'items' ) );
		$this->assert_refused( 409, 'sanad_is_agent', $this->rest( 'POST', '/agents', array( 'user_id' => $editor->ID, 'role' => 'agent' ) ) );

		$changed = $this->shaped( 'StaffMember', $this->rest( 'PATCH', "/agents/{$editor->ID}", array( 'team_ids' => array(), 'own_teams_only' => false ) ) );
		self::assertSame( array( array(), false ), array( $changed['team_ids'], $changed['own_teams_only'] ) );

		$this->shaped( 'Handover', $this->rest( 'DELETE', "/agents/{$editor->ID}", array( 'hand_to' => 0 ) ) );
		self::assertSame( array( 'editor' ), $this->roles( $editor ) );
		self::assertFalse( $this->is( $editor, 'sanad_reply' ) );
	}

	public function test_only_who_may_promote_users_makes_and_unmakes_managers(): void {
		$subscriber = $this->create_user( 'subscriber' );
		$agent      = $this->create_user( 'sanad_agent' );
		$other      = $this->create_user( 'sanad_manager' );
		$this->as_manager();
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'POST', '/agents', array( 'user_id' => $subscriber->ID, 'role' => 'manager' ) ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PATCH', "/agents/{$agent->ID}", array( 'role' => 'manager' ) ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PATCH', "/agents/{$other->ID}", array( 'role' => 'agent' ) ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'DELETE', "/agents/{$other->ID}", array( 'hand_to' => 0 ) ) );
		self::assertSame( array( array( 'subscriber' ), array( 'sanad_agent' ), array( 'sanad_manager' ) ), array_map( $this->roles( ... ), array( $subscriber, $agent, $other ) ) );

		$this->as_owner();
		self::assertSame( 'manager', $this->shaped( 'StaffMember', $this->rest( 'PATCH', "/agents/{$agent->ID}", array( 'role' => 'manager' ) ) )['role'] );
		self::assertSame( array( 'sanad_manager' ), $this->roles( $agent ) );
		self::assertSame( 'agent', $this->shaped( 'StaffMember', $this->rest( 'PATCH', "/agents/{$other->ID}", array( 'role' => 'agent' ) ) )['role'] );
		self::assertFalse( $this->is( $other, 'sanad_manage_settings' ) );
	}

	public function test_nobody_changes_administrators_or_himself(): void {
		$admin = $this->create_user( 'administrator' );
		foreach ( array( $this->as_manager( ... ), $this->as_owner( ... ) ) as $as ) {
			$me = $as();
			foreach ( array( $admin, $me ) as $target ) {
				foreach ( array( 'agent', 'manager' ) as $role ) {
					$before   = $this->roles( $target );
					$response = $this->rest( 'PATCH', "/agents/{$target->ID}", array( 'role' => $role ) );
					// A manager who is to be a manager is left as he is, which is no change.
					self::assertContains( $response->get_status(), 'manager' === $role ? array( 200 ) : array( 403 ) );
					self::assertSame( $before, $this->roles( $target ) );
				}
				$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'DELETE', "/agents/{$target->ID}", array( 'hand_to' => 0 ) ) );
			}
		}
		self::assertTrue( $this->is( $admin, 'manage_options' ) );
	}

	public function test_an_agent_changes_nobody_not_even_himself(): void {
		$other = $this->create_user( 'subscriber' );
		$me    = $this->as_agent();
		update_user_option( $me->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$calls = array(
			array( 'GET', '/staff', array() ),
			array( 'GET', '/agents/candidates', array( 'q' => 'su' ) ),
			array( 'POST', '/agents', array( 'user_id' => $other->ID, 'role' => 'agent' ) ),
			array( 'PATCH', "/agents/{$me->ID}", array( 'role' => 'manager' ) ),
			array( 'PATCH', "/agents/{$me->ID}", array( 'own_teams_only' => false ) ),
			array( 'PATCH', "/agents/{$me->ID}", array( 'team_ids' => array() ) ),
			array( 'DELETE', "/agents/{$me->ID}", array( 'hand_to' => 0 ) ),
		);
		foreach ( $calls as [ $method, $route, $params ] ) {
			$this->assert_refused( 403, 'sanad_forbidden', $this->rest( $method, $route, $params ) );
		}
		self::assertSame( array( 'sanad_agent' ), $this->roles( $me ) );
		self::assertTrue( (bool) get_user_option( Policy::OWN_TEAMS_ONLY, $me->ID ) );
	}

	public function test_a_shop_manager_is_not_changed_and_makes_agents_only(): void {
		add_role( 'shop_manager', 'Shop manager', array( 'read' => true, 'manage_woocommerce' => true ) );
		$keeper = $this->create_user( 'shop_manager' );
		$user   = $this->create_user( 'subscriber' );
		$this->as_owner();
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PATCH', "/agents/{$keeper->ID}", array( 'role' => 'agent' ) ) );

		$this->act_as( $keeper );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'POST', '/agents', array( 'user_id' => $user->ID, 'role' => 'manager' ) ) );
		$this->shaped( 'StaffMember', $this->rest( 'POST', '/agents', array( 'user_id' => $user->ID, 'role' => 'agent' ) ), 201 );
	}

	public function test_an_agents_address_makes_nobody_an_agent(): void {
		$agent    = $this->create_user( 'sanad_agent', array( 'user_email' => 'huda@example.test' ) );
		$customer = $this->desk->customer_resolver->from_email( 'huda@example.test', 'Huda' );
		$ticket   = $this->open_ticket( 'Let me in', 'I am Huda.', 'huda@example.test' );
		self::assertSame( $customer->id, $ticket->customer_id );
		self::assertSame( 'customer', $ticket->last_message_by, 'What comes from outside is a customer\'s, whatever its address.' );

		$impostor = $this->create_user( 'subscriber', array( 'user_email' => 'HUDA@example.test.evil.test', 'display_name' => $agent->display_name ) );
		$this->act_as( $impostor );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'GET', '/tickets' ) );
		// The agent leaves and his address goes to a new account: the role stays behind.
		wp_update_user( array( 'ID' => $agent->ID, 'user_email' => 'old@example.test' ) );
		$successor = $this->create_user( 'subscriber', array( 'user_email' => 'huda@example.test' ) );
		$this->act_as( $successor );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'GET', '/tickets' ) );
	}

	public function test_the_tickets_of_who_leaves_go_to_whom_the_dialog_names(): void {
		$leaving = $this->create_user( 'sanad_agent' );
		$heir    = $this->create_user( 'sanad_agent' );
		$open    = $this->open_ticket();
		$solved  = $this->open_ticket( 'Second' );
		$actor   = \Sanad\Actor::system();
		foreach ( array( $open, $solved ) as $ticket ) {
			$this->desk->service->update( $ticket->id, new TicketChanges( assignee_id: $leaving->ID ), $actor );
		}
		$this->desk->service->update( $solved->id, new TicketChanges( status: \Sanad\Tickets\Status::Resolved ), $actor );
		$this->as_manager();
		self::assertSame( 1, array_column( $this->list_at( $this->shaped( 'StaffList', $this->rest( 'GET', '/staff' ) ), 'items' ), 'open_tickets', 'id' )[ $leaving->ID ] );

		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'DELETE', "/agents/{$leaving->ID}", array( 'hand_to' => $leaving->ID ) ) );
		self::assertSame( 0, $this->shaped( 'Handover', $this->rest( 'DELETE', "/agents/{$leaving->ID}", array( 'hand_to' => $heir->ID ) ) )['left'] );
		self::assertSame( $heir->ID, $this->desk->tickets->find( $open->id )?->assignee_id );
		self::assertSame( $leaving->ID, $this->desk->tickets->find( $solved->id )?->assignee_id, 'What is done keeps who did it.' );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'DELETE', "/agents/{$leaving->ID}", array( 'hand_to' => 0 ) ) );
	}

	public function test_a_role_from_elsewhere_is_not_ours_to_take(): void {
		add_role( 'clerk', 'Clerk', array( 'read' => true, 'sanad_view_tickets' => true, 'sanad_reply' => true ) );
		$clerk = $this->create_user( 'clerk' );
		$this->as_owner();
		$this->assert_refused( 422, 'sanad_role_from_elsewhere', $this->rest( 'DELETE', "/agents/{$clerk->ID}", array( 'hand_to' => 0 ) ) );
		self::assertSame( array( 'clerk' ), $this->roles( $clerk ) );
	}

	public function test_teams_are_made_changed_and_removed_with_their_tickets_kept(): void {
		$agent = $this->create_user( 'sanad_agent' );
		$user  = $this->create_user( 'subscriber' );
		$this->as_manager();
		$team = $this->shaped( 'Team', $this->rest( 'POST', '/teams', array( 'name' => ' Returns  desk ', 'description' => 'What comes back', 'member_ids' => array( $agent->ID ) ) ), 201 );
		self::assertSame( array( 'Returns desk', 'What comes back', array( $agent->ID ) ), array( $team['name'], $team['description'], $team['member_ids'] ) );
		$id = $this->int_at( $team, 'id' );

		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/teams', array( 'name' => 'returns desk' ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/teams', array( 'name' => '   ' ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'PATCH', "/teams/{$id}", array( 'member_ids' => array( $user->ID ) ) ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'PATCH', '/teams/4242', array( 'name' => 'Nobody' ) ) );
		self::assertSame( 'مرتجعات', $this->shaped( 'Team', $this->rest( 'PATCH', "/teams/{$id}", array( 'name' => 'مرتجعات' ) ) )['name'] );

		$ticket = $this->open_ticket( team_id: $id );
		self::assertSame( array( $id => 1 ), array_column( $this->list_at( $this->shaped( 'TeamLoads', $this->rest( 'GET', '/teams/loads' ) ), 'items' ), 'tickets', 'id' ) );
		self::assertSame( 0, $this->shaped( 'Handover', $this->rest( 'DELETE', "/teams/{$id}" ) )['left'] );
		self::assertSame( 0, $this->desk->tickets->find( $ticket->id )?->team_id );
		self::assertSame( array(), $this->list_at( $this->shaped( 'TeamList', $this->rest( 'GET', '/teams' ) ), 'items' ) );
		self::assertSame( 0, (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'team_members' )}" ) );
	}
}
