<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** An order that something typed has led to. */
final class FoundOrder {

	/**
	 * @param string                      $number       As the shop shows it.
	 * @param string                      $name         Of the buyer, plain text.
	 * @param string                      $status_label The shop's name of its status.
	 * @param 'number'|'phone'|'tracking' $by           What led to it.
	 * @param string|null                 $edit_url     Its screen, for who may open it.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $number,
		public readonly string $name,
		public readonly string $status_label,
		public readonly string $by,
		public readonly ?string $edit_url
	) {}
}
