<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\ContactForm;

use Sanad\Customers\IdentityType;
use Sanad\Messages\Message;
use Sanad\Messages\MessageKind;

/** The form sent without script: to its own page. */
final class FormPostTest extends FormTestCase {

	public function test_a_guest_asks_and_is_told_the_number(): void {
		$sent   = $this->send( $this->page(), $this->question() );
		$ticket = $this->only_ticket();

		self::assertSame( 303, $this->answered() );
		self::assertStringStartsWith( '/contact/?sanad_sent=1.', $this->led_to() );
		self::assertStringEndsWith( '#sanad-contact-form-1', $this->led_to() );
		self::assertStringNotContainsString( 'sara', $this->led_to() );
		$said = $sent->texts( "//*[contains(@class, 'sent-text')]" );
		self::assertStringContainsString( "Ticket #{$ticket->number}.", $said[0] ?? '' );
		self::assertStringContainsString( 'sara@example.test', $said[0] ?? '' );
		self::assertSame( array(), $sent->texts( '//form//textarea' ), 'The form is still there.' );
		self::assertStringNotContainsString( 'sanad_ticket=', $sent->html, 'A guest has not shown that the address is his.' );

		self::assertSame( 'form', $ticket->channel->value );
		self::assertSame( 'سارة الحربي', $ticket->customer_name );
		self::assertSame( 'sara@example.test', $ticket->customer_email );
		self::assertSame( "مقاس خاطئ للفستان.\n\nWhat now?", $this->messages( $ticket->id )[0]->body_text );
		self::assertFalse( $this->desk->customers->find_identity( IdentityType::Email, 'sara@example.test' )?->is_verified() );
	}

	public function test_the_receipt_survives_a_reload_but_not_a_day(): void {
		$this->send( $this->page(), $this->question() );
		self::assertCount( 1, $this->follow( $this->led_to() )->texts( "//*[contains(@class, 'sent-text')]" ) );

		$this->clock->advance( '+25 hours' );
		self::assertSame( array(), $this->follow( $this->led_to() )->texts( "//*[contains(@class, 'sent-text')]" ) );
	}

	public function test_an_altered_receipt_shows_nothing(): void {
		$this->send( $this->page(), $this->question() );
		preg_match( '/sanad_sent=1\.(\d+)-([^#]+)/', $this->led_to(), $parts );
		[ , $id, $signature ] = $parts + array( '', '', '' );
		self::assertNotSame( '', $signature );
		$other                = (string) ( (int) $id + 1 );
		foreach ( array( "2.{$id}-{$signature}", "1.{$other}-{$signature}", "1.0{$id}-{$signature}", "1.{$id}-" . substr( $signature, 0, -1 ), "1.{$id}-{$signature}x", "1.{$id}", '1.', '' ) as $token ) {
			self::assertSame( array(), $this->follow( "/contact/?sanad_sent={$token}" )->texts( "//*[contains(@class, 'sent-text')]" ), $token );
		}
		self::assertSame( array(), $this->follow( '/contact/?sanad_sent[]=1' )->texts( "//*[contains(@class, 'sent-text')]" ) );
	}

	public function test_a_refused_form_keeps_everything_and_says_what_is_wrong_where(): void {
		$attributes = array( 'subjectField' => 'optional', 'consent' => 'I <a href="https://shop.example/p">agree</a>.' );
		$topic      = $this->desk->topics->all()[0];
		$typed      = array(
			'name'     => 'O\'Brien "سارة" <b>',
			'email'    => 'sara@example',
			'topic_id' => (string) $topic->id,
			'order'    => '#٢٢٣١',
			'subject'  => 'A & B',
			'message'  => "First\n\n<script>alert(1)</script> \\ end",
		);
		$again = $this->send( $this->page( $attributes ), $typed, $attributes );

		self::assertSame( 400, $this->answered() );
		self::assertSame( 0, $this->tickets() );
		self::assertCount( 2, $again->errors() );
		self::assertSame( implode( $again->errors() ), implode( $again->texts( "//*[contains(@class, 'summary')]//li" ) ) );
		self::assertSame( 'true', $again->attribute( "//input[@type='email']", 'aria-invalid' ) );
		self::assertStringContainsString( 'sanad-contact-form-1-email-error', $again->attribute( "//input[@type='email']", 'aria-describedby' ) );
		self::assertSame( 'sanad-contact-form-1-errors', $again->attribute( "//div[contains(@class, 'summary')]", 'id' ) );
		self::assertSame( '#sanad-contact-form-1-errors', $again->attribute( '//form', 'action' ) );
		self::assertStringNotContainsString( '<script>', $again->html );

		$kept = $this->fields( $again );
		foreach ( $typed as $name => $value ) {
			self::assertSame( $value, $kept[ $name ], $name );
		}
		$this->send( $again, array( 'email' => 'sara@example.test', 'consent' => '1' ), $attributes );
		self::assertSame( $typed['subject'], $this->only_ticket()->subject );
		self::assertSame( $topic->id, $this->only_ticket()->topic_id );
		self::assertSame( $typed['message'], $this->messages( $this->only_ticket()->id )[0]->body_text );
	}

	public function test_files_of_a_refused_form_are_kept_and_sent_with_the_next_try(): void {
		$files = array( $this->upload( 'صورة.png', $this->png(), 'image/png' ), $this->upload( 'run.php', '<?php' ) );
		$again = $this->send( $this->page(), $this->question(), array(), $files );

		self::assertSame( 400, $this->answered() );
		self::assertCount( 1, $again->errors() );
		self::assertStringContainsString( 'run.php', $again->errors()[0] );
		self::assertSame( 'صورة.png', $again->texts( "//ul[contains(@class, 'files')]//bdi" )[0] );

		$this->send( $again, array() );
		self::assertSame( 303, $this->answered() );
		$ticket = $this->only_ticket();
		self::assertSame( 1, $ticket->attachment_count );
	}

	public function test_files_that_expired_do_not_cost_the_question(): void {
		$again = $this->send( $this->page(), $this->question( array( 'email' => 'x' ) ), array(), array( $this->upload( 'a.png', $this->png() ) ) );
		$this->clock->advance( '+2 hours' );
		self::assertSame( 1, $this->desk->attachments->remove_expired( 10 ) );

		$this->send( $again, array( 'email' => 'sara@example.test' ) );
		$ticket = $this->only_ticket();
		self::assertSame( 0, $ticket->attachment_count );
		self::assertStringContainsString( '1 file', implode( $this->notes( $ticket->id ) ) );
	}

	public function test_the_same_question_sent_twice_is_one_ticket(): void {
		$page = $this->page();
		$this->send( $page, $this->question() );
		$first = $this->led_to();
		$this->send( $page, $this->question() );
		self::assertSame( $first, $this->led_to() );
		// Another page, other space, other case of the address: still the same question.
		$this->send( $this->page(), $this->question( array( 'email' => 'SARA@example.test', 'message' => "مقاس خاطئ  للفستان.\n\nWhat now? " ) ) );
		self::assertSame( $first, $this->led_to() );
		self::assertSame( 1, $this->tickets() );
		self::assertCount( 1, $this->messages( $this->only_ticket()->id ) );
	}

	public function test_the_border_between_two_hours_makes_no_second_ticket(): void {
		$this->clock->set( '2026-11-22 08:59:59' );
		$this->send( $this->page(), $this->question() );
		$this->clock->set( '2026-11-22 09:00:00' );
		$this->send( $this->page(), $this->question() );
		self::assertSame( 1, $this->tickets() );

		$this->clock->set( '2026-11-22 10:00:00' );
		$this->send( $this->page(), $this->question() );
		self::assertSame( 2, $this->tickets(), 'An hour later it is a new question.' );
	}

	public function test_another_file_makes_it_another_question(): void {
		$this->send( $this->page(), $this->question() );
		$this->send( $this->page(), $this->question(), array(), array( $this->upload( 'a.png', $this->png() ) ) );
		self::assertSame( 2, $this->tickets() );
	}

	public function test_a_subject_that_is_not_asked_for_is_made_from_the_message(): void {
		$this->send( $this->page(), $this->question( array( 'subject' => 'Injected' ) ) );
		self::assertStringContainsString( 'مقاس خاطئ', $this->only_ticket()->subject );
	}

	public function test_required_fields_are_required_and_hidden_ones_ignored(): void {
		$attributes = array( 'nameField' => 'optional', 'subjectField' => 'required', 'orderField' => 'required', 'topicField' => 'required', 'filesField' => 'required', 'consent' => 'Yes' );
		$again      = $this->send( $this->page( $attributes ), array(), $attributes );
		self::assertCount( 7, $again->errors() );

		$bare = array( 'nameField' => 'hidden', 'orderField' => 'hidden', 'topicField' => 'hidden', 'filesField' => 'hidden' );
		$this->send( $this->page( $bare ), $this->question( array( 'topic_id' => (string) $this->desk->topics->all()[0]->id, 'order' => '1' ) ), $bare, array( $this->upload( 'a.png', $this->png() ) ) );
		$ticket = $this->only_ticket();
		self::assertSame( array( 0, 0, '' ), array( $ticket->topic_id, $ticket->attachment_count, $ticket->customer_name ) );
		self::assertSame( array(), $this->notes( $ticket->id ) );
	}

	public function test_a_topic_that_the_form_does_not_offer_is_refused(): void {
		$topics     = $this->desk->topics->all();
		$attributes = array( 'topicIds' => array( $topics[0]->id ) );
		self::assertSame( 2, $this->page( $attributes )->count( '//select/option' ) );
		$this->send( $this->page( $attributes ), $this->question( array( 'topic_id' => (string) $topics[1]->id ) ), $attributes );
		self::assertSame( 400, $this->answered() );
	}

	public function test_too_long_text_is_refused_whole_and_kept_whole(): void {
		$long  = str_repeat( 'ب', 20_001 );
		$again = $this->send( $this->page(), $this->question( array( 'message' => $long, 'name' => str_repeat( 'n', 101 ) ) ) );
		self::assertCount( 2, $again->errors() );
		$kept = $this->fields( $again );
		self::assertSame( $long, $kept['message'] );
	}

	/** @return list<Message> */
	private function messages( int $ticket_id ): array {
		return $this->desk->messages->for_ticket( $ticket_id, 0, 50, false );
	}

	/** @return list<string> */
	private function notes( int $ticket_id ): array {
		$notes = array_filter( $this->desk->messages->for_ticket( $ticket_id ), static fn ( Message $message ): bool => MessageKind::Note === $message->kind );
		return array_map( static fn ( Message $message ): string => $message->body_text, array_values( $notes ) );
	}
}
