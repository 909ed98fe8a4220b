<?php
declare(strict_types=1);

namespace Sanad\Search;

/** One of the words that somebody looks for. */
final class AskedWord {

	/**
	 * @param string             $word      Folded.
	 * @param string             $written   As it was typed.
	 * @param bool               $is_prefix Whether it may be only the beginning of a word.
	 * @param list<list<string>> $related   What else the lists say to look for: entries of one or some folded words.
	 */
	public function __construct(
		public readonly string $word,
		public readonly string $written,
		public readonly bool $is_prefix,
		public readonly array $related
	) {}

	/** Whether this may be a misspelt word: codes and numbers are what they are. */
	public function is_language(): bool {
		return 1 !== preg_match( '/\p{N}/u', $this->word );
	}
}
