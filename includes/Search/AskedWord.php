<?php
declare(strict_types=1);

namespace Sanad\Search;

/** One of the words that somebody looks for, or some that the lists know as one thing. */
final class AskedWord {

	/**
	 * @param string             $word      Folded.
	 * @param string             $written   As it was typed.
	 * @param bool               $is_prefix Whether it may be only the beginning of a word.
	 * @param list<list<string>> $related   What else the lists say to look for: entries of one or some folded words.
	 * @param list<string>       $parts     The words of which it consists, if it is some; then `word` is all of them.
	 */
	public function __construct(
		public readonly string $word,
		public readonly string $written,
		public readonly bool $is_prefix,
		public readonly array $related,
		public readonly array $parts = array()
	) {}

	/** Whether it is some words that together mean something: "cash on delivery". */
	public function is_phrase(): bool {
		return array() !== $this->parts;
	}

	/** Whether this may be a misspelt word: codes and numbers are what they are. */
	public function is_language(): bool {
		return ! $this->is_phrase() && 1 !== preg_match( '/\p{N}/u', $this->word );
	}
}
