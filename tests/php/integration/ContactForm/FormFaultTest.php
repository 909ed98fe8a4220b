<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\ContactForm;

use Sanad\Actor;
use Sanad\ContactForm\AnswerTime;
use Sanad\ContactForm\FormIntakeHandler;
use Sanad\Intake\IntakeProcessor;
use Sanad\Intake\IntakeRepository;
use Sanad\KnowledgeBase\Deflection\DeflectionRepository;
use Sanad\KnowledgeBase\Reading\ReadingRecorder;
use Sanad\KnowledgeBase\Reading\TicketArticles;
use Sanad\Log;
use Sanad\Messages\NewMessage;
use Sanad\Tickets\Channel;
use Sanad\WooCommerce\Orders;
use Sanad\WooCommerce\WooCommerce;

/** The form while something fails: no question is lost, and the shopper is told the truth. */
final class FormFaultTest extends FormTestCase {

	/** Lets every statement that writes to a table of ours fail. */
	private function break_table( string $name ): void {
		$table = $this->desk->db->table( $name );
		add_filter( 'query', static fn ( string $sql ): string => 1 === preg_match( "/^\s*INSERT INTO {$table}\b/", $sql ) ? 'INSERT INTO no_such_table VALUES (1)' : $sql );
	}

	public function test_a_question_that_cannot_become_a_ticket_now_is_kept_and_becomes_one_later(): void {
		$page = $this->page();
		$this->break_table( 'messages' );
		$sent = $this->send( $page, $this->question() );

		self::assertSame( 303, $this->answered() );
		self::assertSame( 0, $this->tickets() );
		$said = $sent->texts( "//*[contains(@class, 'sent-text')]" )[0];
		self::assertStringContainsString( 'kept', $said );
		self::assertStringNotContainsString( '#', $said );

		remove_all_filters( 'query' );
		$this->clock->advance( '+5 minutes' );
		$intake    = new IntakeRepository( $this->desk->db, $this->clock );
		$processor = new IntakeProcessor( $this->desk->db, $this->clock, new Log(), $intake );
		$processor->add( new FormIntakeHandler( $this->desk->service, $this->desk->customer_resolver, $this->desk->topics, new Orders( new WooCommerce() ), $this->desk->attachments, new ReadingRecorder( $this->desk->visibility, new TicketArticles( $this->desk->db, $this->clock ), new DeflectionRepository( $this->desk->db, $this->clock ) ) ) );
		self::assertSame( 1, $processor->run_due( 5 ) );

		$said = $this->follow( $this->led_to() )->texts( "//*[contains(@class, 'sent-text')]" )[0];
		self::assertStringContainsString( "#{$this->only_ticket()->number}", $said );
	}

	public function test_sending_a_kept_question_again_makes_one_ticket(): void {
		$page = $this->page();
		$this->break_table( 'messages' );
		$this->send( $page, $this->question() );
		remove_all_filters( 'query' );
		$this->clock->advance( '+5 minutes' );
		$this->send( $page, $this->question() );
		self::assertStringContainsString( "#{$this->only_ticket()->number}", $this->follow( $this->led_to() )->html );
	}

	public function test_a_database_that_takes_nothing_loses_nothing_that_was_typed(): void {
		$page = $this->page();
		$this->break_table( 'intake' );
		$again = $this->send( $page, $this->question() );
		self::assertSame( 503, $this->answered() );
		self::assertCount( 1, $again->errors() );

		remove_all_filters( 'query' );
		$this->send( $again, array() );
		self::assertSame( 1, $this->tickets() );
	}

	public function test_a_full_disk_costs_the_file_and_not_the_question(): void {
		$photo = $this->upload( 'a.png', $this->png() );
		// A file where the folders should be: they can neither be made nor written, whoever runs the tests.
		wp_mkdir_p( dirname( SANAD_FILES_DIR ) );
		file_put_contents( SANAD_FILES_DIR, '' );
		add_filter( 'upload_dir', static fn ( array $dirs ): array => array( 'basedir' => SANAD_FILES_DIR . '/uploads' ) + $dirs, 99 );
		add_filter( 'woocommerce_logger_log_message', '__return_null' );
		$_SERVER['DOCUMENT_ROOT'] = '/';

		$this->send( $this->page(), $this->question(), array(), array( $photo ) );
		$ticket = $this->only_ticket();
		$file   = $this->desk->attachments->for_messages( array( $ticket->last_message_id ) )[ $ticket->last_message_id ][0];
		self::assertSame( 'failed', $file->state->value );
		self::assertNotSame( '', $file->error );
	}

	public function test_how_long_an_answer_takes_is_said_once_it_is_known(): void {
		self::assertSame( array(), $this->page()->texts( "//*[contains(@class, 'answer-time')]" ) );
		for ( $i = 1; $i <= 12; $i++ ) {
			$this->clock->set( '2026-11-22 08:00:00' );
			$ticket = $this->open_ticket( "Q{$i}" );
			$this->clock->advance( "+{$i} hours" );
			$this->desk->service->reply( $ticket->id, new NewMessage( "a{$i}", Channel::Email, text: 'Answer', seen_message_id: $ticket->last_message_id ), Actor::agent( 1, 'Huda' ) );
		}
		delete_transient( 'sanad_answer_seconds' );
		self::assertSame( 'Most answers come within 10 hours.', ( new AnswerTime( $this->desk->db, $this->clock ) )->sentence() );
		self::assertCount( 1, $this->page()->texts( "//*[contains(@class, 'answer-time')]" ) );
	}
}
