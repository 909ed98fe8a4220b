<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Nodes;

use Sanad\Placeholders\Place;

/** `{{name}}` or `{{name|fallback}}` */
final class ValueNode implements Node {

	/**
	 * @param string|null $fallback In the format of the template; null for none.
	 * @param string      $raw      With its braces.
	 * @param int         $offset   Byte at which the braces begin.
	 */
	public function __construct(
		public readonly string $name,
		public readonly ?string $fallback,
		public readonly Place $place,
		public readonly string $raw,
		public readonly int $offset
	) {}
}
