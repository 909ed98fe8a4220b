<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** A placeholder that the renderer could not fill. */
final class Missing {

	/**
	 * @param string   $placeholder As it stands between the braces.
	 * @param Why|null $why         Null if there is no such placeholder.
	 * @param int      $offset      Byte at which its braces begin in the template.
	 */
	public function __construct(
		public readonly string $name,
		public readonly string $placeholder,
		public readonly ?Why $why,
		public readonly int $offset
	) {}
}
