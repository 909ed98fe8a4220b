<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

/** The shop's side of a ticket. */
final class OrderPanel {

	/**
	 * @param bool               $available Whether WooCommerce is there.
	 * @param bool               $verified  Whether every order is his by something that he has proved.
	 * @param PanelCustomer|null $customer  Null while there is nothing to look his orders up by.
	 * @param LinkedOrder|null   $linked    The order that the ticket is about.
	 * @param list<PanelOrder>   $orders    On the first page the linked one first; then newest first.
	 * @param int|null           $next_page Null at the end.
	 */
	public function __construct(
		public readonly bool $available,
		public readonly bool $verified,
		public readonly ?PanelCustomer $customer,
		public readonly ?LinkedOrder $linked,
		public readonly array $orders,
		public readonly ?int $next_page
	) {}
}
