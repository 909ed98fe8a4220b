<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\KnowledgeBase\Feedback\FeedbackStep;

/** Everything that the template of the article feedback prints. Nothing in it is escaped. */
final class FeedbackView {

	/**
	 * @param array<string, string> $wrapper Attributes of the outermost element.
	 * @param string                $problem Why the vote was refused; empty if it was not.
	 */
	public function __construct(
		public readonly array $wrapper,
		public readonly int $article_id,
		public readonly string $question,
		public readonly FeedbackStep $step,
		public readonly string $problem
	) {}

	/**
	 * State of the script at its start: the same as what is printed.
	 *
	 * @return array<string, mixed>
	 */
	public function context(): array {
		return array(
			'article'  => $this->article_id,
			'isAsking' => FeedbackStep::Ask === $this->step,
			'isWhy'    => FeedbackStep::Why === $this->step,
			'isThanks' => FeedbackStep::Thanks === $this->step,
			'problem'  => $this->problem,
			'failed'   => __( 'This did not arrive. Try again in a moment.', 'sanad' ),
			'sending'  => false,
		);
	}

	/** Prints `hidden` for a part of another step. */
	public function hidden_unless( FeedbackStep $step ): void {
		echo $this->step === $step ? '' : ' hidden';
	}
}
