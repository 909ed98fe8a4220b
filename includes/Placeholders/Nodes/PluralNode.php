<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Nodes;

/** `{{#plural name}}{{one}}…{{other}}…{{/plural}}` */
final class PluralNode implements Node {

	/** @param array<string, list<Node>> $forms By category; `other` is among them. */
	public function __construct(
		public readonly string $name,
		public readonly array $forms,
		public readonly int $offset
	) {}
}
