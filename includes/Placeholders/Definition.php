<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** One placeholder: what it is called, how it is explained, and how its value is found. */
final class Definition {

	/**
	 * @param string                              $name        Such as `order.number`: small letters, digits, underscores, one dot.
	 * @param string                              $label       Translated.
	 * @param string                              $description Translated sentence.
	 * @param string                              $example     As it could look.
	 * @param \Closure(PlaceholderContext): Value $value       Asked only where the placeholder is used. Runs with the language of the text as current one.
	 * @param bool                                $is_number   Whether a plural can be chosen by it.
	 */
	public function __construct(
		public readonly string $name,
		public readonly Group $group,
		public readonly string $label,
		public readonly string $description,
		public readonly string $example,
		public readonly \Closure $value,
		public readonly bool $is_number = false
	) {}

	/** @return array{name: string, group: string, label: string, description: string, example: string, is_number: bool} */
	public function to_array(): array {
		return array(
			'name'        => $this->name,
			'group'       => $this->group->value,
			'label'       => $this->label,
			'description' => $this->description,
			'example'     => $this->example,
			'is_number'   => $this->is_number,
		);
	}
}
