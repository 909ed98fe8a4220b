<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** What a block holds, as `parse_blocks()` made it. */
final class BlockParts {

	/**
	 * Its own markup and the blocks inside of it, in the order in which they are printed.
	 *
	 * @param array<mixed> $block
	 * @return list<string|array<mixed>>
	 */
	public static function of( array $block ): array {
		$inner = self::inner( $block );
		$next  = 0;
		$parts = array();
		foreach ( is_array( $block['innerContent'] ?? null ) ? $block['innerContent'] : array() as $part ) {
			// A part that is null is the place of the next inner block.
			$part = is_string( $part ) ? $part : $inner[ $next++ ] ?? null;
			if ( null !== $part ) {
				$parts[] = $part;
			}
		}
		return $parts;
	}

	/**
	 * The blocks inside of it alone.
	 *
	 * @param array<mixed> $block
	 * @return list<array<mixed>>
	 */
	public static function inner( array $block ): array {
		return array_values( array_filter( is_array( $block['innerBlocks'] ?? null ) ? $block['innerBlocks'] : array(), 'is_array' ) );
	}
}
