<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\Clock;
use Sanad\Jobs\Batches;
use Sanad\Jobs\Job;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Deflection\DeflectionRepository;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\KnowledgeBase\Feedback\FeedbackRepository;

/** Lets go of what is known about readers when its time is over; sums stay. */
final class ReadingCleanup implements Job {

	/** Votes with their reasons, and what contact forms suggested. */
	private const KEPT = '-1 year';

	private const BATCH = 500;

	public function __construct(
		private readonly Clock $clock,
		private readonly ArticleStats $stats,
		private readonly FeedbackRepository $feedback,
		private readonly DeflectionRepository $deflections,
		private readonly TicketArticles $ticket_articles
	) {}

	/** Adds the hook that forgets an article together with its post. */
	public function register(): void {
		add_action( 'deleted_post', array( $this, 'forget_article' ), 10, 2 );
	}

	public function name(): string {
		return 'reading_cleanup';
	}

	public function run_due( int $seconds ): int {
		$before = $this->clock->now()->modify( self::KEPT );
		return Batches::run(
			$seconds,
			self::BATCH,
			fn ( int $limit ): int => $this->feedback->forget_before( $before, $limit )
				+ $this->deflections->forget_before( $before, $limit )
				+ $this->stats->forget_old_days( $limit )
		);
	}

	/** Runs after a post was deleted for good. */
	public function forget_article( int $post_id, \WP_Post $post ): void {
		if ( ArticleType::NAME === $post->post_type ) {
			$this->stats->forget( $post_id );
			$this->feedback->forget( $post_id );
			$this->ticket_articles->forget_article( $post_id );
		}
	}
}
