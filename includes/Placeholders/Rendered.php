<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** A template that was filled as far as it could be. */
final class Rendered {

	/** @param list<Unresolved> $unresolved In the order of the template. */
	public function __construct(
		public readonly string $text,
		public readonly array $unresolved
	) {}
}
