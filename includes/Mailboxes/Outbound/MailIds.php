<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Mailboxes\Mailbox;
use Sanad\Security\Keys;

/**
 * The signed ids by which an answer finds its ticket: Message-ID, the ticket's root id in
 * References, and the address in Reply-To.
 *
 * Three of them, because each survives where another is lost: some mailers replace the Message-ID,
 * some mail programs drop References, and a plus address is not possible everywhere.
 */
final class MailIds {

	private const ID_PURPOSE      = 'mail-id';
	private const ADDRESS_PURPOSE = 'reply-address';

	/** Bits of a signature: room is plenty in an id, and 64 characters in all before the @ of an address. */
	private const ID_BITS      = 128;
	private const ADDRESS_BITS = 80;

	public function __construct( private readonly Keys $keys ) {}

	/** Message-ID of an outbox entry, without brackets: `t12.r34.k1f2e.0123…@shop.example`. */
	public function for_entry( OutboxEntry $entry ): string {
		return $this->id( "t{$entry->ticket_id}.{$this->letter( $entry->kind )}{$entry->id}" );
	}

	/** The id that all mails of a ticket to its customer name as their root. No mail has it. */
	public function root( int $ticket_id ): string {
		return $this->id( "t{$ticket_id}.root" );
	}

	/** The id that all notifications of a ticket to agents name as their root. No mail has it. */
	public function desk_root( int $ticket_id ): string {
		return $this->id( "t{$ticket_id}.desk" );
	}

	/** The id that all mails of a side request name as their root: never the customer's conversation. No mail has it. */
	public function side_root( int $ticket_id, int $request_id ): string {
		return $this->id( "t{$ticket_id}.side{$request_id}" );
	}

	/** What notifications can be filtered by (RFC 2919): `sanad.shop.example`. */
	public function list_id(): string {
		return 'sanad.' . $this->host();
	}

	/**
	 * The ticket that an id of ours belongs to; 0 if we did not make it.
	 *
	 * An id of a notification answers 0 too: an agent's answer to it needs more proof than that.
	 *
	 * @param string $mail_id Without brackets.
	 */
	public function ticket_of( string $mail_id ): int {
		if ( 1 !== preg_match( '/^(t([1-9][0-9]{0,18})\.(?:[ra][1-9][0-9]{0,18}|root))\.([0-9a-z]{1,8}\.[0-9a-f]{32})@[^@\s]+$/D', $mail_id, $parts ) ) {
			return 0;
		}
		return $this->keys->verify( self::ID_PURPOSE, $parts[1], $parts[3], self::ID_BITS ) ? (int) $parts[2] : 0;
	}

	/** The mailbox's address with the ticket signed into it: `help+t12.k1f2e.0123…@shop.example`. */
	public function reply_address( Mailbox $mailbox, int $ticket_id ): string {
		$at = strrpos( $mailbox->email, '@' );
		if ( ! $mailbox->plus_addressing || false === $at ) {
			return $mailbox->email;
		}
		$signature = $this->keys->sign( self::ADDRESS_PURPOSE, "t{$ticket_id}", self::ADDRESS_BITS );
		$local     = substr( $mailbox->email, 0, $at ) . "+t{$ticket_id}.{$signature}";
		// A longer local part is not an address (RFC 5321, 4.5.3.1.1).
		return strlen( $local ) > 64 ? $mailbox->email : $local . substr( $mailbox->email, $at );
	}

	private function id( string $what ): string {
		return $what . '.' . $this->keys->sign( self::ID_PURPOSE, $what, self::ID_BITS ) . '@' . $this->host();
	}

	private function letter( OutgoingKind $kind ): string {
		return match ( $kind ) {
			OutgoingKind::Reply           => 'r',
			OutgoingKind::Acknowledgement => 'a',
			OutgoingKind::Notification    => 'n',
			OutgoingKind::SideRequest     => 's',
		};
	}

	/** The site's host; its domain and not the mailbox's, which may change under the same tickets. */
	private function host(): string {
		$host = wp_parse_url( home_url(), PHP_URL_HOST );
		return is_string( $host ) && 1 === preg_match( '/^[A-Za-z0-9.-]+$/D', $host ) ? strtolower( $host ) : 'sanad.invalid';
	}
}
