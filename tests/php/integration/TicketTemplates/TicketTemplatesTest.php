<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\TicketTemplates;

use Sanad\Tests\Integration\Rest\RestTestCase;

/** Templates of tickets: whose they are, what they hold, and what they become. */
final class TicketTemplatesTest extends RestTestCase {

	/**
	 * @param array<string, mixed> $part
	 * @return array<string, mixed>
	 */
	private function made( array $part = array() ): array {
		return $this->shaped( 'TicketTemplate', $this->rest( 'POST', '/ticket-templates', $part + array( 'name' => 'Return' ) ), 201 );
	}

	/** @return list<mixed> */
	private function names(): array {
		return array_column( $this->list_at( $this->shaped( 'TicketTemplateList', $this->rest( 'GET', '/ticket-templates' ) ), 'items' ), 'name' );
	}

	public function test_it_keeps_what_a_new_ticket_needs(): void {
		$manager  = $this->as_manager();
		$team     = $this->team( 'Returns' );
		$topic    = $this->desk->topics->all()[0]->id;
		$template = $this->made(
			array(
				'subject'     => "Return\u{202E} of \n{{order.number}}",
				'body_html'   => '<p>Hello {{customer.first_name}}</p><script>alert(1)</script>',
				'topic_id'    => $topic,
				'priority'    => 'high',
				'assignee_id' => $manager->ID,
				'team_id'     => $team,
				'channel'     => 'in_person',
				'tags'        => array( 'Return', 'return', 'استرجاع' ),
			)
		);
		self::assertSame( array( 0, 1, $topic, 'high', $manager->ID, $team, 'in_person' ), array( $template['owner_id'], $template['version'], $template['topic_id'], $template['priority'], $template['assignee_id'], $template['team_id'], $template['channel'] ) );
		self::assertSame( 'Return of {{order.number}}', $template['subject'] );
		self::assertStringNotContainsString( 'script', $this->text_at( $template, 'body_html' ) );
		self::assertEqualsCanonicalizing( array( 'Return', 'استرجاع' ), array_column( $this->list_at( $template, 'tags' ), 'name' ) );
	}

	public function test_a_change_touches_only_what_it_names_and_nobodys_work(): void {
		$this->as_manager();
		$template = $this->made( array( 'subject' => 'Old', 'priority' => 'urgent' ) );
		$path     = "/ticket-templates/{$this->int_at( $template, 'id' )}";
		$changed  = $this->shaped( 'TicketTemplate', $this->rest( 'PATCH', $path, array( 'version' => 1, 'subject' => 'New' ) ) );
		self::assertSame( array( 'Return', 'New', 'urgent', 2 ), array( $changed['name'], $changed['subject'], $changed['priority'], $changed['version'] ) );
		$this->assert_refused( 409, 'sanad_conflict', $this->rest( 'PATCH', $path, array( 'version' => 1, 'subject' => 'Late' ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'PATCH', $path, array( 'version' => 2, 'name' => " \u{200B} " ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'PATCH', $path, array( 'version' => 2, 'topic_id' => 999 ) ) );
		$this->shaped( 'Deleted', $this->rest( 'DELETE', $path ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'DELETE', $path ) );
	}

	public function test_shared_ones_are_managed_and_personal_ones_are_seen_by_nobody_else(): void {
		$this->as_manager();
		$shared = $this->int_at( $this->made( array( 'name' => 'Shared' ) ), 'id' );
		$huda   = $this->as_agent();
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'POST', '/ticket-templates', array( 'name' => 'For all' ) ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PATCH', "/ticket-templates/{$shared}", array( 'version' => 1, 'name' => 'x' ) ) );
		$own = $this->made( array( 'name' => 'Mine', 'is_personal' => true ) );
		self::assertSame( $huda->ID, $own['owner_id'] );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PATCH', "/ticket-templates/{$this->int_at( $own, 'id' )}", array( 'version' => 1, 'is_personal' => false ) ) );
		self::assertSame( array( 'Shared', 'Mine' ), $this->names() );

		$this->as_manager();
		self::assertSame( array( 'Shared' ), $this->names() );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'PATCH', "/ticket-templates/{$this->int_at( $own, 'id' )}", array( 'version' => 1, 'name' => 'x' ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/tickets', array( 'client_key' => $this->key(), 'name' => 'A', 'body_html' => 'x', 'channel' => 'phone', 'template_id' => $own['id'] ) ) );
	}

	public function test_what_it_points_at_and_is_gone_is_left_out(): void {
		$this->as_manager();
		$agent    = $this->create_user( 'sanad_agent' );
		$team     = $this->team( 'Returns' );
		$template = $this->made( array( 'assignee_id' => $agent->ID, 'team_id' => $team, 'tags' => array( 'Gone' ) ) );
		$this->desk->db->execute( "DELETE FROM {$this->desk->db->table( 'teams' )}" );
		$this->desk->db->execute( "DELETE FROM {$this->desk->db->table( 'tags' )}" );
		$agent->set_role( 'subscriber' );
		wp_cache_flush();
		$now = $this->list_at( $this->data( $this->rest( 'GET', '/ticket-templates' ) ), 'items' )[0];
		self::assertSame( array( 0, 0, array() ), array( $now['assignee_id'], $now['team_id'], $now['tags'] ) );
		$renamed = $this->shaped( 'TicketTemplate', $this->rest( 'PATCH', "/ticket-templates/{$this->int_at( $template, 'id' )}", array( 'version' => 1, 'name' => 'Renamed' ) ) );
		self::assertSame( 'Renamed', $renamed['name'], 'It can still be changed.' );
	}

	public function test_a_ticket_tells_which_template_it_was_made_from(): void {
		$this->as_manager();
		$template = $this->made();
		$ticket   = $this->shaped( 'Ticket', $this->rest( 'POST', '/tickets', array( 'client_key' => $this->key(), 'name' => 'Omar', 'body_html' => 'x', 'channel' => 'phone', 'template_id' => $template['id'] ) ), 201 );
		$opened   = $this->desk->activity->for_ticket( $this->int_at( $ticket, 'id' ) )[0];
		self::assertSame( array( 'channel' => 'phone', 'template' => 'Return' ), $opened->data );
	}

	public function test_personal_ones_go_to_the_heir_of_the_account(): void {
		$huda = $this->as_agent();
		$this->made( array( 'name' => 'Of Huda', 'is_personal' => true ) );
		$heir = $this->as_manager();
		require_once ABSPATH . 'wp-admin/includes/user.php';
		wp_delete_user( $huda->ID, $heir->ID );
		self::assertSame( array( 'Of Huda' ), $this->names() );
		$other = $this->create_user( 'administrator' );
		wp_delete_user( $heir->ID );
		$this->act_as( $other );
		self::assertSame( 0, (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'ticket_templates' )}" ) );
	}
}
