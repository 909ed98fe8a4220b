<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\WooCommerce\Money;

/** What a customer is to the shop. */
final class PanelCustomer {

	/**
	 * @param int                     $order_count     All that he ordered, paid or not.
	 * @param list<Money>             $lifetime_values What he paid less what he got back, one sum a currency, the most used first.
	 * @param int                     $lifetime_orders Paid orders that those sums hold.
	 * @param bool                    $lifetime_whole  Whether those are all of them.
	 * @param \DateTimeImmutable|null $since           Registration or first order, whichever came first; UTC.
	 */
	public function __construct(
		public readonly int $order_count,
		public readonly array $lifetime_values,
		public readonly int $lifetime_orders,
		public readonly bool $lifetime_whole,
		public readonly ?\DateTimeImmutable $since
	) {}
}
