<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\WooCommerce\Panel\Tracking;

/** An order as it is told to its customer. Every text is plain and in the current language. */
final class ReplyOrder {

	/**
	 * @param list<string>            $items         Such as "Dress (Size: M) × 1".
	 * @param int                     $item_count    All pieces together.
	 * @param list<Tracking>          $trackings
	 * @param string|null             $payment_link  Null if nothing is to be paid.
	 * @param string                  $refund_state  Words; empty if nothing was given back.
	 * @param Money|null              $refunded      Null if nothing was given back.
	 * @param string                  $address       One line a part.
	 */
	public function __construct(
		public readonly string $number,
		public readonly string $status,
		public readonly ?\DateTimeImmutable $date,
		public readonly array $items,
		public readonly int $item_count,
		public readonly Money $subtotal,
		public readonly Money $total,
		public readonly string $payment_method,
		public readonly array $trackings,
		public readonly ?string $payment_link,
		public readonly string $refund_state,
		public readonly ?Money $refunded,
		public readonly string $address
	) {}
}
