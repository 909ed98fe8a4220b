<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/** A customer of the demo shop. */
final class Person {

	/** @param int $user_id Account, 0 for a guest. */
	public function __construct(
		public readonly string $first,
		public readonly string $last,
		public readonly string $email,
		public readonly string $language,
		public readonly string $country,
		public readonly string $city,
		public readonly int $user_id,
	) {}

	public function name(): string {
		return "{$this->first} {$this->last}";
	}
}
