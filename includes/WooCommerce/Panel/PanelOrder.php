<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\WooCommerce\Money;

/** An order as an agent needs to see it beside a question. Every text is plain. */
final class PanelOrder {

	/**
	 * @param string                  $number           As the shop shows it.
	 * @param \DateTimeImmutable|null $date             UTC; null while it has none.
	 * @param string                  $status           Slug without `wc-`.
	 * @param string                  $status_label     The shop's name of it.
	 * @param list<PanelItem>         $items            The first lines.
	 * @param int                     $item_count       All lines.
	 * @param string                  $shipping_method  Empty if nothing is shipped.
	 * @param list<Tracking>          $trackings
	 * @param string                  $payment          Name of the way of payment; empty if none was needed.
	 * @param Money|null              $refunded         Null if nothing was given back.
	 * @param string                  $billing_address  One line a part.
	 * @param string                  $shipping_address One line a part.
	 * @param list<PanelNote>         $notes            Newest first.
	 * @param string|null             $edit_url         Null where the agent may not edit orders.
	 * @param bool                    $is_guest         Ordered without an account.
	 * @param bool                    $verified         Known to be of the ticket's customer by something that he has proved.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $number,
		public readonly ?\DateTimeImmutable $date,
		public readonly string $status,
		public readonly string $status_label,
		public readonly Money $total,
		public readonly array $items,
		public readonly int $item_count,
		public readonly string $shipping_method,
		public readonly array $trackings,
		public readonly string $payment,
		public readonly ?Money $refunded,
		public readonly string $billing_address,
		public readonly string $shipping_address,
		public readonly array $notes,
		public readonly ?string $edit_url,
		public readonly bool $is_guest,
		public readonly bool $verified
	) {}
}
