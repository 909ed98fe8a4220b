<?php
declare(strict_types=1);

namespace Sanad\Privacy;

/** Whom a request of WordPress's privacy tools is about, as Sanad knows him. */
final class Person {

	/**
	 * @param string    $email        In lower case; proven to be his by WordPress.
	 * @param list<int> $customer_ids Customers who he is.
	 * @param int       $user_id      His account on this site; 0 without one.
	 */
	public function __construct(
		public readonly string $email,
		public readonly array $customer_ids,
		public readonly int $user_id
	) {}
}
