<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\FromTicket;

use Sanad\Agents\AgentRepository;
use Sanad\Customers\CustomerRepository;
use Sanad\Customers\IdentityType;
use Sanad\Messages\Message;
use Sanad\Tickets\Ticket;
use Sanad\WooCommerce\OrderPerson;

/** Gathers what is known to be personal in a ticket: of its customer, its agents and its order. */
final class KnownPeople {

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly AgentRepository $agents,
		private readonly OrderPerson $orders
	) {}

	/** @param list<Message> $messages Those that are taken. */
	public function of( Ticket $ticket, array $messages ): PersonalData {
		$order  = $this->orders->of_order( $ticket->order_id );
		$names  = array( $ticket->customer_name, ...$order['names'] );
		$emails = array( $ticket->customer_email, ...$order['emails'] );
		$phones = $order['phones'];
		foreach ( $messages as $message ) {
			$names[] = $message->author_name;
		}
		foreach ( $this->agents->all() as $agent ) {
			$names[]  = $agent->name;
			$emails[] = $agent->email;
		}
		$customer = $ticket->customer_id > 0 ? $this->customers->find( $ticket->customer_id ) : null;
		if ( null !== $customer ) {
			$names[] = $customer->name;
			array_push( $names, ...self::names_of_account( $customer->user_id ?? 0 ) );
			foreach ( $this->customers->identities( array( $customer->id ) )[ $customer->id ] ?? array() as $identity ) {
				if ( IdentityType::Email === $identity->type ) {
					$emails[] = $identity->value;
				} else {
					$phones[] = $identity->value;
				}
			}
		}
		return new PersonalData(
			self::filled( $names ),
			self::filled( $emails ),
			self::filled( $phones ),
			self::filled( array( (string) $ticket->number, $ticket->order_number, ...$order['numbers'] ) ),
			self::filled( $order['addresses'] )
		);
	}

	/** @return list<string> */
	private static function names_of_account( int $user_id ): array {
		$user = $user_id > 0 ? get_userdata( $user_id ) : false;
		return false === $user ? array() : array( $user->display_name, $user->first_name . ' ' . $user->last_name );
	}

	/**
	 * @param list<string> $texts
	 * @return list<string>
	 */
	private static function filled( array $texts ): array {
		return array_values( array_unique( array_filter( array_map( 'trim', $texts ), static fn ( string $text ): bool => '' !== $text ) ) );
	}
}
