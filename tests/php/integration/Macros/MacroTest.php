<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Macros;

use Sanad\Actor;
use Sanad\Jobs\LeasedRows;
use Sanad\Messages\NewMessage;
use Sanad\Tests\Integration\CannedReplies\ReplyTestCase;
use Sanad\Tests\Integration\Support\ShopFixtures;
use Sanad\Tests\Integration\Tickets\Invariants;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;

/** Macros over REST: made, previewed, run once, and taken back as a whole. */
final class MacroTest extends ReplyTestCase {

	use ShopFixtures;

	public function test_one_click_does_all_and_undo_leaves_nothing(): void {
		$this->as_manager();
		$reply = $this->reply( 'Refund', '<p>Hello {{customer.first_name}}, it is done.</p>', array( 'attachment_ids' => array( $this->attach() ) ) );
		$topic = $this->desk->topics->all()[1]->id;
		$macro = $this->macro(
			array(
				array( 'type' => 'reply', 'canned_reply_id' => $reply, 'set_status' => 'pending' ),
				array( 'type' => 'note', 'body_html' => '<p>Checked {{by.hand}}</p>' ),
				array( 'type' => 'priority', 'priority' => 'high' ),
				array( 'type' => 'topic', 'topic_id' => $topic ),
				array( 'type' => 'tags', 'add' => array( 'Refund', 'Old' ), 'remove' => array() ),
				array( 'type' => 'assignee', 'assignee_id' => 'me' ),
				array( 'type' => 'status', 'status' => 'resolved' ),
			)
		);
		$agent  = $this->as_agent();
		$ticket = $this->open_ticket();
		$old    = $this->desk->tags->find_or_create( 'Old' );
		$ticket = $this->desk->service->change_tags( $ticket->id, array( $old->id ), array(), Actor::system() );
		$before = $this->state( $ticket );

		$preview = $this->shaped( 'MacroPreview', $this->rest( 'POST', "/tickets/{$ticket->id}/macros/{$macro}/preview" ) );
		self::assertTrue( $preview['can_run'] );
		self::assertSame( array( 'Reply with “Refund” and set the status to Pending', 'Add a note', 'Set the priority to High', "Set the topic to {$this->desk->topics->find( $topic )?->name}", 'Add the tags Refund, Old', "Assign to {$agent->display_name}", 'Set the status to Resolved' ), array_column( $this->list_at( $preview, 'steps' ), 'sentence' ) );
		self::assertSame( '<p>Hello <bdi>Sara</bdi>, it is done.</p>', $this->at( $preview, 'steps', 0, 'html' ) );
		self::assertSame( $before, $this->state( $ticket ), 'Nothing is stored.' );

		$key = $this->key();
		$run = $this->shaped( 'MacroRun', $this->run_macro( $ticket, $macro, $key ) );
		self::assertSame( array_fill( 0, 7, true ), array_column( $this->list_at( $run, 'steps' ), 'done' ) );
		self::assertSame( 'Hello Sara, it is done.', $this->at( $run, 'message', 'body_text' ) );
		self::assertCount( 1, $this->list_at( $run, 'message', 'attachments' ) );
		$after = $this->desk->tickets->find( $ticket->id );
		self::assertNotNull( $after );
		self::assertSame( array( Status::Resolved, Priority::High, $topic, $agent->ID, 3 ), array( $after->status, $after->priority, $after->topic_id, $after->assignee_id, $after->message_count ) );
		self::assertSame( 1, $this->value( $this->rest( 'GET', '/macros' ), 'items.0.uses' ) );
		self::assertSame( 1, $this->value( $this->rest( 'GET', "/canned-replies/{$reply}" ), 'uses' ) );
		$events = array( 'ticket_opened', 'tags_changed', 'macro_run', 'reply_added', 'ticket_updated', 'note_added', 'ticket_updated', 'ticket_updated', 'tags_changed', 'ticket_updated', 'ticket_updated' );
		self::assertSame( $events, $this->events( $ticket ) );

		// The same click again, as of a lost answer.
		self::assertSame( $run['id'], $this->data( $this->run_macro( $ticket, $macro, $key ) )['id'] );
		self::assertSame( $events, $this->events( $ticket ) );

		$undone = $this->shaped( 'Ticket', $this->rest( 'POST', "/tickets/{$ticket->id}/macro-runs/{$this->int_at( $run, 'id' )}/undo" ) );
		self::assertSame( 'open', $undone['status'] );
		self::assertSame( $before, $this->state( $ticket ) );
		self::assertContains( 'macro_undone', $this->events( $ticket ) );
		self::assertSame( array( 0, 0 ), array( $this->value( $this->rest( 'GET', '/macros' ), 'items.0.uses' ), $this->value( $this->rest( 'GET', "/canned-replies/{$reply}" ), 'uses' ) ) );
		( new Invariants( $this->desk ) )->hold();

		// Undo again changes nothing, and the old key runs nothing again.
		self::assertSame( 200, $this->rest( 'POST', "/tickets/{$ticket->id}/macro-runs/{$this->int_at( $run, 'id' )}/undo" )->get_status() );
		self::assertNull( $this->data( $this->run_macro( $ticket, $macro, $key ) )['undo_until'] );
		self::assertSame( $before, $this->state( $ticket ) );
	}

	public function test_what_the_customer_calls_solved_meanwhile_stays_so(): void {
		$this->as_manager();
		$status = array( 'type' => 'status', 'status' => 'resolved' );
		$reply  = array( 'type' => 'reply', 'body_html' => '<p>Hi</p>' );
		foreach ( array( array( $status, $reply ), array( $reply, $status ), array( array( 'set_status' => 'resolved' ) + $reply ) ) as $actions ) {
			$ticket = $this->open_ticket();
			$run    = $this->data( $this->run_macro( $ticket, $this->macro( $actions ) ) );
			$this->desk->service->solved_by_customer( $ticket->id, Actor::customer( $ticket->customer_id, 'Sara' ) );
			self::assertSame( 200, $this->rest( 'POST', "/tickets/{$ticket->id}/macro-runs/{$this->int_at( $run, 'id' )}/undo" )->get_status() );
			$after = $this->desk->tickets->find( $ticket->id );
			self::assertSame( array( Status::Resolved, 1 ), array( $after?->status, $after?->message_count ) );
		}
	}

	public function test_the_mail_waits_as_long_as_it_can_be_undone_and_then_it_is_too_late(): void {
		$this->as_manager();
		$macro  = $this->macro( array( array( 'type' => 'reply', 'body_html' => '<p>Hi</p>' ), array( 'type' => 'priority', 'priority' => 'low' ) ) );
		$ticket = $this->open_ticket();
		$run    = $this->shaped( 'MacroRun', $this->run_macro( $ticket, $macro ) );
		self::assertSame( $run['undo_until'], $this->at( $run, 'message', 'delivery', 'next_attempt_at' ) );
		$rows   = new LeasedRows( $this->desk->db, $this->desk->clock, 'outbox', 'queued', 'sending', 600 );
		$outbox = (int) $this->desk->db->value( "SELECT id FROM {$this->desk->db->table( 'outbox' )} WHERE message_id = %d", array( $this->int_at( $run, 'message', 'id' ) ) );
		self::assertNotNull( $rows->take_one( $outbox ) );
		$undo = $this->rest( 'POST', "/tickets/{$ticket->id}/macro-runs/{$this->int_at( $run, 'id' )}/undo" );
		$this->assert_refused( 409, 'sanad_too_late', $undo );
		self::assertSame( 'Too late: the mail is on its way. The reply stays.', $this->value( $undo, 'message' ) );
		self::assertSame( Priority::Low, $this->desk->tickets->find( $ticket->id )?->priority, 'All of it stays.' );
		self::assertNotContains( 'macro_undone', $this->events( $ticket ) );

		$quiet = $this->macro( array( array( 'type' => 'priority', 'priority' => 'urgent' ) ) );
		$now   = $this->desk->tickets->find( $ticket->id );
		self::assertNotNull( $now );
		$run = $this->data( $this->run_macro( $now, $quiet ) );
		$this->clock->set( $this->clock->now()->modify( '+20 seconds' )->format( 'Y-m-d H:i:s' ) );
		$this->assert_refused( 409, 'sanad_too_late', $this->rest( 'POST', "/tickets/{$ticket->id}/macro-runs/{$this->int_at( $run, 'id' )}/undo" ) );
		self::assertSame( Priority::Urgent, $this->desk->tickets->find( $ticket->id )?->priority );
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_it_is_refused_as_a_reply_and_a_change_would_be(): void {
		$this->as_manager();
		$macro  = $this->macro( array( array( 'type' => 'priority', 'priority' => 'low' ), array( 'type' => 'reply', 'body_html' => '<p>Hi</p>' ) ) );
		$ticket = $this->open_ticket();
		$before = $this->state( $ticket );
		$customer = Actor::customer( $ticket->customer_id, 'Sara' );
		$this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Form, text: 'One more thing' ), $customer );
		$stale = $this->run_macro( $ticket, $macro );
		$this->assert_refused( 409, 'sanad_stale_reply', $stale );
		self::assertSame( 'One more thing', $this->value( $stale, 'data.messages.0.body_text' ) );
		self::assertSame( Priority::Normal, $this->desk->tickets->find( $ticket->id )?->priority, 'Nothing of it was done.' );
		self::assertSame( 0, $this->rows( 'macro_runs' ) );

		$fresh = $this->desk->tickets->find( $ticket->id );
		self::assertNotNull( $fresh );
		$this->desk->service->update( $ticket->id, new TicketChanges( priority: Priority::Urgent ), Actor::agent( 99, 'Ali' ) );
		$this->assert_refused( 409, 'sanad_conflict', $this->run_macro( $fresh, $macro ) );
		self::assertSame( 0, $this->rows( 'macro_runs' ) );
		self::assertNotSame( $before, $this->state( $ticket ) );
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_open_places_and_what_was_deleted_are_told_and_stop_it(): void {
		$this->as_manager();
		$reply   = $this->reply( 'Parcel', '<p>No. {{order.tracking_number}}</p>' );
		$leaver  = $this->create_user( 'sanad_agent' );
		$macro   = $this->macro( array( array( 'type' => 'reply', 'canned_reply_id' => $reply ), array( 'type' => 'assignee', 'assignee_id' => $leaver->ID ), array( 'type' => 'tags', 'add' => array(), 'remove' => array( 4711 ) ) ) );
		$ticket  = $this->open_ticket();
		$before  = $this->state( $ticket );
		$preview = $this->shaped( 'MacroPreview', $this->rest( 'POST', "/tickets/{$ticket->id}/macros/{$macro}/preview" ) );
		self::assertFalse( $preview['can_run'] );
		self::assertSame( 'order.tracking_number', $this->at( $preview, 'unresolved', 0, 'placeholder' ) );
		self::assertNotNull( $this->at( $preview, 'steps', 2, 'problem' ), 'A deleted tag is told, and would be left out.' );
		$this->assert_refused( 422, 'sanad_unresolved_placeholders', $this->run_macro( $ticket, $macro ) );

		$leaver->set_role( 'subscriber' );
		$this->rest( 'PATCH', "/canned-replies/{$reply}", array( 'status' => 'trash' ) );
		$preview = $this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/macros/{$macro}/preview" ) );
		self::assertNotContains( null, array_column( $this->list_at( $preview, 'steps' ), 'problem' ) );
		$refused = $this->run_macro( $ticket, $macro );
		$this->assert_refused( 422, 'sanad_macro_cannot_run', $refused );
		self::assertCount( 3, $this->list_at( $this->data( $refused ), 'data', 'steps' ) );

		add_filter( 'sanad_policy_allows', static fn ( bool $allowed, string $ability ): bool => $allowed && 'sanad_assign' !== $ability, 10, 2 );
		$assign = $this->macro( array( array( 'type' => 'assignee', 'assignee_id' => 0 ) ) );
		self::assertSame( 'You may not assign tickets.', $this->value( $this->rest( 'POST', "/tickets/{$ticket->id}/macros/{$assign}/preview" ), 'steps.0.problem' ) );
		self::assertSame( $before, $this->state( $ticket ) );
	}

	public function test_a_note_at_the_order_is_added_after_and_taken_back(): void {
		$this->needs_woocommerce();
		$order = $this->create_order();
		$this->act_as( $this->create_user( 'administrator' ) );
		$macro  = $this->macro( array( array( 'type' => 'order_note', 'text' => 'Asked by {{customer.name}} <b>', 'for_customer' => false ), array( 'type' => 'priority', 'priority' => 'high' ) ) );
		$ticket = $this->desk->service->update( $this->open_ticket()->id, new TicketChanges( order_id: $order->get_id() ), Actor::system() );
		$notes  = static fn (): array => wc_get_order_notes( array( 'order_id' => $order->get_id() ) );
		$before = count( $notes() );
		$inside = null;
		add_action(
			'woocommerce_order_note_added',
			function () use ( &$inside ): void {
				$inside = $this->desk->db->in_transaction();
			}
		);
		$run = $this->shaped( 'MacroRun', $this->run_macro( $ticket, $macro ) );
		self::assertFalse( $inside );
		self::assertTrue( $this->at( $run, 'steps', 0, 'done' ) );
		self::assertCount( $before + 1, $notes() );
		$note = current( $notes() );
		self::assertInstanceOf( \stdClass::class, $note );
		self::assertSame( 'Asked by Sara Al-Harbi &lt;b&gt;', $note->content );
		self::assertContains( 'order_note_added', $this->events( $ticket ) );
		$this->rest( 'POST', "/tickets/{$ticket->id}/macro-runs/{$this->int_at( $run, 'id' )}/undo" );
		self::assertCount( $before, $notes() );

		$this->as_agent();
		self::assertSame( 'You may not change orders.', $this->value( $this->rest( 'POST', "/tickets/{$ticket->id}/macros/{$macro}/preview" ), 'steps.0.problem' ) );
		$this->assert_refused( 422, 'sanad_macro_cannot_run', $this->run_macro( $ticket, $macro ) );
		self::assertCount( $before, $notes() );
	}

	public function test_what_fails_after_the_commit_is_told(): void {
		$this->needs_woocommerce();
		$order = $this->create_order();
		$this->act_as( $this->create_user( 'administrator' ) );
		$macro  = $this->macro( array( array( 'type' => 'order_note', 'text' => 'x', 'for_customer' => false ), array( 'type' => 'priority', 'priority' => 'high' ) ) );
		$ticket = $this->desk->service->update( $this->open_ticket()->id, new TicketChanges( order_id: $order->get_id() ), Actor::system() );
		add_action( 'woocommerce_order_note_added', static fn () => throw new \RuntimeException( 'A plugin broke.' ) );
		$run = $this->shaped( 'MacroRun', $this->run_macro( $ticket, $macro ) );
		self::assertSame( array( false, true ), array_column( $this->list_at( $run, 'steps' ), 'done' ) );
		self::assertSame( 'This could not be done. The rest of the macro is done.', $this->at( $run, 'steps', 0, 'problem' ) );
	}

	public function test_who_may_see_and_change_which(): void {
		$this->as_manager();
		$shared = $this->macro( array( array( 'type' => 'status', 'status' => 'resolved' ) ) );
		$this->as_agent();
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'POST', '/macros', array( 'name' => 'X', 'actions' => array( array( 'type' => 'status', 'status' => 'open' ) ) ) ) );
		$own = $this->macro( array( array( 'type' => 'status', 'status' => 'open' ) ), array( 'is_personal' => true ) );
		self::assertSame( array( $shared, $own ), $this->ids( $this->shaped( 'MacroList', $this->rest( 'GET', '/macros' ) ), 'items' ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PATCH', "/macros/{$shared}", array( 'version' => 1, 'name' => 'Y' ) ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PATCH', "/macros/{$own}", array( 'version' => 1, 'is_personal' => false ) ) );

		$this->as_manager();
		$ticket = $this->open_ticket();
		self::assertSame( array( $shared ), $this->ids( $this->data( $this->rest( 'GET', '/macros' ) ), 'items' ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'DELETE', "/macros/{$own}" ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->run_macro( $ticket, $own ) );
		$changed = $this->shaped( 'Macro', $this->rest( 'PATCH', "/macros/{$shared}", array( 'version' => 1, 'name' => 'Z', 'is_enabled' => false ) ) );
		self::assertSame( array( 'Z', 2 ), array( $changed['name'], $changed['version'] ) );
		$this->assert_refused( 409, 'sanad_conflict', $this->rest( 'PATCH', "/macros/{$shared}", array( 'version' => 1, 'name' => 'A' ) ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->run_macro( $ticket, $shared ) );
		$second = $this->macro( array( array( 'type' => 'status', 'status' => 'open' ) ) );
		self::assertSame( array( $second, $shared ), $this->ids( $this->shaped( 'MacroList', $this->rest( 'POST', '/macros/order', array( 'ids' => array( $second, $own, $shared ) ) ) ), 'items' ) );
	}

	public function test_only_who_ran_it_takes_it_back(): void {
		$this->as_manager();
		$macro  = $this->macro( array( array( 'type' => 'priority', 'priority' => 'low' ) ) );
		$ticket = $this->open_ticket();
		$run    = $this->int_at( $this->data( $this->run_macro( $ticket, $macro ) ), 'id' );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', "/tickets/{$this->open_ticket()->id}/macro-runs/{$run}/undo" ) );
		$this->as_manager();
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'POST', "/tickets/{$ticket->id}/macro-runs/{$run}/undo" ) );
	}

	public function test_what_somebody_changed_since_stays(): void {
		$this->as_manager();
		$macro  = $this->macro( array( array( 'type' => 'priority', 'priority' => 'low' ), array( 'type' => 'status', 'status' => 'on_hold' ) ) );
		$ticket = $this->open_ticket();
		$run    = $this->int_at( $this->data( $this->run_macro( $ticket, $macro ) ), 'id' );
		$this->desk->service->update( $ticket->id, new TicketChanges( priority: Priority::Urgent ), Actor::agent( 99, 'Ali' ) );
		$after = $this->shaped( 'Ticket', $this->rest( 'POST', "/tickets/{$ticket->id}/macro-runs/{$run}/undo" ) );
		self::assertSame( array( 'urgent', 'open' ), array( $after['priority'], $after['status'] ) );
	}

	public function test_nonsense_is_not_saved(): void {
		$this->as_manager();
		$own = $this->reply( 'Own', '<p>x</p>', array( 'is_personal' => true ) );
		foreach ( array(
			array(),
			array( array( 'type' => 'explode' ) ),
			array( array( 'type' => 'status', 'status' => 'gone' ) ),
			array( array( 'type' => 'topic', 'topic_id' => 4711 ) ),
			array( array( 'type' => 'assignee', 'assignee_id' => 4711 ) ),
			array( array( 'type' => 'tags', 'add' => array( ' ' ), 'remove' => array() ) ),
			array( array( 'type' => 'reply' ) ),
			array( array( 'type' => 'reply', 'canned_reply_id' => $own ) ),
			array( array( 'type' => 'reply', 'body_html' => '{{option.x}}' ) ),
			array( array( 'type' => 'reply', 'body_html' => 'a' ), array( 'type' => 'reply', 'body_html' => 'b' ) ),
			array( array( 'type' => 'order_note', 'text' => '{{#if order.number}}', 'for_customer' => false ) ),
			array( array( 'type' => 'note', 'body_html' => '<script>x</script>' ) ),
		) as $actions ) {
			$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/macros', array( 'name' => 'X', 'actions' => $actions ) ) );
		}
		self::assertSame( 0, $this->rows( 'macros' ) );
	}

	public function test_personal_macros_go_with_the_account_or_to_its_heir(): void {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		$heir = $this->as_agent();
		foreach ( array( null, $heir->ID ) as $reassign ) {
			$agent = $this->as_agent();
			$own   = $this->macro( array( array( 'type' => 'status', 'status' => 'open' ) ), array( 'is_personal' => true ) );
			wp_delete_user( $agent->ID, $reassign );
			$this->act_as( $heir );
			self::assertSame( null === $reassign ? array() : array( $own ), $this->ids( $this->data( $this->rest( 'GET', '/macros' ) ), 'items' ) );
		}
	}

	/**
	 * Makes a macro as the current user.
	 *
	 * @param list<array<string, mixed>> $actions
	 * @param array<string, mixed>       $fields
	 */
	private function macro( array $actions, array $fields = array() ): int {
		return $this->int_at( $this->shaped( 'Macro', $this->rest( 'POST', '/macros', $fields + array( 'name' => 'Macro', 'actions' => $actions ) ), 201 ), 'id' );
	}

	private function run_macro( Ticket $ticket, int $macro, ?string $key = null ): \WP_REST_Response {
		return $this->rest( 'POST', "/tickets/{$ticket->id}/macros/{$macro}/run", array( 'client_key' => $key ?? $this->key(), 'version' => $ticket->version, 'seen_message_id' => $ticket->last_message_id ) );
	}

	/** @return list<string> */
	private function events( Ticket $ticket ): array {
		return array_map( static fn ( \Sanad\Activity\Activity $activity ): string => $activity->event, $this->desk->activity->for_ticket( $ticket->id ) );
	}

	/** @return array<string, mixed> */
	private function state( Ticket $ticket ): array {
		$row = $this->desk->db->row( "SELECT * FROM {$this->desk->db->table( 'tickets' )} WHERE id = %d", array( $ticket->id ) );
		self::assertNotNull( $row );
		unset( $row['version'], $row['updated_at'] );
		return array(
			'ticket'   => $row,
			'tags'     => array_map( static fn ( \Sanad\Tags\Tag $tag ): int => $tag->id, $this->desk->tags->for_tickets( array( $ticket->id ) )[ $ticket->id ] ?? array() ),
			'messages' => $this->rows( 'messages' ),
			'search'   => $this->rows( 'search' ),
			'counters' => $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( 'counters' )} WHERE tickets <> 0 ORDER BY queue, assignee_id" ),
			'outbox'   => (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'outbox' )} WHERE kind = 'reply'" ),
		);
	}

	private function rows( string $table ): int {
		return (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( $table )}" );
	}
}
