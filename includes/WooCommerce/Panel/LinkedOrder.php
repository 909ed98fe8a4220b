<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\WooCommerce\LinkedState;

/** The order that a ticket is about, and what has become of it. */
final class LinkedOrder {

	/** @param string $number As the shop showed it when it was linked. */
	public function __construct(
		public readonly int $id,
		public readonly string $number,
		public readonly LinkedState $state
	) {}
}
