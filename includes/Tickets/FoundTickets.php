<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** Ids of one page of a list, in its order. */
final class FoundTickets {

	/**
	 * @param list<int>       $ids
	 * @param FoundTexts|null $texts Of a search by words.
	 */
	public function __construct(
		public readonly array $ids,
		public readonly ?string $next_cursor,
		public readonly bool $partial,
		public readonly ?FoundTexts $texts = null
	) {}
}
