<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use Sanad\Mailboxes\MailFeature;
use Sanad\Security\RateLimiter;
use Sanad\Tests\Integration\CannedReplies\ReplyTestCase;

/** Hostile text in canned replies, macros, and in what placeholders are filled with. */
final class HostileRepliesTest extends ReplyTestCase {

	private const MARKUP = '"\'><img src=x onerror=alert(1)><script>alert(2)</script>{{option.admin_email}}';

	public function test_attack_14_markup_in_names_stays_text(): void {
		foreach ( array( 'as_manager', 'as_administrator' ) as $as ) {
			$this->$as();
			$folder = $this->shaped( 'ReplyFolder', $this->rest( 'POST', '/reply-folders', array( 'name' => "{$as} " . self::MARKUP ) ), 201 );
			self::assertSame( "{$as} \"'>{{option.admin_email}}", $folder['name'], 'WordPress takes tags out of the names of terms.' );
			$reply = $this->shaped(
				'CannedReply',
				$this->rest(
					'POST',
					'/canned-replies',
					array(
						'title'       => self::MARKUP . "\r\nBcc: x@example.test\0",
						'when_to_use' => self::MARKUP,
						'folder_id'   => $folder['id'],
						'versions'    => array( array( 'language' => 'en', 'title' => self::MARKUP, 'body_html' => '<p>Hi<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><a href="{{order.tracking_link}}" onclick="x">y</a></p>' ) ),
					)
				),
				201
			);
			self::assertSame( self::MARKUP . ' Bcc: x@example.test', $reply['title'] );
			self::assertSame( self::MARKUP, $reply['when_to_use'] );
			self::assertSame( self::MARKUP, $this->at( $reply, 'versions', 0, 'title' ) );
			$html = $this->text_at( $reply, 'versions', 0, 'body_html' );
			self::assertDoesNotMatchRegularExpression( '/onerror|onclick|javascript:|<script/i', $html );
			self::assertStringContainsString( 'href="{{order.tracking_link}}"', $html );
			$macro = $this->shaped( 'Macro', $this->rest( 'POST', '/macros', array( 'name' => mb_substr( self::MARKUP, 0, 99 ), 'actions' => array( array( 'type' => 'tags', 'add' => array( 'T ' . self::MARKUP ), 'remove' => array() ) ) ) ), 201 );
			self::assertSame( self::MARKUP, $macro['name'] );
		}
	}

	public function test_attack_16_a_name_full_of_markup_arrives_as_text(): void {
		( new MailFeature( $this->desk, new RateLimiter( $this->desk->db, $this->desk->keys, $this->clock ), '' ) )->register();
		$this->as_agent();
		$customer = $this->desk->customer_resolver->from_email( 'eve@example.test', self::MARKUP );
		$ticket   = $this->desk->service->open(
			new \Sanad\Tickets\NewTicket( $customer->id, 'Hi', new \Sanad\Messages\NewMessage( $this->key(), \Sanad\Tickets\Channel::Form, text: 'x' ), acknowledge: false ),
			\Sanad\Actor::customer( $customer->id, $customer->name )
		)->ticket;
		$posted = $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => '<p title="{{customer.name}}">Dear {{customer.name}}, <a href="https://x.example/?n={{customer.name}}">see</a></p>', 'seen_message_id' => $ticket->last_message_id ) );
		self::assertSame( 201, $posted->get_status() );
		$this->desk->jobs->tick();
		$mail = $this->mail->mails()[0];
		self::assertStringContainsString( 'Dear <bdi>&quot;&apos;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;', $mail->body );
		self::assertDoesNotMatchRegularExpression( '/<img[^>]+onerror|<script/i', $mail->body );
		self::assertStringContainsString( 'Dear ' . self::MARKUP, $mail->text );
		$secret = get_option( 'admin_email' );
		self::assertIsString( $secret );
		self::assertStringNotContainsString( $secret, $mail->body . $mail->text );
	}

	private function as_administrator(): void {
		$this->act_as( $this->create_user( 'administrator' ) );
	}
}
