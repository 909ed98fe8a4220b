<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

/** What a reader says about an article. */
final class Vote {

	/** Most characters of a comment. */
	public const MAX_COMMENT = 1000;

	/**
	 * @param string              $voter    Whatever tells this reader from all others; stored only as a hash together with the article.
	 * @param FeedbackReason|null $reason   Why it did not help; null where nothing was said.
	 * @param string              $comment  Plain text, or empty.
	 * @param string              $language Of the article.
	 */
	public function __construct(
		public readonly int $article_id,
		public readonly string $voter,
		public readonly bool $helpful,
		public readonly ?FeedbackReason $reason = null,
		public readonly string $comment = '',
		public readonly string $language = ''
	) {}
}
