<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Notifications;

use PHPMailer\PHPMailer\PHPMailer;
use Sanad\Actor;
use Sanad\Log;
use Sanad\Mailboxes\Outbound\MailIds;
use Sanad\Notifications\Preferences;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\Tests\Integration\Mailboxes\MailTestCase;
use Sanad\Tests\Integration\Support\CaughtMail;
use Sanad\Tickets\Folder;
use Sanad\Tickets\TicketChanges;

final class AgentNotificationsTest extends MailTestCase {

	private \WP_User $huda;

	private \WP_User $omar;

	protected function setUp(): void {
		parent::setUp();
		$this->notifications->register( new Errors( new Log() ) );
		$this->huda = $this->create_user( 'sanad_agent', array( 'user_email' => 'huda@shop.test', 'locale' => '' ) );
		$this->omar = $this->create_user( 'sanad_agent', array( 'user_email' => 'omar@shop.test' ) );
		foreach ( get_users( array( 'role' => 'administrator', 'fields' => 'ID' ) ) as $admin ) {
			self::assertIsNumeric( $admin );
			update_user_meta( (int) $admin, Preferences::EARLIER, 'off' );
		}
	}

	public function test_a_new_question_goes_to_all_agents_who_want_mails(): void {
		$this->create_user( 'subscriber' );
		$off = $this->create_user( 'sanad_agent', array( 'user_email' => 'off@shop.test' ) );
		update_user_meta( $off->ID, Preferences::EARLIER, 'off' );
		$ticket = $this->question( "Where is it?\n<script>alert(1)</script>" );
		$this->work();

		self::assertSame( array( 'huda@shop.test', 'omar@shop.test' ), $this->recipients() );
		$mail = $this->mail->mails()[0];
		self::assertSame( "New question [#{$ticket->number}]: Wrong size", $mail->subject );
		self::assertStringContainsString( esc_url( admin_url( "admin.php?page=sanad&ticket={$ticket->id}" ) ), $mail->body );
		self::assertStringContainsString( "page=sanad&ticket={$ticket->id}", $mail->text );
		self::assertStringContainsString( '&lt;script&gt;alert(1)&lt;/script&gt;', $mail->body );
		self::assertStringNotContainsString( '<script>', $mail->body );
		self::assertStringContainsString( 'nobody has taken', $mail->text );
	}

	public function test_an_answer_goes_to_whose_ticket_it_is_only(): void {
		$ticket = $this->question();
		$this->work();
		$this->desk->service->update( $ticket->id, new TicketChanges( version: null, assignee_id: $this->omar->ID ), Actor::system() );
		$this->clock->advance( '+6 minutes' );
		$this->work();
		$before = count( $this->mail->mails() );
		$this->clock->advance( '+1 hour' );
		$this->write_back( $ticket, 'Any news?' );
		$this->work();

		$sent = array_slice( $this->mail->mails(), $before );
		self::assertCount( 1, $sent );
		self::assertSame( array( 'omar@shop.test' ), $sent[0]->to );
		self::assertSame( "New answer [#{$ticket->number}]: Wrong size", $sent[0]->subject );
		self::assertStringContainsString( 'Any news?', $sent[0]->text );
		self::assertStringContainsString( 'the ticket is yours', $sent[0]->text );
	}

	public function test_several_messages_in_a_row_are_one_mail(): void {
		$ticket = $this->question( 'First' );
		$this->write_back( $ticket, 'Second' );
		$this->write_back( $ticket, 'Third' );
		$this->work();

		self::assertCount( 2, $this->mail->mails(), 'One to each agent.' );
		self::assertStringContainsString( 'First', $this->mail->mails()[0]->text );
		self::assertStringContainsString( 'Third', $this->mail->mails()[0]->text );
	}

	public function test_after_a_mail_the_next_waits_and_gathers(): void {
		$ticket = $this->question( 'First' );
		$this->work();
		$this->clock->advance( '+1 minute' );
		$this->write_back( $ticket, 'Second' );
		$this->work();
		$this->clock->advance( '+1 minute' );
		$this->write_back( $ticket, 'Third' );
		$this->work();
		self::assertCount( 2, $this->mail->mails() );

		$this->clock->advance( '+4 minutes' );
		$this->work();
		self::assertCount( 4, $this->mail->mails() );
		$text = $this->mail->mails()[2]->text;
		self::assertStringContainsString( 'Second', $text );
		self::assertStringContainsString( 'Third', $text );
		self::assertStringNotContainsString( 'First', $text );
	}

	public function test_what_a_colleague_has_answered_meanwhile_needs_no_mail(): void {
		$ticket = $this->question();
		$this->desk->dispatcher->run_due( 10 );
		$this->answer( $ticket, agent: $this->huda );
		$this->work();

		self::assertSame( array( self::ADDRESS ), $this->recipients() );
	}

	public function test_acts_of_agents_and_spam_notify_nobody(): void {
		$ticket = $this->question();
		$this->desk->service->move( $ticket->id, Folder::Spam, Actor::system() );
		$this->work();
		self::assertSame( array(), $this->mail->mails() );
	}

	public function test_the_same_event_twice_notifies_once(): void {
		$ticket = $this->question();
		$this->work();
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'activity' )} SET dispatched = 0" );
		$this->work();
		self::assertCount( 2, $this->mail->mails() );
		self::assertGreaterThan( 0, $ticket->id );
	}

	public function test_agents_kept_to_their_teams_hear_of_their_teams_only(): void {
		update_user_option( $this->omar->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->question();
		$this->work();
		self::assertSame( array( 'huda@shop.test' ), $this->recipients() );
	}

	public function test_whoever_lost_the_right_meanwhile_gets_nothing(): void {
		$this->question();
		$this->desk->dispatcher->run_due( 10 );
		$this->omar->set_role( 'subscriber' );
		$this->work();
		self::assertSame( array( 'huda@shop.test' ), $this->recipients() );
	}

	public function test_it_is_a_mail_of_a_machine_that_cannot_pass_for_the_customer(): void {
		$ticket = $this->question( subject: "Evil\r\nBcc: victim@example.test" );
		$this->desk->db->update( 'mailboxes', array( 'plus_addressing' => 1 ), array( 'id' => $ticket->mailbox_id ) );
		add_action( 'phpmailer_init', static fn ( PHPMailer $mailer ) => $mailer->isSMTP() );
		$this->work();
		$mail = $this->mail->mails()[0];
		$ids  = new MailIds( $this->desk->keys );

		self::assertSame( 'auto-generated', $mail->header( 'Auto-Submitted' ) );
		self::assertSame( 'All', $mail->header( 'X-Auto-Response-Suppress' ) );
		self::assertSame( '<sanad.127.0.0.1>', $mail->header( 'List-Id' ) );
		self::assertNull( $mail->header( 'Bcc' ) );
		foreach ( array( 'Message-ID', 'References' ) as $name ) {
			self::assertSame( 0, $ids->ticket_of( trim( (string) $mail->header( $name ), '<>' ) ), $name );
		}
		self::assertStringNotContainsString( '+t', (string) $mail->header( 'Reply-To' ) );
	}

	private function work(): void {
		$this->desk->dispatcher->run_due( 10 );
		$this->send();
	}

	/** @return list<string> */
	private function recipients(): array {
		$to = array_map( static fn ( CaughtMail $mail ): string => $mail->to[0], $this->mail->mails() );
		sort( $to );

		return $to;
	}
}
