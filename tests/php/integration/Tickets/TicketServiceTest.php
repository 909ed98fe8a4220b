<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Activity\Activity;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Messages\NewMessage;
use Sanad\SanadException;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Queue;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;
use Sanad\Tickets\TicketQuery;

final class TicketServiceTest extends DeskTestCase {

	public function test_a_ticket_opens_with_everything_that_follows_from_it(): void {
		$heard = array();
		add_action(
			'sanad_ticket_opened',
			static function ( Ticket $ticket, Activity $activity ) use ( &$heard ): void {
				$heard[] = array( $ticket->number, $activity->event, $activity->data );
			},
			10,
			2
		);
		$opened = $this->desk->service->open(
			new NewTicket( $this->sara->id, "مقاس\nخاطئ", new NewMessage( $this->key(), Channel::Form, text: "وصلني الطلب والمقاس خاطئ\n\nشكرا" ), topic_id: 1 ),
			$this->customer
		);
		$ticket = $opened->ticket;

		self::assertFalse( $opened->repeated );
		self::assertSame( 1001, $ticket->number );
		self::assertSame( 'مقاس خاطئ', $ticket->subject );
		self::assertSame( 'وصلني الطلب والمقاس خاطئ شكرا', $ticket->snippet );
		self::assertSame( array( Status::Open, Folder::Inbox, Queue::Open, Channel::Form ), array( $ticket->status, $ticket->folder, $ticket->queue, $ticket->channel ) );
		self::assertSame( array( 'ar', 'Sara Al-Harbi', 'sara@example.test' ), array( $ticket->language, $ticket->customer_name, $ticket->customer_email ) );
		self::assertSame( array( 1, $opened->message->id, 'customer' ), array( $ticket->message_count, $ticket->last_message_id, $ticket->last_message_by ) );
		self::assertEquals( $this->clock->now(), $ticket->waiting_since );
		self::assertEquals( $this->clock->now(), $ticket->last_customer_message_at );
		self::assertNull( $ticket->last_agent_message_at );
		self::assertSame( $ticket->id, $this->desk->links->find( $this->desk->links->token( $ticket ) )?->id );
		self::assertSame( array( array( 1001, Event::TICKET_OPENED, array( 'channel' => 'form' ) ) ), $heard );
		self::assertSame( 1, $this->desk->tickets->counts( 0 )['unassigned'] );
		self::assertEquals( array( $ticket ), $this->desk->tickets->list( new TicketQuery( search: 'المقاس' ) )->tickets );
		self::assertEquals( $ticket, $this->desk->tickets->find_by_number( 1001 ) );
		self::assertSame( 'acknowledgement', $this->desk->db->value( "SELECT kind FROM {$this->desk->db->table( 'outbox' )}" ) );
	}

	public function test_a_subject_is_made_where_none_was_given(): void {
		self::assertSame( 'Where is my parcel?', $this->open( " \n ", 'Where is my parcel?' )->subject );
	}

	public function test_a_ticket_that_an_agent_opens_mails_his_words(): void {
		$ticket = $this->desk->service->open( new NewTicket( $this->sara->id, 'About your order', $this->answer( '<p>It is sold out.</p>' ) ), $this->agent )->ticket;
		self::assertNull( $ticket->waiting_since );
		self::assertSame( 'agent', $ticket->last_message_by );
		self::assertSame( 'reply', $this->desk->db->value( "SELECT kind FROM {$this->desk->db->table( 'outbox' )}" ) );
		self::assertSame( array(), $this->outbox_of( $this->desk->service->open( new NewTicket( $this->sara->id, 'Call', $this->answer( 'x' ), acknowledge: false ), $this->agent )->ticket ) );
	}

	public function test_wrong_fields_are_named_and_nothing_is_saved(): void {
		$fails = fn ( string $field, NewTicket $new ) => self::assertSame( $field, $this->assert_fails( 'invalid', fn () => $this->desk->service->open( $new, $this->customer ) )->data['field'] ?? null );
		$fails( 'customer_id', new NewTicket( 999, 'x', $this->text( 'x' ) ) );
		$fails( 'customer_id', new NewTicket( $this->sara->id, 'x', $this->text( 'x' ), email: 'other@example.test' ) );
		$fails( 'topic_id', new NewTicket( $this->sara->id, 'x', $this->text( 'x' ), topic_id: 999 ) );
		$fails( 'team_id', new NewTicket( $this->sara->id, 'x', $this->text( 'x' ), team_id: 999 ) );
		$fails( 'assignee_id', new NewTicket( $this->sara->id, 'x', $this->text( 'x' ), assignee_id: $this->create_user( 'subscriber' )->ID ) );
		$fails( 'add', new NewTicket( $this->sara->id, 'x', $this->text( 'x' ), tag_ids: array( 999 ) ) );
		$fails( 'attachment_ids', new NewTicket( $this->sara->id, 'x', new NewMessage( $this->key(), Channel::Form, text: 'x', attachment_ids: array( 999 ) ) ) );
		$fails( 'body_html', new NewTicket( $this->sara->id, 'x', new NewMessage( $this->key(), Channel::Form, html: '<p> <script>x</script></p>' ) ) );
		$fails( 'client_key', new NewTicket( $this->sara->id, 'x', new NewMessage( '', Channel::Form, text: 'x' ) ) );
		$this->assert_fails( 'too_large', fn () => $this->open( 'x', str_repeat( 'x', 10_000_000 ) ) );
		foreach ( array( 'tickets', 'messages', 'activity', 'search', 'outbox', 'counters' ) as $table ) {
			self::assertSame( 0, $this->rows_in( $table ), $table );
		}
	}

	public function test_broken_utf8_is_mended_and_emoji_are_kept(): void {
		$ticket = $this->open( "caf\xC3 👍", "a\xFFb 👍🏽" );
		self::assertSame( 'caf? 👍', $ticket->subject );
		self::assertSame( 'a?b 👍🏽', $this->desk->messages->first_of( $ticket->id )?->body_text );
	}

	public function test_the_same_client_key_gives_the_first_result(): void {
		$new   = new NewTicket( $this->sara->id, 'One', $this->text( 'x', 'same' ) );
		$first = $this->desk->service->open( $new, $this->customer );
		$again = $this->desk->service->open( $new, $this->customer );
		self::assertTrue( $again->repeated );
		self::assertSame( array( $first->ticket->id, $first->message->id ), array( $again->ticket->id, $again->message->id ) );

		$answer = $this->answer( 'y', key: 'same' );
		$one    = $this->desk->service->reply( $first->ticket->id, $answer, $this->agent );
		$two    = $this->desk->service->reply( $first->ticket->id, $answer, $this->agent );
		self::assertSame( array( false, true, $one->message->id ), array( $one->repeated, $two->repeated, $two->message->id ) );
		self::assertSame( 2, $two->ticket->message_count );
		self::assertSame( array( 1, 2 ), array( $this->rows_in( 'tickets' ), $this->rows_in( 'messages' ) ) );

		$other = $this->desk->service->open( $new, Actor::customer( $this->desk->customer_resolver->from_email( 'ali@example.test' )->id, 'Ali' ) );
		self::assertFalse( $other->repeated );
	}

	public function test_the_same_outside_id_is_one_message(): void {
		$ticket = $this->open();
		$mail   = fn () => $this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, text: 'x', external_id: '<1@example.test>' ), $this->customer );
		self::assertSame( $mail()->message->id, $mail()->message->id );
		self::assertSame( 2, $this->rows_in( 'messages' ) );
		// Ids that only a text collation takes for the same.
		$this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, text: 'x', external_id: "<1@EXAMPLE.test>\u{200B} " ), $this->customer );
		self::assertSame( 3, $this->rows_in( 'messages' ) );
	}

	/** @return iterable<string, array{Status}> */
	public static function sleeping(): iterable {
		yield 'pending' => array( Status::Pending );
		yield 'on hold' => array( Status::OnHold );
		yield 'resolved' => array( Status::Resolved );
	}

	#[DataProvider( 'sleeping' )]
	public function test_a_customers_message_opens_again( Status $status ): void {
		$ticket = $this->open();
		$this->clock->advance( '+1 hour' );
		$ticket = $this->desk->service->reply( $ticket->id, $this->answer( 'Try this.', status: $status ), $this->agent )->ticket;
		self::assertSame( $status, $ticket->status );
		self::assertNull( $ticket->waiting_since );
		$this->clock->advance( '+1 hour' );
		$ticket = $this->desk->service->reply( $ticket->id, $this->text( 'No.' ), $this->customer )->ticket;
		self::assertSame( array( Status::Open, Queue::Open, null ), array( $ticket->status, $ticket->queue, $ticket->resolved_at ) );
		self::assertEquals( $this->clock->now(), $ticket->waiting_since );
		$update = array_values( array_filter( $this->desk->activity->for_ticket( $ticket->id ), static fn ( Activity $row ): bool => Event::TICKET_UPDATED === $row->event && 'system' === $row->actor_type ) );
		self::assertSame( array( 'status' => array( 'from' => $status->value, 'to' => 'open' ) ), $update[0]->data['changes'] );
	}

	public function test_an_agents_answer_alone_moves_no_status(): void {
		$ticket = $this->desk->service->reply( $this->open()->id, $this->answer( 'Hello' ), $this->agent )->ticket;
		self::assertSame( Status::Open, $ticket->status );
	}

	public function test_a_closed_ticket_stays_closed_and_another_goes_on(): void {
		$closed = $this->open();
		$this->desk->service->update( $closed->id, new TicketChanges( status: Status::Closed, assignee_id: $this->agent->id, topic_id: 2 ), $this->agent );
		$new   = $this->text( 'It broke again.', 'again' );
		$after = $this->desk->service->reply( $closed->id, $new, $this->customer );
		self::assertTrue( $after->follow_up );
		self::assertSame( array( $closed->id, 2, $this->agent->id, 'Wrong size', Status::Open ), array( $after->ticket->follow_up_of, $after->ticket->topic_id, $after->ticket->assignee_id, $after->ticket->subject, $after->ticket->status ) );
		self::assertSame( Status::Closed, $this->desk->tickets->find( $closed->id )?->status );
		$again = $this->desk->service->reply( $closed->id, $new, $this->customer );
		self::assertSame( array( true, true, $after->ticket->id ), array( $again->repeated, $again->follow_up, $again->ticket->id ) );
		self::assertSame( 2, $this->rows_in( 'tickets' ) );
	}

	public function test_a_note_moves_nothing_that_a_customer_sees(): void {
		$before = $this->open();
		$this->clock->advance( '+1 hour' );
		$after = $this->desk->service->note( $before->id, $this->answer( 'waiting for stock' ), $this->agent )->ticket;
		self::assertSame( array( 2, $before->snippet, 'customer' ), array( $after->message_count, $after->snippet, $after->last_message_by ) );
		self::assertEquals( array( $before->last_message_at, $before->waiting_since, null ), array( $after->last_message_at, $after->waiting_since, $after->last_agent_message_at ) );
		self::assertGreaterThan( $before->last_message_id, $after->last_message_id );
		self::assertCount( 1, $this->desk->messages->for_ticket( $before->id, with_notes: false ) );
		self::assertCount( 1, $this->outbox_of( $after ) );
	}

	public function test_spam_stops_the_clock_and_gets_no_second_ticket(): void {
		$ticket = $this->open();
		$spam   = $this->desk->service->move( $ticket->id, Folder::Spam, $this->agent );
		self::assertSame( array( Queue::Spam, Status::Open, null ), array( $spam->queue, $spam->status, $spam->waiting_since ) );
		$this->desk->service->update( $ticket->id, new TicketChanges( status: Status::Closed ), $this->agent );
		$more = $this->desk->service->reply( $ticket->id, $this->text( 'Buy!' ), $this->customer );
		self::assertSame( array( false, Queue::Spam ), array( $more->follow_up, $more->ticket->queue ) );
		$this->desk->service->update( $ticket->id, new TicketChanges( status: Status::Open ), $this->agent );
		$back = $this->desk->service->move( $ticket->id, Folder::Inbox, $this->agent );
		self::assertEquals( $ticket->created_at, $back->waiting_since );
	}

	public function test_a_question_does_not_vanish_in_the_trash(): void {
		$ticket = $this->open();
		$this->desk->service->move( $ticket->id, Folder::Trash, $this->agent );
		$back = $this->desk->service->reply( $ticket->id, $this->text( 'Hello?' ), $this->customer )->ticket;
		self::assertSame( Folder::Inbox, $back->folder );
		self::assertContains( Event::TICKET_MOVED, $this->events( $ticket->id ) );
	}

	public function test_a_snooze_ends_by_time_or_by_the_customer(): void {
		$ticket = $this->open();
		$later  = $this->clock->now()->modify( '+1 day' );
		$ticket = $this->desk->service->update( $ticket->id, new TicketChanges( snooze_until: $later ), $this->agent );
		self::assertSame( Queue::Snoozed, $ticket->queue );
		self::assertSame( 0, $this->desk->service->wake_snoozed() );
		$this->clock->advance( '+1 day' );
		self::assertSame( 1, $this->desk->service->wake_snoozed() );
		self::assertSame( 0, $this->desk->service->wake_snoozed() );
		$ticket = $this->desk->tickets->find( $ticket->id );
		self::assertSame( array( Queue::Open, null ), array( $ticket?->queue, $ticket?->snoozed_until ) );
		self::assertContains( Event::TICKET_WOKEN, $this->events( (int) $ticket?->id ) );

		$this->desk->service->update( (int) $ticket?->id, new TicketChanges( snooze_until: $this->clock->now()->modify( '+1 day' ) ), $this->agent );
		self::assertSame( Queue::Open, $this->desk->service->reply( (int) $ticket?->id, $this->text( 'Hello?' ), $this->customer )->ticket->queue );
	}

	public function test_a_snooze_needs_a_time_and_an_open_question(): void {
		$ticket = $this->open();
		$fails  = fn ( TicketChanges $changes ) => self::assertSame( 'snooze_until', $this->assert_fails( 'invalid', fn () => $this->desk->service->update( $ticket->id, $changes, $this->agent ) )->data['field'] ?? null );
		$fails( new TicketChanges( snooze_until: $this->clock->now() ) );
		$fails( new TicketChanges( snooze_until: $this->clock->now()->modify( '+1 day' ), unsnooze: true ) );
		$fails( new TicketChanges( snooze_until: $this->clock->now()->modify( '+1 day' ), status: Status::Resolved ) );
	}

	public function test_what_is_resolved_long_enough_closes(): void {
		$ticket = $this->open();
		$this->desk->service->update( $ticket->id, new TicketChanges( status: Status::Resolved ), $this->agent );
		$this->clock->advance( '+13 days' );
		self::assertSame( 0, $this->desk->service->close_resolved() );
		$this->clock->advance( '+1 day' );
		update_option( 'sanad_close_after_days', '0' );
		self::assertSame( 0, $this->desk->service->close_resolved() );
		delete_option( 'sanad_close_after_days' );
		self::assertSame( 1, $this->desk->service->close_resolved() );
		self::assertSame( Status::Closed, $this->desk->tickets->find( $ticket->id )?->status );
	}

	public function test_an_agent_who_has_not_seen_the_newest_message_is_told(): void {
		$ticket = $this->open();
		$seen   = $ticket->last_message_id;
		$newer  = $this->desk->service->reply( $ticket->id, $this->text( 'Wait!' ), $this->customer )->message;
		$stale  = $this->assert_fails( 'stale_reply', fn () => $this->desk->service->reply( $ticket->id, $this->answer( 'Hi', $seen ), $this->agent ) );
		self::assertSame( array( 'last_message_id' => $newer->id, 'messages' => array( $newer->id ) ), $stale->data );
		self::assertSame( 409, $stale->status );
		self::assertSame( 2, $this->rows_in( 'messages' ) );
		// Notes never are, nor is what he wrote himself.
		$this->desk->service->note( $ticket->id, $this->answer( 'note', $seen ), $this->agent );
		$this->desk->service->reply( $ticket->id, $this->answer( 'Hi', $newer->id ), $this->agent );
		$other = Actor::agent( $this->create_user( 'sanad_agent' )->ID, 'Omar' );
		$this->assert_fails( 'stale_reply', fn () => $this->desk->service->reply( $ticket->id, $this->answer( 'Hi', $newer->id ), $other ) );
		// A colleague's note is something that he has to read, too.
		$now = (int) $this->desk->tickets->find( $ticket->id )?->last_message_id;
		$this->desk->service->note( $ticket->id, $this->answer( 'do not refund' ), $other );
		$this->assert_fails( 'stale_reply', fn () => $this->desk->service->reply( $ticket->id, $this->answer( 'Refunded', $now ), $this->agent ) );
	}

	public function test_only_the_same_field_conflicts(): void {
		$ticket = $this->open();
		$update = fn ( TicketChanges $changes ): Ticket => $this->desk->service->update( $ticket->id, $changes, $this->agent );
		$first  = $update( new TicketChanges( version: $ticket->version, priority: Priority::High ) );
		self::assertSame( $ticket->version + 1, $first->version );
		$update( new TicketChanges( version: $ticket->version, topic_id: 1 ) );
		$conflict = $this->assert_fails( 'conflict', fn () => $update( new TicketChanges( version: $ticket->version, priority: Priority::Low, subject: 'Other' ) ) );
		self::assertSame( array( 'version' => $ticket->version + 2, 'fields' => array( 'priority' => 'high' ), 'by' => array( 'priority' => 'Huda' ) ), $conflict->data );
		self::assertSame( 'Wrong size', $this->desk->tickets->find( $ticket->id )?->subject );
		// To want what is there already is no conflict, nor is a change back that was seen.
		self::assertSame( $ticket->version + 2, $update( new TicketChanges( version: $ticket->version, priority: Priority::High ) )->version );
		$update( new TicketChanges( version: $ticket->version + 2, priority: Priority::Low ) );
		$update( new TicketChanges( priority: Priority::Urgent ) );
		self::assertSame( Priority::Urgent, $this->desk->tickets->find( $ticket->id )?->priority );
	}

	public function test_a_conflict_is_found_behind_many_messages(): void {
		$ticket = $this->open();
		$this->desk->service->update( $ticket->id, new TicketChanges( priority: Priority::High ), $this->agent );
		for ( $i = 0; $i < 60; $i++ ) {
			$this->desk->service->note( $ticket->id, $this->answer( "note {$i}" ), $this->agent );
		}
		$this->assert_fails( 'conflict', fn () => $this->desk->service->update( $ticket->id, new TicketChanges( version: $ticket->version, priority: Priority::Low ), $this->agent ) );
	}

	public function test_tags_are_put_on_and_taken_off_without_conflict(): void {
		$ticket = $this->open();
		$vip    = $this->desk->tags->find_or_create( 'VIP' );
		$return = $this->desk->tags->find_or_create( 'إرجاع' );
		self::assertSame( $return->id, $this->desk->tags->find_or_create( ' ارجاع ' )->id );
		$this->desk->service->change_tags( $ticket->id, array( $vip->id, $return->id, $vip->id ), array(), $this->agent );
		$same = $this->desk->service->change_tags( $ticket->id, array( $vip->id ), array( 999 ), $this->agent );
		$this->desk->service->change_tags( $ticket->id, array(), array( $vip->id ), $this->agent );
		self::assertSame( array( 'إرجاع' ), array_column( $this->desk->tags->for_tickets( array( $ticket->id ) )[ $ticket->id ], 'name' ) );
		self::assertSame( $ticket->version + 1, $same->version );
		$rows = array_values( array_filter( $this->desk->activity->for_ticket( $ticket->id ), static fn ( Activity $row ): bool => Event::TAGS_CHANGED === $row->event ) );
		self::assertEquals( array( 'added' => array(), 'removed' => array( 'VIP' ) ), $rows[1]->data );
		self::assertCount( 2, $rows );
	}

	public function test_a_missing_ticket_is_not_found(): void {
		foreach ( array( 'reply', 'note' ) as $method ) {
			$this->assert_fails( 'not_found', fn () => $this->desk->service->$method( 999, $this->text( 'x' ), $this->agent ) );
		}
		$this->assert_fails( 'not_found', fn () => $this->desk->service->update( 999, new TicketChanges( priority: Priority::Low ), $this->agent ) );
		$this->assert_fails( 'not_found', fn () => $this->desk->service->move( 999, Folder::Trash, $this->agent ) );
		$this->assert_fails( 'not_found', fn () => $this->desk->service->change_tags( 999, array(), array(), $this->agent ) );
	}

	public function test_a_listener_that_throws_changes_nothing(): void {
		add_action( 'sanad_ticket_opened', static fn () => throw new \RuntimeException( 'Broken plugin' ) );
		add_action( 'sanad_ticket_opened', static fn () => throw SanadException::forbidden(), 5 );
		self::assertSame( 1001, $this->open()->number );
		self::assertSame( 1, $this->rows_in( 'tickets' ) );
	}

	public function test_no_foreign_hook_runs_inside_the_transaction(): void {
		$inside = array();
		$note   = function ( mixed $value = null ) use ( &$inside ): mixed {
			if ( $this->desk->db->in_transaction() ) {
				$inside[] = current_filter();
			}
			return $value;
		};
		foreach ( array( 'sanad_ticket_opened', 'sanad_reply_added', 'sanad_ticket_updated', 'woocommerce_order_number', 'wp_mail', 'pre_kses' ) as $hook ) {
			add_filter( $hook, $note );
		}
		$ticket = $this->open();
		$this->desk->service->reply( $ticket->id, $this->answer( '<b>x</b>', status: Status::Resolved ), $this->agent );
		self::assertSame( array(), $inside );
		self::assertGreaterThan( 0, did_action( 'sanad_ticket_updated' ) );
	}

	/** @return list<array<string, string|null>> */
	private function outbox_of( Ticket $ticket ): array {
		return $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( 'outbox' )} WHERE ticket_id = %d", array( $ticket->id ) );
	}
}
