<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets\Merging;

use Sanad\Actor;
use Sanad\Messages\MessageKind;
use Sanad\Messages\NewMessage;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Merging\OtherCustomer;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Queue;
use Sanad\Tickets\StandardView;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketChanges;
use Sanad\Tickets\TicketQuery;

/** Two tickets become one, and are told apart again. */
final class MergeTest extends MergingTestCase {

	public function test_the_survivor_has_what_both_had(): void {
		$into = $this->busy( 'Shoes' );
		$from = $this->busy( 'Socks' );
		$this->desk->service->update( $from->id, new TicketChanges( priority: Priority::Urgent, assignee_id: $this->omar->id ), $this->agent );
		$ids = array( ...$this->message_ids( $into ), ...$this->message_ids( $from ) );

		$move  = $this->merge( $from, $into );
		$after = $this->now( $into );

		self::assertSame( array( $from->id, $into->id ), array( $move->from_ticket_id, $move->to_ticket_id ) );
		self::assertSame( $ids, $this->message_ids( $into ) );
		self::assertSame( array(), $this->message_ids( $from ) );
		self::assertSame( array( 8, 2, end( $ids ) ), array( $after->message_count, $after->attachment_count, $after->last_message_id ) );
		self::assertSame( array( Priority::Urgent, $this->omar->id ), array( $after->priority, $after->assignee_id ) );
		self::assertEquals( $into->waiting_since, $after->waiting_since );
		self::assertSame( array( 'both', 'Shoes', 'Socks' ), $this->tags_of( $into->id ) );
		foreach ( array( 'attachments' => 2, 'mentions' => 2, 'side_requests' => 2, 'side_messages' => 2 ) as $table => $rows ) {
			self::assertCount( $rows, $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( $table )} WHERE ticket_id = %d", array( $into->id ) ), $table );
		}
		self::assertContains( 'ticket_merged', $this->events( $into->id ) );
		self::assertContains( 'ticket_merged_away', $this->events( $from->id ) );
	}

	public function test_the_other_ticket_leads_to_the_survivor_and_stands_in_no_list(): void {
		$into = $this->open( 'Shoes' );
		$from = $this->open( 'Socks' );
		$this->merge( $from, $into );

		$away = $this->now( $from );
		self::assertSame( array( Queue::Merged, $into->id, $from->number ), array( $away->queue, $away->merged_into, $away->number ) );
		self::assertSame( $into->id, $this->desk->tickets->find_survivor( $from->id )?->id );
		self::assertSame( 1, $this->desk->tickets->counts( $this->agent->id )['open'] );
		self::assertSame( array( $into->id ), $this->found( new TicketQuery( view: StandardView::Open ) ) );
		self::assertSame( array( $into->id ), $this->found( new TicketQuery( customer_id: $this->sara->id ) ) );
		self::assertSame( array( $into->id ), $this->found( new TicketQuery( search: "#{$from->number}" ) ) );
		self::assertSame( array( $into->id ), $this->found( new TicketQuery( search: 'socks' ) ) );
		self::assertSame( array( $this->sara->id => 1 ), $this->desk->customers->ticket_counts( array( $this->sara->id ) ) );
		self::assertSame( 0, $this->desk->counters->repair() );
		self::assertSame( 1, $this->desk->tickets->counts( $this->agent->id )['open'] );
	}

	public function test_undo_restores_every_byte(): void {
		$into = $this->busy( 'Shoes' );
		$from = $this->busy( 'Socks' );
		$this->draft( $from, $this->agent, 'Only here' );
		$this->desk->service->update( $from->id, new TicketChanges( priority: Priority::High, status: Status::Resolved ), $this->agent );
		$this->desk->service->update( $into->id, new TicketChanges( status: Status::Pending ), $this->agent );
		$before = $this->dump();
		$this->clock->advance( '+90 seconds' );

		$move = $this->merge( $from, $into );
		self::assertNotEquals( $before, $this->dump() );
		$this->clock->advance( '+90 seconds' );
		$this->desk->service->undo_move( $move->id, $this->agent );

		self::assertSame( $before, $this->dump() );
		self::assertContains( 'ticket_move_undone', $this->events( $from->id ) );
		self::assertContains( 'ticket_move_undone', $this->events( $into->id ) );
		self::assertNotNull( $this->desk->service->undo_move( $move->id, $this->agent )->undone_at, 'A second undo does nothing.' );
		self::assertSame( $before, $this->dump() );
	}

	public function test_what_came_since_stays_with_the_survivor(): void {
		$into = $this->busy( 'Shoes' );
		$from = $this->busy( 'Socks' );
		$own  = $this->message_ids( $into );
		$move = $this->merge( $from, $into );
		$this->clock->advance( '+1 minute' );
		$late = $this->desk->service->reply( $into->id, $this->answer( '<p>Both are on their way.</p>', status: Status::Resolved ), $this->agent )->message;
		$this->desk->service->update( $into->id, new TicketChanges( priority: Priority::Urgent ), $this->agent );
		$this->desk->service->undo_move( $move->id, $this->agent );

		$after = $this->now( $into );
		self::assertSame( array( ...$own, $late->id ), $this->message_ids( $into ) );
		self::assertSame( array( 5, 1, $late->id ), array( $after->message_count, $after->attachment_count, $after->last_message_id ) );
		self::assertSame( array( Status::Resolved, Priority::Urgent ), array( $after->status, $after->priority ) );
		$back = $this->now( $from );
		self::assertSame( array( 4, 0, Status::Open, Queue::Open ), array( $back->message_count, $back->merged_into, $back->status, $back->queue ) );
		self::assertGreaterThan( $from->version, $back->version );
	}

	public function test_a_message_that_was_taken_back_since_does_not_return(): void {
		$into   = $this->open( 'Shoes' );
		$from   = $this->open( 'Socks' );
		$posted = $this->desk->service->reply( $from->id, $this->answer( '<p>Too soon</p>' ), $this->agent );
		$move   = $this->merge( $from, $into );
		$this->desk->service->retract( $from->id, $posted->message->id, $this->agent );
		$this->desk->service->undo_move( $move->id, $this->agent );
		self::assertSame( array( 1, 1 ), array( $this->now( $from )->message_count, $this->now( $into )->message_count ) );
		self::assertEquals( $from->waiting_since, $this->now( $from )->waiting_since );
	}

	public function test_undo_waits_for_the_undo_of_what_came_later(): void {
		$first  = $this->open( 'First' );
		$second = $this->open( 'Second' );
		$third  = $this->open( 'Third' );
		$before = $this->dump();
		$one    = $this->merge( $first, $second );
		$two    = $this->merge( $second, $third );
		self::assertSame( $third->id, $this->desk->tickets->find_survivor( $first->id )?->id );
		self::assertSame( array( $second->id, $first->id ), $this->desk->moves->merged_into( $third->id ) );

		$this->assert_fails( 'too_late', fn () => $this->desk->service->undo_move( $one->id, $this->agent ) );
		$this->desk->service->undo_move( $two->id, $this->agent );
		$this->desk->service->undo_move( $one->id, $this->agent );
		self::assertSame( $before, $this->dump() );
	}

	public function test_a_merge_into_a_merged_ticket_goes_to_its_survivor(): void {
		$first  = $this->open( 'First' );
		$second = $this->open( 'Second' );
		$third  = $this->open( 'Third' );
		$this->merge( $first, $second );
		$move = $this->merge( $third, $first );
		self::assertSame( array( $third->id, $second->id ), array( $move->from_ticket_id, $move->to_ticket_id ) );
		self::assertSame( 3, $this->now( $second )->message_count );
		$this->assert_fails( 'same_ticket', fn () => $this->merge( $second, $first ) );
		$this->assert_fails( 'same_ticket', fn () => $this->merge( $second, $second ) );
	}

	public function test_one_click_merges_once(): void {
		$from  = $this->open();
		$into  = $this->open();
		$first = $this->desk->service->merge( $from->id, $into->id, 'click', OtherCustomer::Refuse, $this->agent );
		$again = $this->desk->service->merge( $from->id, $into->id, 'click', OtherCustomer::Refuse, $this->agent );
		self::assertSame( $first->id, $again->id );
		self::assertSame( 1, $this->rows_in( 'ticket_moves' ) );
	}

	public function test_spam_and_trash_are_not_merged(): void {
		$from = $this->open();
		$into = $this->open();
		$this->desk->service->move( $into->id, Folder::Trash, $this->agent );
		$this->assert_fails( 'not_in_inbox', fn () => $this->merge( $from, $into ) );
		$this->assert_fails( 'not_in_inbox', fn () => $this->merge( $into, $from ) );
		self::assertSame( 0, $this->rows_in( 'ticket_moves' ) );
	}

	public function test_writes_to_the_merged_ticket_land_on_the_survivor(): void {
		$into = $this->open( 'Shoes' );
		$from = $this->open( 'Socks' );
		$this->merge( $from, $into );
		$reply = $this->desk->service->reply( $from->id, $this->answer( '<p>Answer</p>', $from->last_message_id ), $this->agent );
		$note  = $this->desk->service->note( $from->id, $this->answer( '<p>Note</p>' ), $this->agent );
		$words = $this->desk->service->reply( $from->id, $this->text( 'Words', 'same' ), $this->customer );
		$again = $this->desk->service->reply( $from->id, $this->text( 'Words', 'same' ), $this->customer );
		$led   = $this->desk->service->reply( $into->id, $this->text( 'Words', 'same' ), $this->customer );
		self::assertSame( array( $words->message->id, true ), array( $led->message->id, $led->repeated ), 'Whoever was led to the survivor and tries again says nothing twice.' );
		foreach ( array( $reply, $note, $words ) as $posted ) {
			self::assertSame( array( $into->id, $into->id, false ), array( $posted->ticket->id, $posted->message->ticket_id, $posted->follow_up ) );
		}
		self::assertSame( array( $words->message->id, true ), array( $again->message->id, $again->repeated ) );
		self::assertSame( 5, $this->now( $into )->message_count );
	}

	public function test_what_was_meant_for_the_merged_ticket_alone_is_refused(): void {
		$into = $this->open( 'Shoes' );
		$from = $this->open( 'Socks' );
		$this->merge( $from, $into );
		$this->assert_fails( 'merged', fn () => $this->desk->service->move( $from->id, Folder::Trash, $this->agent ) );
		$this->assert_fails( 'merged', fn () => $this->desk->service->update( $from->id, new TicketChanges( version: $from->version, status: Status::Closed ), $this->agent ) );
		self::assertSame( array( Folder::Inbox, Status::Open ), array( $this->now( $into )->folder, $this->now( $into )->status ) );
	}

	public function test_a_merged_ticket_is_never_due(): void {
		$into = $this->open( 'Shoes' );
		$from = $this->open( 'Socks' );
		$this->desk->service->update( $from->id, new TicketChanges( status: Status::Resolved ), $this->agent );
		$this->merge( $from, $into );
		$this->clock->advance( '+30 days' );
		self::assertSame( array( 0, 0 ), array( $this->desk->service->close_resolved(), $this->desk->service->wake_snoozed() ) );
		self::assertSame( Status::Open, $this->now( $into )->status );
	}

	public function test_the_more_open_of_both_states_survives(): void {
		$into = $this->open( 'Shoes' );
		$from = $this->open( 'Socks' );
		$this->desk->service->update( $into->id, new TicketChanges( status: Status::Closed ), $this->agent );
		$this->merge( $from, $into );
		$after = $this->now( $into );
		self::assertSame( array( Status::Open, Queue::Open, null, null ), array( $after->status, $after->queue, $after->resolved_at, $after->closed_at ) );
		self::assertEquals( $from->waiting_since, $after->waiting_since );
	}

	public function test_of_two_customers_somebody_must_decide(): void {
		$into   = $this->open( 'Shoes' );
		$from   = $this->open_of( 'khalid@example.test' );
		$khalid = Actor::customer( $from->customer_id, 'Khalid' );
		$this->assert_fails( 'other_customer', fn () => $this->merge( $from, $into ) );
		$this->merge( $from, $into, OtherCustomer::LeaveOut );

		$this->assert_fails( 'merged', fn () => $this->desk->service->reply( $from->id, $this->answer( '<p>Dear Khalid</p>' ), $this->agent ) );
		$posted = $this->desk->service->reply( $from->id, new NewMessage( 'again', Channel::Portal, text: 'And now?' ), $khalid );
		$again  = $this->desk->service->reply( $from->id, new NewMessage( 'again', Channel::Portal, text: 'And now?' ), $khalid );
		self::assertTrue( $posted->follow_up );
		self::assertSame( array( $posted->ticket->id, true, true ), array( $again->ticket->id, $again->repeated, $again->follow_up ) );
		self::assertSame( array( $from->customer_id, $from->id ), array( $posted->ticket->customer_id, $posted->ticket->follow_up_of ) );
		self::assertSame( 2, $this->now( $into )->message_count );
	}

	public function test_the_other_customer_may_be_taken_in(): void {
		$into   = $this->open( 'Shoes' );
		$from   = $this->open_of( 'khalid@example.test' );
		$before = $this->dump();
		$move   = $this->merge( $from, $into, OtherCustomer::TakeIn );
		self::assertSame( array( $from->customer_id ), array_keys( $this->desk->participants->of( $into->id ) ) );
		$posted = $this->desk->service->reply( $from->id, $this->text( 'Both of us' ), Actor::customer( $from->customer_id, 'Khalid' ) );
		self::assertSame( $into->id, $posted->ticket->id );
		self::assertSame( $this->sara->id, $this->now( $into )->customer_id );
		$this->assert_fails( 'merged', fn () => $this->desk->service->reply( $from->id, $this->answer( '<p>Dear Khalid</p>' ), $this->agent ) );

		self::assertCount( 3, $this->message_ids( $into ) );
		$this->desk->service->undo_move( $move->id, $this->agent );
		self::assertSame( array(), array_keys( $this->desk->participants->of( $into->id ) ) );
		self::assertSame( $before['participants'], $this->dump()['participants'] );
	}

	public function test_mails_of_another_customer_stay_in_his_thread(): void {
		$into = $this->open( 'Shoes' );
		$from = $this->open_of( 'khalid@example.test' );
		$own  = $this->open( 'Socks' );
		$mail = $this->desk->service->reply( $from->id, $this->answer( '<p>Dear Khalid</p>' ), $this->agent )->message;
		$sara = $this->desk->service->reply( $own->id, $this->answer( '<p>Dear Sara</p>' ), $this->agent )->message;
		$this->merge( $from, $into, OtherCustomer::TakeIn );
		$this->merge( $own, $into );
		$ticket_of = fn ( int $message ): int => (int) $this->desk->db->value( "SELECT ticket_id FROM {$this->desk->db->table( 'outbox' )} WHERE message_id = %d AND kind = 'reply'", array( $message ) );
		self::assertSame( array( $from->id, $into->id ), array( $ticket_of( $mail->id ), $ticket_of( $sara->id ) ) );
	}

	public function test_nothing_unread_is_hidden(): void {
		$into = $this->open( 'Shoes' );
		$from = $this->open( 'Socks' );
		$new  = $this->desk->service->reply( $into->id, $this->text( 'New words' ), $this->customer )->message;
		$this->desk->db->insert( 'ticket_reads', array( 'ticket_id' => $into->id, 'user_id' => $this->omar->id, 'message_id' => $new->id, 'read_at' => '2026-11-22 09:00:00' ) );
		$this->desk->db->insert( 'ticket_reads', array( 'ticket_id' => $from->id, 'user_id' => $this->agent->id, 'message_id' => $from->last_message_id, 'read_at' => '2026-11-22 09:00:00' ) );
		$this->merge( $from, $into );
		$mark = fn ( int $user ): int => (int) $this->desk->db->value( "SELECT message_id FROM {$this->desk->db->table( 'ticket_reads' )} WHERE ticket_id = %d AND user_id = %d", array( $into->id, $user ) );
		self::assertSame( $into->last_message_id, $mark( $this->omar->id ), 'He has not read the first message of the other ticket.' );
		self::assertSame( 0, $mark( $this->agent->id ), 'He has not read the first message of the survivor.' );
	}

	public function test_two_drafts_become_one_and_never_a_reply_of_a_note(): void {
		$into = $this->open( 'Shoes' );
		$from = $this->open( 'Socks' );
		$this->draft( $into, $this->agent, 'Dear Sara' );
		$this->draft( $from, $this->agent, 'She is difficult', MessageKind::Note );
		$before = $this->dump();
		$move   = $this->merge( $from, $into );
		$draft  = $this->desk->drafts->find( $into->id, $this->agent->id );
		self::assertSame( MessageKind::Note, $draft?->kind );
		self::assertStringContainsString( 'Dear Sara', $draft->body_html );
		self::assertStringContainsString( 'She is difficult', $draft->body_html );
		self::assertNull( $this->desk->drafts->find( $from->id, $this->agent->id ) );
		$this->desk->service->undo_move( $move->id, $this->agent );
		self::assertSame( $before['drafts'], $this->dump()['drafts'] );
	}

	public function test_a_draft_that_was_typed_on_goes_back_as_it_is(): void {
		$into = $this->open( 'Shoes' );
		$from = $this->open( 'Socks' );
		$this->draft( $from, $this->agent, 'Dear Sara' );
		$move = $this->merge( $from, $into );
		$this->desk->db->update( 'drafts', array( 'body_html' => '<p>Dear Sara, hello</p>' ), array( 'ticket_id' => $into->id ) );
		$this->desk->service->undo_move( $move->id, $this->agent );
		self::assertSame( '<p>Dear Sara, hello</p>', $this->desk->drafts->find( $from->id, $this->agent->id )?->body_html );
		self::assertNull( $this->desk->drafts->find( $into->id, $this->agent->id ) );
	}

	/** @return list<int> */
	private function found( TicketQuery $query ): array {
		return array_map( static fn ( \Sanad\Tickets\Ticket $ticket ): int => $ticket->id, $this->desk->tickets->list( $query )->tickets );
	}

	/** @return list<string> */
	private function tags_of( int $ticket_id ): array {
		$names = array_map( static fn ( \Sanad\Tags\Tag $tag ): string => $tag->name, $this->desk->tags->for_tickets( array( $ticket_id ) )[ $ticket_id ] );
		natcasesort( $names );
		return array_values( $names );
	}
}
