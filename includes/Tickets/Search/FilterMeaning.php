<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Views\Condition;

/** What one filter of a search asks for. */
final class FilterMeaning {

	/**
	 * @param list<Condition>                                $conditions    All have to be met.
	 * @param list<array{string, list<int|string>}>          $further       The same as SQL on a row of tickets.
	 * @param string                                         $note          What to tell about it; '' for nothing.
	 * @param bool                                           $is_impossible Whether no ticket can meet it.
	 * @param bool                                           $is_text       Whether its words stand in the texts too, so that the index narrows the search.
	 */
	public function __construct(
		public readonly array $conditions = array(),
		public readonly array $further = array(),
		public readonly string $note = '',
		public readonly bool $is_impossible = false,
		public readonly bool $is_text = false
	) {}

	/** One that names nothing: nothing has it, and leaving it out leaves nothing out. */
	public static function of_nothing( string $note, bool $is_negated ): self {
		return new self( note: $note, is_impossible: ! $is_negated );
	}

	/** Whether it narrows nothing. */
	public function is_empty(): bool {
		return array() === $this->conditions && array() === $this->further && ! $this->is_impossible;
	}
}
