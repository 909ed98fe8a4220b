<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Portal;

use Sanad\Actor;
use Sanad\Messages\Message;
use Sanad\Messages\NewMessage;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Ticket;

/** A test of the customer's side of a ticket: one with an answer, a note, an order and files. */
abstract class PortalTestCase extends RestTestCase {

	protected const SECRET = 'ONLY-FOR-THE-TEAM';

	protected Ticket $ticket;

	protected string $token;

	/** File of a public message, and of a note. */
	protected int $public_file;
	protected int $secret_file;

	protected function setUp(): void {
		parent::setUp();
		$ticket            = $this->open_ticket( 'أين طلبي؟ Order #2231', "السلام عليكم.\n\nWhere is it?" );
		$agent             = $this->create_user( 'sanad_agent', array( 'display_name' => 'Huda Al-Salem', 'user_email' => 'huda@shop.test' ) );
		$actor             = Actor::agent( $agent->ID, 'Huda Al-Salem' );
		$this->act_as( $agent );
		$this->public_file = $this->attach( 'ملصق.png' );
		$this->secret_file = $this->attach( self::SECRET . '.png' );
		$this->act_as( null );
		$this->desk->service->note( $ticket->id, new NewMessage( $this->key(), Channel::Email, text: self::SECRET, attachment_ids: array( $this->secret_file ) ), $actor );
		$html = '<p dir="auto">تم الشحن.</p><p>Track <a href="https://carrier.example/1">here</a> <img src="https://evil.example/pixel.gif" alt="Map"></p>';
		$this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: $html, attachment_ids: array( $this->public_file ) ), $actor );
		$this->desk->db->update( 'tickets', array( 'order_id' => 77, 'order_number' => 'ORD-77-' . self::SECRET ), array( 'id' => $ticket->id ) );
		$this->ticket = $this->reload( $ticket->id );
		$this->token  = $this->desk->links->token( $this->ticket );
	}

	protected function reload( ?int $id = null ): Ticket {
		$ticket = $this->desk->tickets->find( $id ?? $this->ticket->id );
		self::assertNotNull( $ticket );
		return $ticket;
	}

	/** @return list<Message> What the customer may read. */
	protected function public_messages( ?int $id = null ): array {
		return $this->desk->messages->for_ticket( $id ?? $this->ticket->id, 0, 50, false );
	}

	/** Everything in the tables that a request could have changed, limits and caches apart. */
	protected function fingerprint(): string {
		$rows = array();
		foreach ( array( 'tickets', 'messages', 'attachments', 'activity', 'customers', 'identities', 'outbox', 'intake' ) as $table ) {
			$rows[] = $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( $table )}" );
		}
		return hash( 'sha256', (string) wp_json_encode( $rows ) );
	}

	/**
	 * Links that open nothing, by what is wrong with them.
	 *
	 * @return array<string, mixed>
	 */
	protected function wrong_tokens(): array {
		$trashed = $this->open_ticket( 'Trash', email: 'omar@example.test' );
		$this->desk->service->move( $trashed->id, \Sanad\Tickets\Folder::Trash, Actor::system() );
		$revoked = $this->open_ticket( 'Revoked', email: 'omar@example.test' );
		$old     = $this->desk->links->token( $revoked );
		$this->desk->db->update( 'tickets', array( 'link_version' => 2 ), array( 'id' => $revoked->id ) );

		return array(
			'unknown'       => str_repeat( '0', 32 ),
			'upper case'    => strtoupper( $this->token ),
			'space'         => $this->token . ' ',
			'invisible'     => $this->token . "\u{200B}",
			'line break'    => $this->token . "\n",
			'one short'     => substr( $this->token, 0, 31 ),
			'one long'      => $this->token . '0',
			'zero'          => '0',
			'wildcard'      => str_repeat( '_', 32 ),
			'SQL'           => "' OR '1'='1",
			'hash of it'    => hash( 'sha256', $this->token ),
			'id'            => (string) $this->ticket->id,
			'in the trash'  => $this->desk->links->token( $trashed ),
			'revoked'       => $old,
		);
	}
}
