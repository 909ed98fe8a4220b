<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** A candidate that is an answer. */
final class RankedArticle {

	/**
	 * @param float   $coverage How much of what was asked for it has, from 0 to 1.
	 * @param Matched $matched  The closest way in which one of the words stands in it.
	 */
	public function __construct(
		public readonly Candidate $candidate,
		public readonly float $score,
		public readonly float $coverage,
		public readonly Matched $matched
	) {}
}
