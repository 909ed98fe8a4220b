<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Search\Normaliser;

/** A word that stands in some article. */
final class KnownWord {

	/**
	 * @param string $token     As {@see \Sanad\Search\Tokens::word()} writes it.
	 * @param string $stem      Its stem in the same way.
	 * @param string $written   In small letters without vowel marks.
	 * @param int    $documents Articles in which it stands, whoever may read them: for weighing, never for telling.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $token,
		public readonly string $stem,
		public readonly string $written,
		public readonly int $documents
	) {}

	/** The word as search compares it. */
	public function folded(): string {
		return Normaliser::fold( $this->written );
	}
}
