<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Mailboxes;

use PHPMailer\PHPMailer\PHPMailer;
use Sanad\Actor;
use Sanad\Agents\ProfileRepository;
use Sanad\Attachments\UploadedFile;
use Sanad\Mailboxes\Outbound\DeliveryState;
use Sanad\Messages\Message;
use Sanad\Messages\NewMessage;
use Sanad\Messages\Recipient;
use Sanad\Messages\Recipients;
use Sanad\Tests\Integration\Support\CaughtMail;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Ticket;

/** Mails with more readers than one, pictures, a chosen message and a signature of their own. */
final class AddressedMailTest extends MailTestCase {

	private Actor $huda;

	protected function setUp(): void {
		parent::setUp();
		add_action( 'phpmailer_init', static fn ( PHPMailer $mailer ) => $mailer->isSMTP() );
		$user       = $this->create_user( 'sanad_agent', array( 'first_name' => 'Huda' ) );
		$this->huda = Actor::agent( $user->ID, 'Huda' );
	}

	public function test_copies_have_one_header_and_who_is_not_to_be_seen_has_none(): void {
		$recipients = new Recipients( array( new Recipient( self::ADDRESS ) ), array( new Recipient( 'ali@example.test' ), new Recipient( 'omar@example.test' ) ), array( new Recipient( 'boss@example.test' ) ) );
		$bcc = array();
		add_action( 'phpmailer_init', static function ( PHPMailer $used ) use ( &$bcc ): void { $bcc = array_column( $used->getBccAddresses(), 0 ); }, PHP_INT_MAX );
		$mail = $this->mailed( $this->question(), array( 'recipients' => $recipients ) );
		self::assertSame( 1, substr_count( strtolower( $mail->raw ), "\ncc:" ) );
		self::assertSame( 'ali@example.test, omar@example.test', $mail->header( 'Cc' ) );
		self::assertSame( array( 'boss@example.test' ), $bcc );
		self::assertStringNotContainsString( 'boss@example.test', $mail->raw );
	}

	public function test_a_chosen_message_is_quoted_first_and_threaded_on_also_without_history(): void {
		$ticket = $this->question( 'The first question' );
		$chosen = $this->write_back( $ticket, 'The second question', 'second@mail.example' );
		$this->write_back( $ticket, 'The third question', 'third@mail.example' );
		$mail = $this->mailed( $ticket, array( 'in_reply_to' => $chosen->id ) );
		self::assertSame( '<second@mail.example>', $mail->header( 'In-Reply-To' ) );
		self::assertLessThan( strpos( $mail->text, '> The third' ), strpos( $mail->text, '> The second' ) );

		$alone = $this->mailed( $ticket, array( 'in_reply_to' => $chosen->id, 'with_history' => false ) );
		self::assertStringContainsString( '> The second', $alone->text );
		self::assertStringNotContainsString( '> The third', $alone->text );
		self::assertStringNotContainsString( '>', $this->mailed( $ticket, array( 'with_history' => false ) )->text );
	}

	public function test_a_picture_travels_as_a_part_that_the_text_names(): void {
		$png  = (string) base64_decode( 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', true );
		$path = $this->upload( 'dot.png', $png, 'image/png' )['tmp_name'];
		$file = $this->desk->attachments->accept( UploadedFile::from_path( $path, 'dot.png' ), $this->huda, null, $this->key(), true );
		$mail = $this->mailed( $this->question(), array( 'html' => "<p dir=\"rtl\">Hello <img src=\"attachment:{$file->id}\" alt=\"dot.png\"></p>", 'attachment_ids' => array( $file->id ) ) );
		self::assertStringContainsString( "src=\"cid:picture-{$file->id}@sanad\"", $mail->body );
		self::assertStringContainsString( "Content-ID: <picture-{$file->id}@sanad>", $mail->raw );
		self::assertMatchesRegularExpression( '/<p[^>]*dir="rtl"/', $mail->body, 'The direction that was chosen stays.' );
		self::assertStringNotContainsString( 'attachment:', $mail->body );
	}

	public function test_a_signature_of_ones_own_stands_for_the_mailboxs(): void {
		( new ProfileRepository( $this->desk->sanitizer ) )->save( $this->huda->id, '<p><strong>Huda</strong> of the shop</p><script>x</script>', null );
		$mail = $this->mailed( $this->question(), array() );
		self::assertStringContainsString( '<strong>Huda</strong> of the shop', $mail->body );
		self::assertStringContainsString( "-- \nHuda of the shop", str_replace( "\r\n", "\n", $mail->text ) );
	}

	public function test_a_copy_does_not_go_out_where_nobody_it_is_for_can_be_written_to(): void {
		$recipients = new Recipients( array( new Recipient( 'sara at example' ) ), array( new Recipient( 'ali@example.test' ) ) );
		$message    = $this->desk->service->reply( $this->question()->id, new NewMessage( $this->key(), Channel::Email, html: '<p>Answer</p>', recipients: $recipients ), $this->huda )->message;
		$before     = count( $this->mail->mails() );
		$this->send();
		self::assertCount( $before, $this->mail->mails() );
		$delivery = $this->desk->outbox->deliveries( array( $message->id ) )[ $message->id ] ?? self::fail();
		self::assertSame( DeliveryState::Failed, $delivery->state, 'The agent is told, instead of thinking that it has arrived.' );
	}

	/** @param array<string, mixed> $more Further arguments of NewMessage. */
	private function mailed( Ticket $ticket, array $more ): CaughtMail {
		$before = count( $this->mail->mails() );
		/** @phpstan-ignore argument.type (Each test names its own.) */
		$this->desk->service->reply( $ticket->id, new NewMessage( ...( $more + array( 'client_key' => $this->key(), 'channel' => Channel::Email, 'html' => '<p>Answer</p>' ) ) ), $this->huda );
		$this->send();
		$mails = $this->mail->mails();
		self::assertCount( $before + 1, $mails );
		return $mails[ $before ];
	}
}
