<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

/** Why an article did not help. */
enum FeedbackReason: string {

	case NotAnswered = 'not_answered';
	case Unclear     = 'unclear';
	case Wrong       = 'wrong';
	case Other       = 'other';

	/** As the shopper says it. */
	public function label(): string {
		return match ( $this ) {
			self::NotAnswered => __( 'It does not answer my question', 'sanad' ),
			self::Unclear     => __( 'It is hard to understand', 'sanad' ),
			self::Wrong       => __( 'Something in it is wrong or out of date', 'sanad' ),
			self::Other       => __( 'Something else', 'sanad' ),
		};
	}
}
