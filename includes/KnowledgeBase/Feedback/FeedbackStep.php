<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

/** How far a reader got with his vote. */
enum FeedbackStep: string {

	case Ask    = 'ask';
	case Why    = 'why';
	case Thanks = 'thanks';
}
