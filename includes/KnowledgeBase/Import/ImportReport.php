<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

/** What an import did, article by article, or would do. */
final class ImportReport {

	/** @param list<ImportItem> $items In the order of the source. */
	public function __construct( public readonly bool $dry_run, public readonly array $items ) {}

	/** How many articles something became of. @param string $action One of those of {@see ImportItem}. */
	public function count( string $action ): int {
		return count( array_filter( $this->items, static fn ( ImportItem $item ): bool => $item->action === $action ) );
	}
}
