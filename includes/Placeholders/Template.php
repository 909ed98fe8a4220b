<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

use Sanad\Placeholders\Nodes\Node;

/** A template that was read, with what is wrong in it. */
final class Template {

	/**
	 * @param list<Node>       $nodes
	 * @param list<Unresolved> $errors Of syntax; with any of them nothing is rendered.
	 */
	public function __construct(
		public readonly string $source,
		public readonly Format $format,
		public readonly array $nodes,
		public readonly array $errors
	) {}

	/** Where a byte of the source is, in UTF-16 units. */
	public static function position( string $source, int $offset ): int {
		return intdiv( strlen( mb_convert_encoding( substr( $source, 0, $offset ), 'UTF-16LE', 'UTF-8' ) ), 2 );
	}
}
