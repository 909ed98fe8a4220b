<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

/** What the template of the list of categories prints. Nothing in it is escaped. */
final class CategoriesView {

	/**
	 * @param array<string, string> $wrapper    Attributes of the outermost element.
	 * @param list<Shelf>           $shelves    Nested.
	 * @param int                   $current_id Category that the page is about; 0 for none.
	 * @param bool                  $is_page    Whether it is the page of that category itself.
	 */
	public function __construct(
		public readonly array $wrapper,
		public readonly array $shelves,
		public readonly bool $shows_counts,
		public readonly int $current_id,
		public readonly bool $is_page
	) {}

	/** What `aria-current` says of a category; '' for nothing. */
	public function current( Shelf $shelf ): string {
		return match ( true ) {
			$shelf->category->id !== $this->current_id => '',
			$this->is_page                             => 'page',
			default                                    => 'true',
		};
	}
}
