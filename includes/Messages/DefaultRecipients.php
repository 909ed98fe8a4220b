<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Customers\CustomerRepository;
use Sanad\Customers\Identity;
use Sanad\Customers\IdentityType;
use Sanad\Mailboxes\MailboxRepository;
use Sanad\Mailboxes\Outbound\HeaderText;
use Sanad\Tickets\Merging\ForeignMessages;
use Sanad\Tickets\Participants;
use Sanad\Tickets\Ticket;

/**
 * Says who gets the next answer of a ticket while nobody chooses: the only place that does, for the
 * composer, for what is sent at a time, and for macros.
 */
final class DefaultRecipients {

	/** Answers to others than the customer that are looked past for the last one to him. */
	private const LOOK_BACK = 10;

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly Participants $participants,
		private readonly CustomerRepository $customers,
		private readonly ForeignMessages $foreign,
		private readonly MailboxRepository $mailboxes
	) {}

	/**
	 * The customer, and as CC whoever had the last mail of his conversation besides him, and those who take part.
	 *
	 * A participant who was left out of an answer since he was taken in stays left out. Nobody who got one
	 * unseen is named, and nothing goes from the mails of another customer's ticket that was merged into this.
	 */
	public function of( Ticket $ticket ): Recipients {
		return $this->with_participants( $ticket )['recipients'];
	}

	/**
	 * The same beside everybody who can be named: those who take part, as far as an address of theirs is known.
	 *
	 * @return array{recipients: Recipients, participants: list<Recipient>}
	 */
	public function with_participants( Ticket $ticket ): array {
		$since        = $this->participants->of( $ticket->id );
		$participants = $this->addresses( array_keys( $since ) );
		return array(
			'recipients'   => $this->choose( $ticket, $participants, $since ),
			'participants' => array_values( $participants ),
		);
	}

	/**
	 * @param array<int, Recipient>          $participants By customer.
	 * @param array<int, \DateTimeImmutable> $since        By customer.
	 */
	private function choose( Ticket $ticket, array $participants, array $since ): Recipients {
		if ( '' === $ticket->customer_email ) {
			// What is not mailed to its customer is mailed to nobody by itself.
			return new Recipients();
		}
		$last = $this->last_addressed( $ticket );
		$cc   = array();
		foreach ( $last->recipients->cc ?? array() as $recipient ) {
			$cc[ $recipient->key() ] = $recipient;
		}
		foreach ( $participants as $customer_id => $recipient ) {
			if ( null === $last || $last->created_at <= $since[ $customer_id ] ) {
				$cc += array( $recipient->key() => $recipient );
			}
		}
		unset( $cc[ strtolower( $ticket->customer_email ) ] );
		// Room is left for the customer.
		return new Recipients( cc: array_slice( array_values( $cc ), 0, RecipientRules::MAX - 1 ) );
	}

	/** The newest mail to or from the customer that says who else has it. */
	private function last_addressed( Ticket $ticket ): ?Message {
		$customer = strtolower( $ticket->customer_email );
		foreach ( $this->messages->addressed( $ticket->id, $this->foreign->ids( $ticket ), self::LOOK_BACK ) as $message ) {
			$to = $message->recipients->to ?? array();
			if ( array() === $to || in_array( $customer, array_map( static fn ( Recipient $recipient ): string => $recipient->key(), $to ), true ) ) {
				return $message;
			}
		}
		return null;
	}

	/**
	 * @param list<int> $ids Of customers.
	 * @return array<int, Recipient> By customer, in the same order.
	 */
	private function addresses( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$customers  = $this->customers->find_many( $ids );
		$identities = $this->customers->identities( $ids );
		$addresses  = array();
		foreach ( $ids as $id ) {
			$mails = array_filter( $identities[ $id ] ?? array(), static fn ( Identity $identity ): bool => IdentityType::Email === $identity->type );
			$first = array_values( $mails )[0] ?? null;
			if ( null !== $first && ! $this->mailboxes->is_own_address( $first->value ) ) {
				$addresses[ $id ] = new Recipient( $first->value, HeaderText::name( $customers[ $id ]->name ?? '' ) );
			}
		}
		return $addresses;
	}
}
