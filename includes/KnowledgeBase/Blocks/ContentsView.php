<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\KnowledgeBase\Page\Heading;

/** What the template of the contents prints. Nothing in it is escaped. */
final class ContentsView {

	/**
	 * @param array<string, string> $wrapper  Attributes of the outermost element.
	 * @param list<Heading>         $headings Nested.
	 */
	public function __construct(
		public readonly array $wrapper,
		public readonly string $heading,
		public readonly array $headings,
		public readonly bool $is_open
	) {}
}
