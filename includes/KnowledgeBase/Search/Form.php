<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** A word of the index as an answer to a word that is asked for. */
final class Form {

	public function __construct( public readonly KnownWord $word, public readonly Matched $matched ) {}

	/** What it is worth beside the word itself. */
	public function worth(): float {
		return $this->matched->weight();
	}
}
