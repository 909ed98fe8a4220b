<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Nodes;

/** `{{#if name}}…{{else}}…{{/if}}` */
final class IfNode implements Node {

	/**
	 * @param list<Node> $then
	 * @param list<Node> $else
	 */
	public function __construct(
		public readonly string $name,
		public readonly array $then,
		public readonly array $else,
		public readonly int $offset
	) {}
}
