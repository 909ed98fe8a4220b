<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

/** What the template of the breadcrumbs prints. Nothing in it is escaped. */
final class BreadcrumbsView {

	/**
	 * @param array<string, string>                                                       $wrapper   Attributes of the outermost element.
	 * @param list<array{name: string, url: string}>                                      $above     From the start on.
	 * @param string                                                                      $current   Where one is.
	 * @param list<array{language: string, name: string, direction: string, url: string}> $languages Other languages of the same thing.
	 */
	public function __construct(
		public readonly array $wrapper,
		public readonly array $above,
		public readonly string $current,
		public readonly array $languages
	) {}
}
