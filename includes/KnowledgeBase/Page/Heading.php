<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Page;

/** A heading in the text of an article. */
final class Heading {

	/**
	 * @param int           $level    2 or 3.
	 * @param string        $id       Where a link leads; not empty.
	 * @param string        $text     Plain text, not escaped.
	 * @param list<Heading> $children Headings below it.
	 */
	public function __construct(
		public readonly int $level,
		public readonly string $id,
		public readonly string $text,
		public readonly array $children = array()
	) {}
}
