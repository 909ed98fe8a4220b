<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Mailboxes;

use PHPMailer\PHPMailer\PHPMailer;
use Sanad\Actor;
use Sanad\Attachments\UploadedFile;
use Sanad\Mailboxes\Outbound\FoldingMailer;
use Sanad\Mailboxes\Outbound\MailIds;
use Sanad\Messages\NewMessage;
use Sanad\Tests\Integration\Support\CaughtMail;
use Sanad\Tickets\Channel;
use Sanad\Tickets\NewTicket;

final class ReplyMailTest extends MailTestCase {

	protected function setUp(): void {
		parent::setUp();
		// As most shops send; PHP's mail() has a test of its own.
		add_action( 'phpmailer_init', static fn ( PHPMailer $mailer ) => $mailer->isSMTP() );
	}

	public function test_it_says_the_answer_first_then_what_was_before_the_link_and_the_signature(): void {
		$ticket = $this->question( "The dress came in S.\n\nI ordered M." );
		$mail   = $this->sent( fn () => $this->answer( $ticket, '<p>The M is on its way, see <a href="https://carrier.example/1">the carrier</a>.</p><ul><li>Free exchange</li></ul>' ) );

		self::assertSame( "Re: Wrong size [#{$ticket->number}]", $mail->subject );
		$link     = $this->desk->links->url( $ticket );
		$expected = array( 'The M is on its way, see the carrier (https://carrier.example/1).', '- Free exchange', 'Sara Al-Harbi', '> The dress came in S.', '> I ordered M.', $link, "-- \nHuda" );
		self::assert_in_order( $expected, $mail->text );
		self::assertStringNotContainsString( 'Al-Otaibi', $mail->text . $mail->body, 'Customers see the first name only.' );
		self::assert_in_order( array( 'The M is on its way', 'border-top:1px solid', 'The dress came in S.', esc_url( $link ), 'Huda' ), $mail->body );
	}

	public function test_a_conversation_that_the_shop_begins_answers_nothing(): void {
		$customer = $this->desk->customer_resolver->from_email( self::ADDRESS, 'Sara' );
		$agent    = $this->create_user( 'sanad_agent', array( 'first_name' => 'Huda' ) );
		$opened   = $this->desk->service->open( new NewTicket( $customer->id, 'Your order is late', new NewMessage( $this->key(), Channel::Email, html: '<p>Sorry.</p>' ) ), Actor::agent( $agent->ID, 'Huda' ) );
		$this->send();

		self::assertSame( "Your order is late [#{$opened->ticket->number}]", $this->mail->mails()[0]->subject );
	}

	public function test_every_header_stands_once_and_ties_the_mail_into_its_thread(): void {
		$ticket = $this->question();
		$first  = $this->sent( fn () => $this->answer( $ticket ) );
		$this->write_back( $ticket, 'And the invoice?', 'CAF-customer.mail+1@mail.example' );
		$second = $this->sent( fn () => $this->answer( $ticket, '<p>Attached.</p>' ) );

		foreach ( array( 'From', 'To', 'Subject', 'Reply-To', 'Message-ID', 'References', 'In-Reply-To', 'Date', 'MIME-Version', 'Content-Type' ) as $name ) {
			self::assertSame( 1, self::count_header( $second, $name ), $name );
		}
		$ids  = new MailIds( $this->desk->keys );
		$root = $ids->root( $ticket->id );
		$id   = trim( (string) $first->header( 'Message-ID' ), '<>' );
		self::assertSame( "<{$root}>", $first->header( 'References' ) );
		self::assertSame( "<{$root}> <{$id}> <CAF-customer.mail+1@mail.example>", $second->header( 'References' ) );
		self::assertSame( '<CAF-customer.mail+1@mail.example>', $second->header( 'In-Reply-To' ) );
		self::assertSame( $ticket->id, $ids->ticket_of( $id ) );
		self::assertSame( $ticket->id, $ids->ticket_of( $root ) );
		self::assertNull( $second->header( 'Auto-Submitted' ), 'A person wrote it.' );
		self::assertNotNull( $this->desk->messages->find_by_external_id( $id ), 'An answer to it finds its message.' );
	}

	public function test_ids_are_not_encoded_where_php_sends_the_mail(): void {
		remove_all_actions( 'phpmailer_init' );
		unset( $GLOBALS['phpmailer'] );
		$raw  = '';
		$used = '';
		$look = static function ( PHPMailer $mailer ) use ( &$raw, &$used ): void {
			$mailer->preSend();
			$raw  = $mailer->getSentMIMEMessage();
			$used = $mailer::class;
			$mailer->clearAllRecipients();
		};
		add_filter(
			'wp_mail',
			static function ( array $mail ) use ( $look ): array {
				// From here on, so that it comes after ours.
				add_action( 'phpmailer_init', $look, PHP_INT_MAX );
				return $mail;
			}
		);
		$ticket = $this->question( subject: 'A subject that is long enough to be written as several encoded words, سؤال' );
		$this->write_back( $ticket, 'More', 'a-customers-own-message-id-that-is-long@mail.example' );
		$this->answer( $ticket );
		$this->send();

		self::assertSame( FoldingMailer::class, $used );
		$root = ( new MailIds( $this->desk->keys ) )->root( $ticket->id );
		self::assertStringContainsString( "References: <{$root}>", $raw );
		self::assertSame( 1, preg_match( '/^References: <[^>]+>\r?\n <a-customers-own-message-id-that-is-long@mail\.example>\r?$/m', $raw ), $raw );
		self::assertStringContainsString( 'In-Reply-To: <a-customers-own-message-id-that-is-long@mail.example>', $raw );
		self::assertNotInstanceOf( FoldingMailer::class, $GLOBALS['phpmailer'], 'The next mail gets the shop’s own mailer.' );
	}

	public function test_attack_17_no_text_from_outside_begins_a_header(): void {
		$evil   = "Hello\r\nBcc: victim@example.test\r\n\r\nbody\u{2028}X-Evil: 1\0";
		$ticket = $this->question( subject: $evil, name: $evil );
		$this->desk->db->update( 'tickets', array( 'subject' => $evil ), array( 'id' => $ticket->id ) );
		$this->desk->db->update( 'mailboxes', array( 'name' => "Shop\r\nBcc: victim@example.test <a@example.test>, \"x\"" ), array( 'id' => $ticket->mailbox_id ) );
		$this->write_back( $ticket, 'More', "id@x>\r\nBcc: victim@example.test" );
		$mail = $this->sent( fn () => $this->answer( $ticket ) );

		$head = explode( "\n\n", str_replace( "\r\n", "\n", $mail->raw ), 2 )[0];
		self::assertSame( 0, preg_match( '/^(Bcc|Cc|X-Evil):/mi', $head ) );
		self::assertSame( array( self::ADDRESS ), $mail->to );
		foreach ( array( 'From', 'To', 'Subject', 'Reply-To', 'References' ) as $name ) {
			self::assertSame( 1, self::count_header( $mail, $name ), $name );
		}
		self::assertStringNotContainsString( 'victim', (string) $mail->header( 'References' ) );
		self::assertStringContainsString( 'Re: Hello Bcc: victim@example.test', $mail->subject, 'Shown as the words that they are.' );
	}

	public function test_markup_from_outside_stays_text_or_is_cleaned_again(): void {
		$ticket = $this->question( '<img src=x onerror=alert(1)>', '<b>bold</b> & "quoted"', name: '<script>alert(1)</script>' );
		$mail   = $this->sent(
			function () use ( $ticket ): void {
				$message = $this->answer( $ticket );
				// As if something had got past the sanitiser on its way in.
				$this->desk->db->update( 'messages', array( 'body_html' => '<p onclick="x()" style="position:fixed">Hi<script>alert(2)</script><a href="javascript:alert(3)">x</a></p>' ), array( 'id' => $message->id ) );
			}
		);
		self::assertStringNotContainsString( '<script>', $mail->body );
		self::assertStringNotContainsString( '<img src=x', $mail->body );
		self::assertStringContainsString( '&lt;img src=x onerror=alert(1)&gt;', $mail->body );
		self::assertStringNotContainsString( 'onclick', $mail->body );
		self::assertStringNotContainsString( 'javascript:', $mail->body . $mail->text );
		self::assertStringNotContainsString( 'position:fixed', $mail->body );
		self::assertStringContainsString( '> <img src=x onerror=alert(1)>', $mail->text );
	}

	public function test_notes_never_leave_the_desk(): void {
		$ticket = $this->question();
		$agent  = $this->create_user( 'sanad_agent' );
		$this->desk->service->note( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: '<p>SECRET-NOTE</p>' ), Actor::agent( $agent->ID, 'Huda' ) );
		$mail = $this->sent( fn () => $this->answer( $ticket ) );

		self::assertCount( 1, $this->mail->mails() );
		self::assertStringNotContainsString( 'SECRET-NOTE', $mail->raw . $mail->body . $mail->text );
	}

	public function test_only_a_few_earlier_messages_are_quoted_and_long_ones_are_cut(): void {
		$ticket = $this->question( 'First of all ' . str_repeat( 'word ', 4000 ) );
		for ( $i = 1; $i <= 6; $i++ ) {
			$this->write_back( $ticket, "Message number {$i}" );
		}
		$mail = $this->sent( fn () => $this->answer( $ticket ) );

		self::assert_in_order( array( 'Message number 6', 'Message number 5', 'Message number 4', 'Message number 3', '[…]' ), $mail->text );
		self::assertStringNotContainsString( 'Message number 2', $mail->text );
		self::assertLessThan( 4000, strlen( $mail->text ) );
	}

	public function test_the_signature_of_the_mailbox_is_filled_and_escaped(): void {
		$ticket = $this->question();
		$this->desk->db->update( 'mailboxes', array( 'signature' => "Yours,\n{{agent.first_name}} <{{shop.name}}>\n{{option.admin_email}}" ), array( 'id' => $ticket->mailbox_id ) );
		update_option( 'blogname', 'Tom & <Co>' );
		$agent = $this->create_user( 'sanad_agent', array( 'first_name' => '<b>Huda</b>' ) );
		$mail  = $this->sent( fn () => $this->answer( $ticket, agent: $agent ) );

		self::assertStringContainsString( 'Yours,', $mail->text );
		self::assertStringNotContainsString( '{{', $mail->text . $mail->body );
		self::assertStringNotContainsString( '<b>Huda', $mail->body );
		self::assertStringNotContainsString( get_bloginfo( 'admin_email' ), $mail->text );
	}

	public function test_reply_to_carries_the_signed_ticket_where_the_mailbox_can(): void {
		$ticket = $this->question();
		$this->desk->db->update( 'mailboxes', array( 'email' => 'help@shop.example' ), array( 'id' => $ticket->mailbox_id ) );
		self::assertSame( 'help@shop.example', $this->sent( fn () => $this->answer( $ticket ) )->header( 'Reply-To' ) );

		$this->desk->db->update( 'mailboxes', array( 'plus_addressing' => 1 ), array( 'id' => $ticket->mailbox_id ) );
		$address = (string) $this->sent( fn () => $this->answer( $ticket ) )->header( 'Reply-To' );
		self::assertSame( 1, preg_match( "/^help\+t{$ticket->id}\.([0-9a-z]+\.[0-9a-f]{20})@shop\.example$/D", $address, $parts ) );
		self::assertTrue( $this->desk->keys->verify( 'reply-address', "t{$ticket->id}", $parts[1], 80 ) );

		$this->desk->db->update( 'mailboxes', array( 'email' => str_repeat( 'a', 60 ) . '@shop.example' ), array( 'id' => $ticket->mailbox_id ) );
		self::assertStringNotContainsString( '+', (string) $this->sent( fn () => $this->answer( $ticket ) )->header( 'Reply-To' ), 'An address longer than the standard allows is none.' );
	}

	public function test_files_travel_with_the_mail_up_to_the_limit(): void {
		add_filter( 'sanad_mail_attachment_limit', static fn (): int => 2000 );
		$ticket = $this->question();
		$agent  = $this->create_user( 'sanad_agent', array( 'first_name' => 'Huda' ) );
		$ids    = array();
		foreach ( array( 'invoice.txt' => 900, 'فاتورة.txt' => 300, 'large.txt' => 5000 ) as $name => $size ) {
			$upload = $this->upload( $name, str_repeat( 'x', $size ), 'text/plain' );
			$ids[]  = $this->desk->attachments->accept( UploadedFile::from_path( $upload['tmp_name'], $name ), Actor::agent( $agent->ID, 'Huda' ), null, $this->key() )->id;
		}
		$this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: '<p>Here.</p>', attachment_ids: $ids ), Actor::agent( $agent->ID, 'Huda' ) );
		$this->send();
		$mail = $this->mail->mails()[0];

		self::assertStringContainsString( 'name=invoice.txt', $mail->raw );
		self::assertSame( 2, preg_match_all( '/^Content-Disposition: attachment/mi', $mail->raw ) );
		self::assertStringContainsString( base64_encode( str_repeat( 'x', 30 ) ), $mail->raw );
		self::assertStringContainsString( "* \u{2068}large.txt\u{2069} (5 KB)", $mail->text );
		self::assertStringContainsString( '<bdi>large.txt</bdi> (5 KB)', $mail->body );
	}

	public function test_an_address_that_is_none_fails_at_once(): void {
		$ticket = $this->question();
		$this->desk->db->update( 'tickets', array( 'customer_email' => 'not an address' ), array( 'id' => $ticket->id ) );
		$message = $this->answer( $ticket );
		$this->send();

		self::assertSame( 'failed', $this->delivery( $message )->state->value );
		self::assertStringContainsString( 'not a mail address', (string) $this->delivery( $message )->error );
		self::assertSame( array(), $this->mail->mails() );
	}

	/** The mail that some act leads to. */
	private function sent( callable $act ): CaughtMail {
		$before = count( $this->mail->mails() );
		$act();
		$this->send();
		self::assertCount( $before + 1, $this->mail->mails() );

		return $this->mail->mails()[ $before ];
	}

	/** @param list<string> $parts */
	private static function assert_in_order( array $parts, string $text ): void {
		$at = 0;
		foreach ( $parts as $part ) {
			$found = strpos( $text, $part, $at );
			self::assertNotFalse( $found, "'{$part}' is missing or out of order in:\n{$text}" );
			$at = $found + 1;
		}
	}

	private static function count_header( CaughtMail $mail, string $name ): int {
		$head = explode( "\n\n", str_replace( "\r\n", "\n", $mail->raw ), 2 )[0];

		return (int) preg_match_all( '/^' . preg_quote( $name, '/' ) . ':/mi', $head );
	}
}
