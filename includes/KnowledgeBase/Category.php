<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** A shelf of the help centre, in the words of one language. */
final class Category {

	/**
	 * @param int                   $parent_id    0 at the top.
	 * @param string                $name         In the language that was asked for, else in the site's; plain text.
	 * @param string                $description  Likewise; plain text, may be empty.
	 * @param array<string, string> $names        By language.
	 * @param array<string, string> $descriptions By language.
	 * @param string                $icon         Name of one of {@see Icons}; '' for none.
	 * @param string                $url          Its page in the language that was asked for.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $parent_id,
		public readonly string $slug,
		public readonly string $name,
		public readonly string $description,
		public readonly array $names,
		public readonly array $descriptions,
		public readonly string $icon,
		public readonly int $order,
		public readonly string $url
	) {}
}
