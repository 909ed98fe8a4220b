<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Customers\CustomerRepository;
use Sanad\Customers\CustomerResolver;
use Sanad\Rest\Input;
use Sanad\SanadException;

/** Whose question it is that an agent writes down: somebody known, an address, a number, or a name alone. */
final class AskingCustomer {

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly CustomerResolver $resolver
	) {}

	/**
	 * Id of the customer, who is made if he is new; 0 for who has only a name: he is made with the ticket, or each try would make him anew.
	 *
	 * @param list<int>|null $scope Teams whose tickets, and so whose customers, the agent may see.
	 * @throws SanadException 400 naming the field.
	 */
	public function id( Input $input, ?array $scope ): int {
		$id = $input->int( 'customer_id' );
		if ( 0 !== $id ) {
			if ( null === $this->customers->find( $id ) || ! $this->customers->is_in_scope( $id, $scope ) ) {
				throw SanadException::invalid( 'customer_id', __( 'There is no such customer.', 'sanad' ) );
			}
			return $id;
		}
		$email = trim( $input->text( 'email' ) );
		$phone = trim( $input->text( 'phone' ) );
		$name  = trim( $input->text( 'name' ) );
		if ( '' !== $email ) {
			$customer = $this->resolver->from_email( $email, $name );
			if ( '' !== $phone ) {
				$this->resolver->add_phone( $customer, $phone );
			}
			return $customer->id;
		}
		if ( Channel::Email->value === $input->text( 'channel' ) ) {
			throw SanadException::invalid( 'email', __( 'Choose a customer, or write an e-mail address.', 'sanad' ) );
		}
		if ( '' !== $phone ) {
			return $this->resolver->from_phone( $phone, $name )->id;
		}
		if ( '' !== $name ) {
			return 0;
		}
		throw SanadException::invalid( 'name', __( 'Choose a customer, or write a name, an e-mail address or a phone number.', 'sanad' ) );
	}
}
