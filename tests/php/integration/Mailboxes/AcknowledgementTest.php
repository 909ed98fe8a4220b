<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Mailboxes;

use Sanad\Customers\IdentityType;
use Sanad\Mailboxes\Outbound\AcknowledgementLimits;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;

final class AcknowledgementTest extends MailTestCase {

	private const EVIL = 'Cheap pills at https://evil.example now';

	public function test_attack_18_an_unverified_address_gets_fixed_words_only(): void {
		$ticket = $this->question( self::EVIL, self::EVIL, name: self::EVIL, acknowledge: true );
		$this->send();

		self::assertCount( 1, $this->mail->mails() );
		$mail = $this->mail->mails()[0];
		self::assertSame( "We have your question [#{$ticket->number}]", $mail->subject );
		self::assertStringContainsString( "#{$ticket->number}", $mail->text );
		foreach ( array( 'evil', 'pills', 'sanad_ticket' ) as $word ) {
			self::assertStringNotContainsStringIgnoringCase( $word, $mail->body . $mail->text . $mail->subject . $mail->raw );
		}
		self::assertStringNotContainsString( 'href', $mail->body );
	}

	public function test_attack_18_a_flood_sends_an_address_one_mail_a_day(): void {
		for ( $i = 0; $i < 20; $i++ ) {
			$this->question( "Question {$i}", acknowledge: true );
			$this->send();
		}
		self::assertCount( 1, $this->mail->mails() );

		$this->clock->advance( '+1 day' );
		$this->question( 'The next day', acknowledge: true );
		$this->send();
		self::assertCount( 2, $this->mail->mails() );
	}

	public function test_attack_18_spelling_does_not_make_a_second_address(): void {
		foreach ( array( 'sara@example.test', 'SARA@example.test', 'Sara@Example.TEST' ) as $address ) {
			$this->question( "From {$address}", address: $address, acknowledge: true );
		}
		$this->send();
		self::assertCount( 1, $this->mail->mails() );
	}

	public function test_attack_18_a_flood_of_addresses_is_capped_for_the_site(): void {
		update_option( AcknowledgementLimits::HOURLY_OPTION, 5 );
		for ( $i = 0; $i < 12; $i++ ) {
			$this->question( "Question {$i}", address: "victim{$i}@example.test", acknowledge: true );
		}
		$this->send();
		self::assertCount( 5, $this->mail->mails() );

		$this->clock->advance( '+1 hour' );
		$this->question( 'An hour later', address: 'another@example.test', acknowledge: true );
		$this->send();
		self::assertCount( 6, $this->mail->mails(), 'What was dropped stays dropped; what is new goes out.' );
	}

	public function test_a_further_attempt_does_not_count_again(): void {
		$this->question( acknowledge: true );
		$this->mail->refuse( 'not now' );
		$this->send();
		$this->mail->refuse( null );
		$this->clock->advance( '+2 minutes' );
		$this->send();
		self::assertCount( 1, $this->mail->mails() );
	}

	public function test_they_can_be_switched_off(): void {
		update_option( AcknowledgementLimits::SWITCH_OPTION, 'off' );
		$this->question( acknowledge: true );
		self::assertSame( 1, $this->send() );
		self::assertSame( array(), $this->mail->mails() );
	}

	public function test_spam_is_not_answered(): void {
		$ticket = $this->question( acknowledge: true );
		$this->desk->service->move( $ticket->id, Folder::Spam, \Sanad\Actor::system() );
		$this->send();
		self::assertSame( array(), $this->mail->mails() );
	}

	public function test_a_verified_address_gets_its_own_words_and_the_link(): void {
		$ticket = $this->verified_question();
		$this->send();
		$mail = $this->mail->mails()[0];

		self::assertSame( "Re: Wrong size [#{$ticket->number}]", $mail->subject );
		self::assertStringContainsString( $this->desk->links->url( $ticket ), $mail->text );
	}

	public function test_the_address_of_another_customer_counts_as_unverified(): void {
		$other  = $this->desk->customer_resolver->from_email( 'other@example.test', 'Other', true );
		$ticket = $this->question( self::EVIL, self::EVIL, acknowledge: true );
		$this->desk->db->update( 'outbox', array( 'recipients' => '["other@example.test"]' ), array( 'ticket_id' => $ticket->id ) );
		$this->send();

		self::assertGreaterThan( 0, $other->id );
		self::assertSame( array( 'other@example.test' ), $this->mail->mails()[0]->to );
		self::assertStringNotContainsString( 'pills', $this->mail->mails()[0]->subject );
	}

	public function test_machines_are_told_not_to_answer(): void {
		$this->question( acknowledge: true );
		$this->send();
		$mail = $this->mail->mails()[0];

		self::assertSame( 'auto-replied', $mail->header( 'Auto-Submitted' ) );
		self::assertSame( 'All', $mail->header( 'X-Auto-Response-Suppress' ) );
	}

	public function test_it_is_written_in_the_language_of_the_question(): void {
		$this->question( 'أين طلبي؟', 'طلب', acknowledge: true, language: 'ar' );
		$this->send();
		$mail = $this->mail->mails()[0];

		self::assertStringContainsString( 'وصلنا سؤالك', $mail->subject );
		self::assertSame( 1, preg_match( '/<html lang="ar" dir="rtl">/', $mail->body ) );
		self::assertSame( 0, preg_match( '/<t[dr][^>]*dir="ltr"/', $mail->body ), 'No cell runs the other way.' );
		self::assertSame( preg_match_all( '/<td/', $mail->body ), preg_match_all( '/<td[^>]*dir="rtl"/', $mail->body ) );
		self::assertSame( 'en_US', determine_locale() );
		self::assertSame( 'Answer', __( 'Answer', 'sanad' ) );
	}

	private function verified_question(): Ticket {
		$customer = $this->desk->customer_resolver->from_email( self::ADDRESS, 'Sara', true );
		$identity = $this->desk->customers->find_identity( IdentityType::Email, self::ADDRESS );
		self::assertTrue( $identity?->customer_id === $customer->id && $identity->is_verified() );

		return $this->question( acknowledge: true );
	}
}
