<?php
declare(strict_types=1);

namespace Sanad\Privacy;

use Sanad\Customers\CustomerRepository;
use Sanad\Database\Timestamp;
use Sanad\Intake\IntakeRepository;
use Sanad\Tickets\Participants;

/** A person himself: name, addresses, numbers, account. Erased last, since all else is found by it. */
final class CustomerData implements PersonalData {

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly Participants $participants,
		private readonly IntakeRepository $intake
	) {}

	public function name(): string {
		return 'sanad-customer';
	}

	public function label(): string {
		return __( 'Support customer', 'sanad' );
	}

	public function export( Person $person, int $page ): ExportedPage {
		$items      = array();
		$identities = $this->customers->identities( $person->customer_ids );
		foreach ( $this->customers->find_many( $person->customer_ids ) as $customer ) {
			$pairs = array(
				array( __( 'Name', 'sanad' ), $customer->name ),
				array( __( 'Language', 'sanad' ), $customer->language ),
				array( __( 'Known since', 'sanad' ), Timestamp::to_sql( $customer->created_at ) . ' UTC' ),
			);
			foreach ( $identities[ $customer->id ] ?? array() as $identity ) {
				$pairs[] = array(
					__( 'Address or number', 'sanad' ),
					$identity->is_verified()
						/* translators: %s: an address or a phone number. */
						? sprintf( __( '%s (verified)', 'sanad' ), $identity->value )
						: $identity->value,
				);
			}
			$items[ "sanad-customer-{$customer->id}" ] = $pairs;
		}
		return new ExportedPage( $items, true );
	}

	public function erase( Person $person, int $page ): ErasedPage {
		$this->participants->forget( $person->customer_ids );
		$this->customers->erase( $person->customer_ids );
		$lost = $this->intake->erase_address( $person->email );
		return new ErasedPage( array() !== $person->customer_ids || $lost > 0, true );
	}
}
