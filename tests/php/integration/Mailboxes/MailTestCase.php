<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Mailboxes;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Desk;
use Sanad\Mailboxes\MailFeature;
use Sanad\Mailboxes\Outbound\Delivery;
use Sanad\Messages\Message;
use Sanad\Messages\NewMessage;
use Sanad\Notifications\NotificationsFeature;
use Sanad\Notifications\Occasions;
use Sanad\Security\Policy;
use Sanad\Security\RateLimiter;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tests\Integration\Support\Site;
use Sanad\Tests\Integration\TestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Ticket;

/** A test with a desk, its outgoing mail, and short ways to tickets and answers. */
abstract class MailTestCase extends TestCase {

	protected const ADDRESS = 'sara@example.test';

	protected Desk $desk;

	protected MailFeature $mails;

	/** What agents are told of; a test that is about it registers it. */
	protected NotificationsFeature $notifications;

	private int $keys = 0;

	protected function setUp(): void {
		parent::setUp();
		$languages   = $this->arabic( array( 'We have your question [#%d]' => 'وصلنا سؤالك [#%d]', 'See the whole conversation' => 'عرض المحادثة كاملة' ) );
		$this->desk  = DeskTestCase::build_desk( $this->wpdb(), $this->clock );
		$limiter     = new RateLimiter( $this->desk->db, $this->desk->keys, $this->clock );
		$this->mails = new MailFeature( $this->desk, $limiter, $languages );
		$this->mails->register();
		$this->silence_plugin();
		$this->notifications = new NotificationsFeature( $this->desk, new Policy( $this->desk->tickets, $this->desk->agents, $this->desk->visibility ), $this->mails, $limiter );
	}

	/** The plugin under which the tests run would mail agents besides. */
	private function silence_plugin(): void {
		foreach ( Occasions::EVENTS as $event ) {
			remove_all_actions( Event::action( $event ) );
		}
	}

	/** A question by mail address only, as a guest's form makes it. */
	protected function question( string $text = 'Where is my parcel?', string $subject = 'Wrong size', string $address = self::ADDRESS, string $name = 'Sara Al-Harbi', bool $acknowledge = false, string $language = 'en' ): Ticket {
		$customer = $this->desk->customer_resolver->from_email( $address, $name );
		$message  = new NewMessage( $this->key(), Channel::Form, text: $text );
		return $this->desk->service->open(
			new NewTicket( $customer->id, $subject, $message, language: $language, acknowledge: $acknowledge ),
			Actor::customer( $customer->id, $name )
		)->ticket;
	}

	/** An agent's answer, queued. */
	protected function answer( Ticket $ticket, string $html = '<p>It is on its way.</p>', ?\WP_User $agent = null ): Message {
		$agent ??= $this->create_user( 'sanad_agent', array( 'first_name' => 'Huda', 'display_name' => 'Huda Al-Otaibi' ) );
		return $this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: $html ), Actor::agent( $agent->ID, $agent->display_name ) )->message;
	}

	/** What the customer writes back. */
	protected function write_back( Ticket $ticket, string $text, ?string $external_id = null ): Message {
		return $this->desk->service->reply(
			$ticket->id,
			new NewMessage( $this->key(), Channel::Portal, text: $text, external_id: $external_id ),
			Actor::customer( $ticket->customer_id, $ticket->customer_name )
		)->message;
	}

	protected function send(): int {
		return $this->mails->sender->run_due( 30 );
	}

	protected function delivery( Message $message ): Delivery {
		$delivery = $this->desk->outbox->deliveries( array( $message->id ) )[ $message->id ] ?? null;
		self::assertInstanceOf( Delivery::class, $delivery );

		return $delivery;
	}

	/**
	 * A folder with an Arabic translation of ours, as the plugin brings it.
	 *
	 * @param array<string, string> $texts Arabic by English.
	 */
	private function arabic( array $texts ): string {
		require_once ABSPATH . WPINC . '/pomo/mo.php';
		$folder = Site::current()->files . '/languages/';
		wp_mkdir_p( $folder );
		$file = new \MO();
		foreach ( $texts as $english => $arabic ) {
			$file->add_entry( new \Translation_Entry( array( 'singular' => $english, 'translations' => array( $arabic ) ) ) );
		}
		$file->export_to_file( $folder . 'sanad-ar.mo' );

		return $folder;
	}

	protected function key(): string {
		return sprintf( 'test-key-%04d', ++$this->keys );
	}
}
