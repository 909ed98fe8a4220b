<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use Sanad\KnowledgeBase\Feedback\ArticleFigures;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\KnowledgeBase\Feedback\FeedbackReason;
use Sanad\KnowledgeBase\Feedback\FeedbackRepository;
use Sanad\KnowledgeBase\Feedback\Vote;
use Sanad\Tests\Integration\DeskTestCase;

/** Figures of articles and the votes that they come from. */
final class ArticleStatsTest extends DeskTestCase {

	private ArticleStats $stats;

	private FeedbackRepository $feedback;

	protected function setUp(): void {
		parent::setUp();
		$this->stats    = new ArticleStats( $this->desk->db, $this->clock );
		$this->feedback = new FeedbackRepository( $this->desk->db, $this->clock, $this->stats );
	}

	public function test_counts_lately_and_ever(): void {
		$this->stats->count_view( 7 );
		$this->clock->advance( '+' . ArticleStats::DAYS . ' days' );
		$this->stats->count_view( 7 );
		$this->stats->count_view( 7 );
		$this->stats->count_vote( 7, true );
		$this->stats->count_view( 8 );

		self::assertEquals(
			array(
				7 => new ArticleFigures( 2, 1, 0, 3, 1, 0 ),
				9 => new ArticleFigures(),
			),
			$this->stats->of( array( 7, 9 ) )
		);
		self::assertSame( array( 7, 8 ), $this->stats->most_read( 10 ) );
		self::assertSame( array( 7 ), $this->stats->most_read( 1 ) );
		self::assertSame( array(), $this->stats->of( array() ) );
	}

	public function test_old_days_go_and_their_sum_stays(): void {
		$this->stats->count_view( 7 );
		$this->clock->advance( '+900 days' );
		$this->stats->count_view( 7 );

		self::assertSame( 1, $this->stats->forget_old_days( 100 ) );
		self::assertSame( 0, $this->stats->forget_old_days( 100 ) );
		self::assertEquals( new ArticleFigures( 1, 0, 0, 2, 0, 0 ), $this->stats->of( array( 7 ) )[7] );
	}

	public function test_a_second_vote_of_the_same_reader_changes_the_first(): void {
		$this->feedback->record( new Vote( 7, 'a', true, null, '', 'en' ) );
		$this->feedback->record( new Vote( 7, 'b', true ) );
		$this->feedback->record( new Vote( 8, 'a', true ) );
		$this->clock->advance( '+1 day' );
		$this->feedback->record( new Vote( 7, 'a', false ) );
		$this->feedback->record( new Vote( 7, 'a', false, FeedbackReason::Wrong, 'The price is old.', 'en' ) );

		self::assertEquals( new ArticleFigures( 0, 1, 1, 0, 1, 1 ), $this->stats->of( array( 7 ) )[7] );
		$said = $this->feedback->newest( 7, 0, 10 );
		self::assertCount( 1, $said );
		self::assertFalse( $said[0]->helpful );
		self::assertSame( FeedbackReason::Wrong, $said[0]->reason );
		self::assertSame( 'The price is old.', $said[0]->comment );
		self::assertSame( array(), $this->feedback->newest( 7, $said[0]->id, 10 ) );
	}

	public function test_votes_go_after_their_time_and_stay_counted(): void {
		$this->feedback->record( new Vote( 7, 'a', false, FeedbackReason::Other, 'x' ) );
		$this->clock->advance( '+10 seconds' );
		$this->feedback->record( new Vote( 7, 'b', false, FeedbackReason::Unclear ) );

		self::assertSame( 1, $this->feedback->forget_before( $this->clock->now(), 100 ) );
		self::assertCount( 1, $this->feedback->newest( null, 0, 10 ) );
		self::assertSame( 2, $this->stats->of( array( 7 ) )[7]->not_helpful );
	}

	public function test_helpfulness_needs_votes_to_leave_the_middle(): void {
		self::assertSame( 0.5, ( new ArticleFigures() )->helpfulness() );
		self::assertGreaterThan( ( new ArticleFigures( helpful_ever: 1 ) )->helpfulness(), ( new ArticleFigures( helpful_ever: 50, not_helpful_ever: 2 ) )->helpfulness() );
		self::assertLessThan( 0.5, ( new ArticleFigures( not_helpful_ever: 1 ) )->helpfulness() );
	}
}
