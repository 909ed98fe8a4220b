<?php
declare(strict_types=1);

namespace Sanad\Mailboxes;

use Sanad\Database\Connection;
use Sanad\SanadException;
use Sanad\Tickets\Ticket;

/** The shop's mailboxes. */
final class MailboxRepository {

	public function __construct( private readonly Connection $db ) {}

	/**
	 * The mailbox for tickets that name none.
	 *
	 * @throws SanadException 503 if the site has none, which the installer rules out.
	 */
	public function default(): Mailbox {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( 'mailboxes' )} ORDER BY is_default DESC, id LIMIT 1" );
		if ( null === $row ) {
			throw SanadException::unavailable( __( 'There is no mailbox. Deactivate Sanad and activate it again to make one.', 'sanad' ) );
		}
		return Mailbox::from_row( $row );
	}

	/** The mailbox that a ticket belongs to, or the default one. */
	public function of_ticket( Ticket $ticket ): Mailbox {
		return ( $ticket->mailbox_id > 0 ? $this->find( $ticket->mailbox_id ) : null ) ?? $this->default();
	}

	/**
	 * Every mailbox, the default one first.
	 *
	 * @return list<Mailbox>
	 */
	public function all(): array {
		return array_map( Mailbox::from_row( ... ), $this->db->rows( "SELECT * FROM {$this->db->table( 'mailboxes' )} ORDER BY is_default DESC, id" ) );
	}

	/** Whether mail to this address comes in at the desk itself, with or without a plus part. */
	public function is_own_address( string $email ): bool {
		$bare = static fn ( string $address ): string => strtolower( (string) preg_replace( '/\+[^@]*@/', '@', trim( $address ) ) );
		foreach ( $this->db->column( "SELECT email FROM {$this->db->table( 'mailboxes' )} WHERE email <> ''" ) as $own ) {
			if ( $bare( (string) $own ) === $bare( $email ) ) {
				return true;
			}
		}
		return false;
	}

	public function find( int $id ): ?Mailbox {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( 'mailboxes' )} WHERE id = %d", array( $id ) );
		return null === $row ? null : Mailbox::from_row( $row );
	}
}
