<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Mailboxes\MailboxRepository;
use Sanad\Mailboxes\Outbound\HeaderText;
use Sanad\Rest\Input;
use Sanad\SanadException;

/** Says to whom an agent may address a reply. */
final class RecipientRules {

	/** People whom one reply may go to, in all three fields together. */
	public const MAX = 20;

	public function __construct( private readonly MailboxRepository $mailboxes ) {}

	/** Those that were sent, unchecked: a draft may hold what cannot be sent yet. */
	public function read( Input $input ): Recipients {
		$list = static fn ( string $field ): array => array_map(
			static fn ( Input $given ): Recipient => new Recipient( trim( $given->text( 'email' ) ), HeaderText::name( $given->text( 'name' ) ) ),
			$input->objects( $field )
		);
		return new Recipients( $list( 'to' ), $list( 'cc' ), $list( 'bcc' ) );
	}

	/**
	 * The same, each once: who is in an earlier field is left out of the later ones.
	 *
	 * @throws SanadException 400 naming the field, for an address that is none, is our own, or is one too many.
	 */
	public function check( Recipients $recipients ): Recipients {
		$seen  = array();
		$lists = array();
		foreach ( array( 'to' => $recipients->to, 'cc' => $recipients->cc, 'bcc' => $recipients->bcc ) as $field => $list ) {
			$lists[ $field ] = array();
			foreach ( $list as $recipient ) {
				if ( isset( $seen[ $recipient->key() ] ) ) {
					continue;
				}
				$this->refuse_wrong( $recipient->email, $field );
				$seen[ $recipient->key() ] = true;
				if ( count( $seen ) > self::MAX ) {
					throw SanadException::invalid(
						$field,
						/* translators: %d: a number of people. */
						sprintf( _n( 'A reply can go to %d person at most.', 'A reply can go to %d people at most.', self::MAX, 'sanad' ), self::MAX )
					);
				}
				$lists[ $field ][] = $recipient;
			}
		}
		return new Recipients( $lists['to'], $lists['cc'], $lists['bcc'] );
	}

	/** @throws SanadException 400 */
	private function refuse_wrong( string $email, string $field ): void {
		if ( strlen( $email ) > 254 || 1 === preg_match( '/[\x00-\x20\x7F,;:<>"()\[\]\\\\]/', $email ) || false === is_email( $email ) ) {
			/* translators: %s: what was typed as an e-mail address. */
			throw SanadException::invalid( $field, sprintf( __( '%s is not an e-mail address.', 'sanad' ), Snippet::of( $email, 80 ) ) );
		}
		if ( $this->mailboxes->is_own_address( $email ) ) {
			/* translators: %s: e-mail address. */
			throw SanadException::invalid( $field, sprintf( __( '%s is an address of your own desk. A reply to it would come back as a new message.', 'sanad' ), $email ) );
		}
	}
}
