<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** An order that a shopper may choose as what his question is about. */
final class OrderChoice {

	/**
	 * @param string                  $number As the shop shows it.
	 * @param \DateTimeImmutable|null $date   When it was ordered, UTC.
	 * @param string                  $status The shop's name of its status.
	 * @param string                  $total  As the shop writes it, plain text.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $number,
		public readonly ?\DateTimeImmutable $date,
		public readonly string $status,
		public readonly string $total
	) {}
}
