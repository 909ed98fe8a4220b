<?php
declare(strict_types=1);

namespace Sanad\Customers;

/** What a ticket keeps of its customer. */
final class Contact {

	/** @param string $email '' if he has no address. */
	public function __construct(
		public readonly string $name,
		public readonly string $email
	) {}
}
