<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

/** How an article is read and judged: in the last {@see ArticleStats::DAYS} days, and ever. */
final class ArticleFigures {

	/**
	 * @param int $views       Views in the last days, each visitor's first one a session.
	 * @param int $helpful     Votes "yes" in the last days.
	 * @param int $not_helpful Votes "no" in the last days.
	 */
	public function __construct(
		public readonly int $views = 0,
		public readonly int $helpful = 0,
		public readonly int $not_helpful = 0,
		public readonly int $views_ever = 0,
		public readonly int $helpful_ever = 0,
		public readonly int $not_helpful_ever = 0
	) {}

	/**
	 * Share of "yes" among all votes ever, from 0 to 1, drawn towards the middle while there are few:
	 * one vote says little. 0.5 without any.
	 */
	public function helpfulness(): float {
		return ( $this->helpful_ever + self::PRIOR ) / ( $this->helpful_ever + $this->not_helpful_ever + 2 * self::PRIOR );
	}

	/** So many votes of each kind are assumed before the first real one. */
	private const PRIOR = 2;
}
