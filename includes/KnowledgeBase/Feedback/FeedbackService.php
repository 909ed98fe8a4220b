<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

use Sanad\ContactForm\TypedText;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Languages;
use Sanad\KnowledgeBase\Reading\ReaderGate;
use Sanad\SanadException;

/**
 * Takes in views and votes: the same way with script and without.
 *
 * Whether an article exists, may be read, or was counted before shows in nothing that is answered.
 */
final class FeedbackService {

	private const WINDOW = 15 * MINUTE_IN_SECONDS;

	/** Views and votes of one visitor, on all articles. Many people share the address of a phone network. */
	private const VIEWS = 300;
	private const VOTES = 60;

	/** Of one visitor on one article: a vote takes up to three requests. */
	private const VIEWS_OF_ARTICLE = 20;
	private const VOTES_OF_ARTICLE = 12;

	/** On one article by everybody. */
	private const VOTES_BY_ALL = 500;

	public function __construct(
		private readonly ReaderGate $gate,
		private readonly ArticleStats $stats,
		private readonly FeedbackRepository $feedback,
		private readonly Languages $languages
	) {}

	/**
	 * Counts a view. Those of the team are none.
	 *
	 * @throws SanadException 403, 429.
	 */
	public function view( int $article_id ): void {
		$this->gate->check_origin();
		$this->gate->limit( 'view', self::VIEWS, self::WINDOW );
		$this->gate->limit( 'view', self::VIEWS_OF_ARTICLE, HOUR_IN_SECONDS, ':' . $article_id );
		if ( ! Audience::current()->is_staff && $this->gate->may_read( $article_id ) ) {
			$this->stats->count_view( $article_id );
		}
	}

	/**
	 * Takes in a vote, or what is added to one.
	 *
	 * @param string $key Random key of the visitor's browser; empty where it keeps none.
	 * @throws SanadException 403, 429.
	 */
	public function vote( int $article_id, string $key, bool $helpful, ?FeedbackReason $reason, string $comment ): void {
		$this->gate->check_origin();
		$this->gate->limit( 'vote', self::VOTES, self::WINDOW );
		$this->gate->limit( 'vote', self::VOTES_OF_ARTICLE, DAY_IN_SECONDS, ':' . $article_id );
		$this->gate->limit_all( 'vote', (string) $article_id, self::VOTES_BY_ALL, HOUR_IN_SECONDS );
		if ( ! $this->gate->may_read( $article_id ) ) {
			return;
		}
		$this->feedback->record(
			new Vote(
				$article_id,
				'' === $key ? $this->gate->visitor() : 'key:' . $key,
				$helpful,
				$reason,
				mb_substr( TypedText::paragraphs( $comment ), 0, Vote::MAX_COMMENT ),
				$this->languages->of_article( $article_id )
			)
		);
	}
}
