<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Intake;

use Sanad\Intake\IntakeEntry;
use Sanad\Intake\IntakeProcessor;
use Sanad\Intake\IntakeRepository;
use Sanad\Intake\IntakeResult;
use Sanad\Intake\IntakeState;
use Sanad\SanadException;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\NewTicket;

final class IntakeTest extends DeskTestCase {

	private IntakeRepository $intake;

	private IntakeProcessor $processor;

	private FakeHandler $handler;

	protected function setUp(): void {
		parent::setUp();
		$this->intake    = new IntakeRepository( $this->desk->db, $this->clock );
		$this->processor = new IntakeProcessor( $this->desk->db, $this->clock, $this->desk->log, $this->intake );
		$this->handler   = new FakeHandler( fn ( IntakeEntry $entry ): IntakeResult => $this->open_ticket( $entry ) );
		$this->processor->add( $this->handler );
	}

	public function test_an_event_is_kept_whole_and_becomes_one_ticket(): void {
		$raw   = array( 'text' => "سؤال \u{1F600}\n<b>", 'list' => array( 1, 'two', null ), 'empty' => array() );
		$entry = $this->intake->store( Channel::Form, 'key-a', $raw );
		self::assertSame( $raw, $entry->raw );
		self::assertSame( IntakeState::New, $entry->state );
		self::assertNull( $entry->result() );

		$result = $this->processor->process_now( $entry->id );
		self::assertEquals( $result, $this->processor->process_now( $entry->id ) );
		self::assertSame( 1, $this->handler->calls );
		self::assertSame( 1, $this->rows_in( 'tickets' ) );
		self::assertSame( IntakeState::Done, $this->intake->find( $entry->id )?->state );
	}

	public function test_the_same_key_is_one_entry_but_not_across_channels(): void {
		$first  = $this->intake->store( Channel::Form, 'key', array( 'n' => 1 ) );
		$second = $this->intake->store( Channel::Form, 'key', array( 'n' => 2 ) );
		$email  = $this->intake->store( Channel::Email, 'key', array( 'n' => 3 ) );

		self::assertSame( $first->id, $second->id );
		self::assertSame( array( 'n' => 1 ), $second->raw );
		self::assertNotSame( $first->id, $email->id );
	}

	public function test_it_is_committed_before_anybody_understands_it(): void {
		$this->expectException( \LogicException::class );
		$this->desk->db->transaction( fn () => $this->intake->store( Channel::Form, 'key', array() ) );
	}

	public function test_broken_text_is_kept_as_far_as_it_can_be(): void {
		self::assertSame( array( 'a' => "\u{FFFD}ok" ), $this->intake->store( Channel::Form, 'key', array( 'a' => "\xE9ok" ) )->raw );
	}

	public function test_F7_a_failing_database_keeps_the_event_and_the_job_makes_the_ticket_later(): void {
		$entry = $this->intake->store( Channel::Form, 'key', array() );
		$works = $this->handler->work;
		$this->handler->work = static fn () => throw SanadException::storage();
		$this->assert_fails( 'storage', fn () => $this->processor->process_now( $entry->id ) );
		self::assertSame( IntakeState::New, $this->intake->find( $entry->id )?->state );
		self::assertSame( 0, $this->processor->run_due( 5 ), 'Not before its time.' );

		$this->handler->work = $works;
		$this->clock->advance( '+1 minute' );
		self::assertSame( 1, $this->processor->run_due( 5 ) );
		self::assertSame( 1, $this->rows_in( 'tickets' ) );
		self::assertSame( 2, $this->intake->find( $entry->id )?->attempts );
	}

	public function test_F5_poison_is_quarantined_after_three_attempts_and_the_others_go_on(): void {
		$poison = $this->intake->store( Channel::Form, 'poison', array( 'poison' => true ) );
		$works  = $this->handler->work;
		$this->handler->work = static fn ( IntakeEntry $entry ) => isset( $entry->raw['poison'] ) ? throw new \TypeError( 'Cannot parse this' ) : $works( $entry );
		for ( $i = 0; $i < 5; $i++ ) {
			$this->intake->store( Channel::Form, "good {$i}", array() );
		}
		for ( $i = 0; $i < 6; $i++ ) {
			$this->processor->run_due( 5 );
			$this->clock->advance( '+1 hour' );
		}
		$kept = $this->intake->find( $poison->id );
		self::assertNotNull( $kept );
		self::assertSame( array( IntakeState::Quarantined, 3 ), array( $kept->state, $kept->attempts ) );
		self::assertSame( 'Cannot parse this', $kept->error );
		self::assertSame( array( 'poison' => true ), $kept->raw );
		self::assertSame( 1, $this->intake->quarantined_total() );
		self::assertSame( 5, $this->rows_in( 'tickets' ) );
		self::assertSame( 8, $this->handler->calls );
	}

	public function test_F5_an_event_that_kills_its_worker_is_quarantined_too(): void {
		$entry = $this->intake->store( Channel::Form, 'deadly', array() );
		// What is left of a worker that ran out of memory in the handler.
		for ( $i = 0; $i < 3; $i++ ) {
			$rows = new \Sanad\Jobs\LeasedRows( $this->desk->db, $this->clock, 'intake', 'new', 'processing', 300 );
			self::assertNotNull( $rows->take() );
			$this->clock->advance( '+6 minutes' );
		}
		$this->processor->run_due( 5 );
		self::assertSame( IntakeState::Quarantined, $this->intake->find( $entry->id )?->state );
		self::assertSame( 0, $this->handler->calls );
	}

	public function test_F1_a_worker_that_dies_after_its_work_doubles_nothing(): void {
		$entry = $this->intake->store( Channel::Form, 'key', array() );
		$rows  = new \Sanad\Jobs\LeasedRows( $this->desk->db, $this->clock, 'intake', 'new', 'processing', 300 );
		$rows->take();
		$this->open_ticket( $entry );
		$this->clock->advance( '+6 minutes' );

		self::assertSame( 1, $this->processor->run_due( 5 ) );
		self::assertSame( array( 1, 1 ), array( $this->rows_in( 'tickets' ), $this->rows_in( 'messages' ) ) );
		self::assertSame( IntakeState::Done, $this->intake->find( $entry->id )?->state );
	}

	public function test_what_another_worker_has_is_said_to_be_kept(): void {
		$entry = $this->intake->store( Channel::Form, 'key', array() );
		( new \Sanad\Jobs\LeasedRows( $this->desk->db, $this->clock, 'intake', 'new', 'processing', 300 ) )->take();
		$this->assert_fails( 'storage', fn () => $this->processor->process_now( $entry->id ) );
		self::assertSame( 0, $this->handler->calls );
	}

	public function test_what_is_refused_while_its_sender_waits_is_not_tried_again_and_may_be_mended(): void {
		$entry = $this->intake->store( Channel::Form, 'key', array( 'bad' => true ) );
		$works = $this->handler->work;
		$this->handler->work = static fn ( IntakeEntry $e ) => isset( $e->raw['bad'] ) ? throw SanadException::invalid( 'message', 'Too long.' ) : $works( $e );
		$this->assert_fails( 'invalid', fn () => $this->processor->process_now( $entry->id ) );
		$this->clock->advance( '+1 day' );
		self::assertSame( 0, $this->processor->run_due( 5 ) );

		$mended = $this->intake->store( Channel::Form, 'key', array( 'good' => true ) );
		self::assertSame( $entry->id, $mended->id );
		$this->processor->process_now( $mended->id );
		self::assertSame( 1, $this->rows_in( 'tickets' ) );
	}

	public function test_a_channel_that_nobody_understands_is_kept(): void {
		$entry = $this->intake->store( Channel::Whatsapp, 'key', array() );
		$this->assert_fails( 'unavailable', fn () => $this->processor->process_now( $entry->id ) );
		self::assertSame( IntakeState::New, $this->intake->find( $entry->id )?->state );
	}

	private function open_ticket( IntakeEntry $entry ): IntakeResult {
		$opened = $this->desk->service->open( new NewTicket( $this->sara->id, 'From intake', $this->text( 'Hello', $entry->client_key() ) ), $this->customer );
		return new IntakeResult( $opened->ticket->id, $opened->message->id );
	}
}
