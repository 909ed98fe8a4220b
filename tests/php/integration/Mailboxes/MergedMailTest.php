<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Mailboxes;

use PHPMailer\PHPMailer\PHPMailer;
use Sanad\Actor;
use Sanad\Attachments\UploadedFile;
use Sanad\Messages\Message;
use Sanad\Messages\NewMessage;
use Sanad\Messages\Recipient;
use Sanad\Messages\Recipients;
use Sanad\Tests\Integration\Support\CaughtMail;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Merging\OtherCustomer;
use Sanad\Tickets\Merging\TicketMove;
use Sanad\Tickets\Ticket;

/** Mails of a ticket into which that of another customer was merged: nobody gets what is the other's. */
final class MergedMailTest extends MailTestCase {

	private const KHALID = 'khalid@example.test';

	private Actor $huda;

	private Ticket $hers;

	private Ticket $his;

	private Message $his_answer;

	protected function setUp(): void {
		parent::setUp();
		add_action( 'phpmailer_init', static fn ( PHPMailer $mailer ) => $mailer->isSMTP() );
		$this->huda = Actor::agent( $this->create_user( 'sanad_agent', array( 'first_name' => 'Huda' ) )->ID, 'Huda' );
		$this->hers = $this->question( 'HERS: where is my dress?', 'Dress' );
		$this->write_back( $this->hers, 'HERS: it was red', 'hers@mail.example' );
		$this->his = $this->question( 'HIS: where is my parcel?', 'Parcel', self::KHALID, 'Khalid' );
		$this->write_back( $this->his, 'HIS: it was blue', 'his@mail.example' );
		$this->his_answer = $this->desk->service->reply( $this->his->id, $this->with_files( 'HIS: in the picture', 'his-picture.png', 'his-file.png' ), $this->huda )->message;
		$this->send();
	}

	/** @dataProvider choices */
	public function test_the_customer_of_the_survivor_gets_nothing_of_the_other( OtherCustomer $choice ): void {
		$move = $this->merge( $choice );
		$this->late_words_of_his( $choice );
		$only = new Recipients( array( new Recipient( self::ADDRESS ) ) );
		foreach ( array( 'merged', 'undone' ) as $state ) {
			$mail = $this->mailed( $this->hers, array( 'recipients' => $only ) );
			self::assertStringContainsString( 'HERS: it was red', $mail->text, $state );
			$this->assert_holds_nothing_of( 'HIS', $mail );
			self::assertStringNotContainsString( 'his@mail.example', $mail->raw );
			self::assertSame( '<hers@mail.example>', $mail->header( 'In-Reply-To' ) );
			self::assertStringContainsString( $this->desk->links->token( $this->hers ), $mail->text );

			$chosen = $this->mailed( $this->hers, array( 'recipients' => $only, 'in_reply_to' => 'merged' === $state ? $this->his_answer->id : 0 ) );
			$this->assert_holds_nothing_of( 'HIS', $chosen );
			if ( 'merged' === $state ) {
				$this->desk->service->undo_move( $move->id, $this->huda );
			}
		}
		$back = $this->mailed( $this->his, array() );
		self::assertStringContainsString( 'HIS: it was blue', $back->text, 'What is his is his again.' );
		$this->assert_holds_nothing_of( 'HERS', $back );
	}

	/** @return array<string, array{OtherCustomer}> */
	public static function choices(): array {
		return array( 'left out' => array( OtherCustomer::LeaveOut ), 'taken in' => array( OtherCustomer::TakeIn ) );
	}

	/** @dataProvider ways */
	public function test_the_other_gets_nothing_of_the_customer_of_the_survivor( string $way ): void {
		$this->merge( OtherCustomer::TakeIn );
		$other      = array( new Recipient( strtoupper( self::KHALID ) ) );
		$hers       = array( new Recipient( self::ADDRESS ) );
		$recipients = match ( $way ) {
			'to'    => new Recipients( $other ),
			'cc'    => new Recipients( $hers, $other ),
			default => new Recipients( $hers, array(), $other ),
		};
		$mail = $this->mailed( $this->hers, array( 'recipients' => $recipients ) );
		$this->assert_holds_nothing_of( 'HERS', $mail );
		$this->assert_holds_nothing_of( 'HIS', $mail );
		foreach ( array( $this->desk->links->token( $this->hers ), 'hers@mail.example', 'his@mail.example' ) as $secret ) {
			self::assertStringNotContainsString( $secret, $mail->raw );
		}
		self::assertNull( $mail->header( 'In-Reply-To' ) );
		self::assertStringContainsString( '.root.', (string) $mail->header( 'References' ), 'An answer still finds the ticket.' );
	}

	/** @return array<string, array{string}> */
	public static function ways(): array {
		return array( 'alone' => array( 'to' ), 'as copy' => array( 'cc' ), 'as hidden copy' => array( 'bcc' ) );
	}

	public function test_what_the_other_wrote_himself_may_go_back_to_him_alone(): void {
		$this->merge( OtherCustomer::TakeIn );
		$late  = $this->late_words_of_his( OtherCustomer::TakeIn );
		$alone = $this->mailed( $this->hers, array( 'recipients' => new Recipients( array( new Recipient( self::KHALID ) ) ), 'in_reply_to' => $late->id ) );
		self::assertStringContainsString( '> HIS: since then', $alone->text );
		$this->assert_holds_nothing_of( 'HERS', $alone );
		$both = $this->mailed( $this->hers, array( 'recipients' => new Recipients( array( new Recipient( self::ADDRESS ) ), array( new Recipient( self::KHALID ) ) ), 'in_reply_to' => $late->id ) );
		$this->assert_holds_nothing_of( 'HIS', $both );
	}

	public function test_somebody_else_in_copy_changes_nothing(): void {
		$this->merge( OtherCustomer::LeaveOut );
		$mail = $this->mailed( $this->hers, array( 'recipients' => new Recipients( array( new Recipient( self::ADDRESS ) ), array( new Recipient( 'boss@example.test' ) ) ) ) );
		self::assertStringContainsString( 'HERS: it was red', $mail->text );
		$this->assert_holds_nothing_of( 'HIS', $mail );
	}

	private function assert_holds_nothing_of( string $whose, CaughtMail $mail ): void {
		// What travels as base64 is looked at as it was.
		$decoded = (string) preg_replace_callback( '#(?:[A-Za-z0-9+/]{60,}\r?\n?)+[A-Za-z0-9+/=]*#', static fn ( array $found ): string => (string) base64_decode( $found[0], true ), $mail->raw );
		foreach ( array( $mail->raw, $decoded, $mail->body, $mail->text ) as $text ) {
			self::assertStringNotContainsString( "{$whose}:", $text );
			self::assertStringNotContainsString( strtolower( $whose ) . '-file', $text );
			self::assertStringNotContainsString( strtolower( $whose ) . '-picture', $text );
			self::assertStringNotContainsString( 'cid:', $text );
		}
	}

	private function merge( OtherCustomer $choice ): TicketMove {
		return $this->desk->service->merge( $this->his->id, $this->hers->id, $this->key(), $choice, $this->huda );
	}

	/** What the other writes after the merge: into the ticket if he takes part, else into one of his own. */
	private function late_words_of_his( OtherCustomer $choice ): Message {
		$late = $this->desk->service->reply( $this->his->id, new NewMessage( $this->key(), Channel::Email, text: 'HIS: since then', external_id: 'late-his@mail.example' ), Actor::customer( $this->his->customer_id, 'Khalid' ) )->message;
		// A ticket of his own is acknowledged.
		$this->send();
		self::assertSame( OtherCustomer::TakeIn === $choice, $late->ticket_id === $this->hers->id );
		return $late;
	}

	/**
	 * An answer with a picture in its text and a file below it.
	 *
	 * @param non-empty-string $picture
	 * @param non-empty-string $file
	 */
	private function with_files( string $text, string $picture, string $file ): NewMessage {
		$png = (string) base64_decode( 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', true );
		$ids = array();
		foreach ( array( array( $picture, true ), array( $file, false ) ) as [ $name, $inline ] ) {
			$path  = $this->upload( $name, $png, 'image/png' )['tmp_name'];
			$ids[] = $this->desk->attachments->accept( UploadedFile::from_path( $path, $name ), $this->huda, null, $this->key(), $inline )->id;
		}
		return new NewMessage( $this->key(), Channel::Email, html: "<p>{$text} <img src=\"attachment:{$ids[0]}\" alt=\"\"></p>", attachment_ids: $ids );
	}

	/** @param array<string, mixed> $more Arguments of the message. */
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
