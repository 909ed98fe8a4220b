<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

/** Everything that the template of "still need help?" prints. Nothing in it is escaped. */
final class NeedHelpView {

	/** @param array<string, string> $wrapper Attributes of the outermost element. */
	public function __construct(
		public readonly array $wrapper,
		public readonly string $heading,
		public readonly string $text,
		public readonly string $button,
		public readonly string $url
	) {}
}
