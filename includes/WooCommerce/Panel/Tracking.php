<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

/** A parcel on its way. */
final class Tracking {

	/**
	 * @param string      $carrier Name, plain text; may be empty.
	 * @param string      $number  Not empty.
	 * @param string|null $url     http(s) address of the carrier's page; null if it is not known.
	 */
	public function __construct(
		public readonly string $carrier,
		public readonly string $number,
		public readonly ?string $url
	) {}
}
