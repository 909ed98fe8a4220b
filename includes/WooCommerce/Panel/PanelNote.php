<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

/** A note at an order. */
final class PanelNote {

	/**
	 * @param string             $text Plain text.
	 * @param \DateTimeImmutable $date UTC.
	 * @param string             $by   Who wrote it; empty where the shop did so by itself.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $text,
		public readonly \DateTimeImmutable $date,
		public readonly string $by,
		public readonly bool $for_customer
	) {}
}
