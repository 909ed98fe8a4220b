<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Agents\AgentRepository;
use Sanad\Customers\Contact;
use Sanad\Customers\CustomerRepository;
use Sanad\SanadException;
use Sanad\Topics\TopicRepository;
use Sanad\WooCommerce\OrderNumbers;

/** Checks that what a ticket is to point at exists. Runs before the transaction: WooCommerce's hooks may not run inside. */
final class TicketFields {

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly TopicRepository $topics,
		private readonly AgentRepository $agents,
		private readonly OrderNumbers $orders
	) {}

	/**
	 * Checks ids; null and 0 are always fine.
	 *
	 * @throws SanadException 400 naming the field.
	 */
	public function check( ?int $topic_id = null, ?int $team_id = null, ?int $assignee_id = null ): void {
		if ( null !== $topic_id && 0 !== $topic_id && null === $this->topics->find( $topic_id ) ) {
			throw SanadException::invalid( 'topic_id', __( 'There is no such topic.', 'sanad' ) );
		}
		if ( null !== $team_id && 0 !== $team_id && ! isset( $this->agents->teams()[ $team_id ] ) ) {
			throw SanadException::invalid( 'team_id', __( 'There is no such team.', 'sanad' ) );
		}
		if ( null !== $assignee_id && 0 !== $assignee_id && null === $this->agents->find( $assignee_id ) ) {
			throw SanadException::invalid( 'assignee_id', __( 'This person does not answer tickets.', 'sanad' ) );
		}
	}

	/**
	 * Number of an order as the shop shows it; '' for none.
	 *
	 * @throws SanadException 400 if there is no such order.
	 */
	public function order_number( int $order_id ): string {
		if ( 0 === $order_id ) {
			return '';
		}
		return $this->orders->number( $order_id )
			?? throw SanadException::invalid( 'order_id', __( 'There is no such order.', 'sanad' ) );
	}

	/**
	 * Name of a customer and the address that answers go to.
	 *
	 * @param string $email One of his addresses; '' for the best one.
	 * @throws SanadException 400 if he does not exist or the address is not his.
	 */
	public function contact( int $customer_id, string $email ): Contact {
		$contact = $this->customers->contact( $customer_id, $email );
		if ( null === $contact ) {
			throw SanadException::invalid( 'customer_id', __( 'There is no such customer, or this address is not his.', 'sanad' ) );
		}
		return $contact;
	}
}
