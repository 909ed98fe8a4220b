<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Search\AskedWord;

/** A word that is asked for, with everything in the index that answers it. */
final class SoughtWord {

	/**
	 * @param array<int, Form>             $forms   Words of the index that match, by id.
	 * @param list<list<array<int, Form>>> $phrases Entries of several words from the lists: for each of its words what matches it. All of them have to.
	 * @param float                        $rarity  Inverse document frequency: what finding it says.
	 */
	public function __construct(
		public readonly AskedWord $asked,
		public readonly array $forms,
		public readonly array $phrases,
		public readonly float $rarity
	) {}

	/**
	 * Every word of the index that may count for it.
	 *
	 * @return array<int, Form> By id, the closest.
	 */
	public function all_forms(): array {
		$all = $this->forms;
		foreach ( $this->phrases as $members ) {
			foreach ( $members as $forms ) {
				$all += $forms;
			}
		}
		return $all;
	}

	/** Whether nothing in the index answers it. */
	public function is_unknown(): bool {
		return array() === $this->forms && array() === $this->phrases;
	}
}
