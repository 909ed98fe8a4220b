<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Nodes;

/** What stands in the template as it is. */
final class TextNode implements Node {

	public function __construct( public readonly string $text ) {}
}
