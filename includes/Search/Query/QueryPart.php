<?php
declare(strict_types=1);

namespace Sanad\Search\Query;

/** One piece of what was typed into the search box. */
final class QueryPart {

	/**
	 * @param string              $text       The piece as it was typed, its minus and quotes included.
	 * @param string              $name       What stands before the colon; '' without one. Known if `operator` is.
	 * @param SearchOperator|null $operator   Null: `value` is to be found as words.
	 * @param string              $value      Without its quotes; '' if nothing follows the colon yet.
	 * @param bool                $is_phrase  Whether the value was quoted.
	 * @param bool                $is_negated Whether tickets are asked for that do not have it.
	 */
	public function __construct(
		public readonly string $text,
		public readonly string $name,
		public readonly ?SearchOperator $operator,
		public readonly string $value,
		public readonly bool $is_phrase,
		public readonly bool $is_negated
	) {}
}
