<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Values;

use Sanad\Customers\CustomerRepository;
use Sanad\Customers\IdentityType;
use Sanad\Messages\AuthorName;
use Sanad\Placeholders\Definition;
use Sanad\Placeholders\Group;
use Sanad\Placeholders\PlaceholderContext;
use Sanad\Placeholders\Source;
use Sanad\Placeholders\Value;
use Sanad\Placeholders\Why;

/** The person who asks. */
final class CustomerPlaceholders implements Source {

	public function __construct( private readonly CustomerRepository $customers ) {}

	public function definitions(): array {
		return array(
			new Definition( 'customer.name', Group::Customer, __( 'Name', 'sanad' ), __( 'Name of the customer.', 'sanad' ), 'Sara Al-Harbi', $this->name( ... ) ),
			new Definition( 'customer.first_name', Group::Customer, __( 'First name', 'sanad' ), __( 'First name of the customer. Give a fallback, since not everybody tells a name.', 'sanad' ), 'Sara', $this->first_name( ... ) ),
			new Definition( 'customer.email', Group::Customer, __( 'E-mail address', 'sanad' ), __( 'The address that this answer goes to.', 'sanad' ), 'sara@example.com', $this->email( ... ) ),
			new Definition( 'customer.phone', Group::Customer, __( 'Phone', 'sanad' ), __( 'Phone number of the customer, if one is known.', 'sanad' ), '+966 50 000 0000', $this->phone( ... ) ),
		);
	}

	/** A name that is only the address is none. */
	private function name( PlaceholderContext $context ): Value {
		return str_contains( $context->customer_name, '@' ) ? Value::none( Why::Nothing ) : Value::words( $context->customer_name );
	}

	private function first_name( PlaceholderContext $context ): Value {
		return Value::words( AuthorName::first( $context->customer_name ) );
	}

	private function email( PlaceholderContext $context ): Value {
		return Value::code( $context->customer_email );
	}

	private function phone( PlaceholderContext $context ): Value {
		$identities = $context->customer_id > 0 ? $this->customers->identities( array( $context->customer_id ) )[ $context->customer_id ] ?? array() : array();
		foreach ( $identities as $identity ) {
			if ( IdentityType::Phone === $identity->type ) {
				return Value::code( $identity->value );
			}
		}
		return Value::none( Why::Nothing );
	}
}
