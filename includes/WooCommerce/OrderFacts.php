<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** What others than the order panel need to know of an order. */
final class OrderFacts {

	/**
	 * @param string $number     As the shop shows it.
	 * @param int    $user_id    Account that ordered; 0 for a guest.
	 * @param string $email      Billing address in lower case; proves nothing. May be empty.
	 * @param string $name       Billing name. May be empty.
	 * @param bool   $is_trashed It lies in the trash.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $number,
		public readonly int $user_id,
		public readonly string $email,
		public readonly string $name,
		public readonly bool $is_trashed
	) {}

	/** Whether it was ordered with this address, whoever typed it. */
	public function has_email( string $email ): bool {
		return '' !== $this->email && $this->email === strtolower( trim( $email ) );
	}
}
