<?php
declare(strict_types=1);

namespace Sanad\Views;

/** One condition of a view. */
final class Condition {

	/** @param list<string> $values At least one, as {@see ValueKind} says. */
	public function __construct(
		public readonly Attribute $attribute,
		public readonly Operator $operator,
		public readonly array $values
	) {}

	/**
	 * Ids among its values.
	 *
	 * @return list<int>
	 */
	public function ids(): array {
		return array_map( 'intval', array_values( array_filter( $this->values, 'ctype_digit' ) ) );
	}

	public function has( string $word ): bool {
		return in_array( $word, $this->values, true );
	}

	/** @return array{attribute: string, operator: string, value: list<string>} */
	public function to_array(): array {
		return array(
			'attribute' => $this->attribute->value,
			'operator'  => $this->operator->value,
			'value'     => $this->values,
		);
	}
}
