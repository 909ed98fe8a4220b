<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

/** A tag, a topic, an agent: something that a filter of the search box can name. */
final class NamedValue {

	/**
	 * @param string $name   As the shop calls it.
	 * @param string $detail What tells it from others of this name, such as an address; may be empty.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $detail = ''
	) {}
}
