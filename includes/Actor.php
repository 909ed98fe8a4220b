<?php
declare(strict_types=1);

namespace Sanad;

/**
 * Who does something to a ticket: an agent, a customer, or Sanad itself.
 *
 * Says who it is, not what he may do: that is the Policy's.
 */
final class Actor {

	public const AGENT    = 'agent';
	public const CUSTOMER = 'customer';
	public const SYSTEM   = 'system';

	/**
	 * @param self::AGENT|self::CUSTOMER|self::SYSTEM $type
	 * @param int                                     $id   User id of an agent, customer id of a customer, 0 for the system.
	 * @param string                                  $name Name at the time of the act; kept with what he did.
	 */
	private function __construct(
		public readonly string $type,
		public readonly int $id,
		public readonly string $name
	) {}

	/** A member of staff. */
	public static function agent( int $user_id, string $name ): self {
		return new self( self::AGENT, $user_id, $name );
	}

	/** A person who asks. */
	public static function customer( int $customer_id, string $name ): self {
		return new self( self::CUSTOMER, $customer_id, $name );
	}

	/** Sanad itself: jobs, rules, imports. */
	public static function system(): self {
		return new self( self::SYSTEM, 0, '' );
	}

	public function is_agent(): bool {
		return self::AGENT === $this->type;
	}

	public function is_customer(): bool {
		return self::CUSTOMER === $this->type;
	}
}
