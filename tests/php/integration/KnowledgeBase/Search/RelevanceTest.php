<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Search;

use Sanad\KnowledgeBase\Audience;
use Sanad\Tests\Integration\Support\HelpCentre;
use Sanad\Tests\Integration\Support\OtherSearches;
use Sanad\Tests\Integration\Support\Relevance;
use Sanad\Tests\Integration\Support\Site;

/** Holds the quality of the search on the demo shop's help centre. `npm run bench -- --relevance` prints the whole table. */
final class RelevanceTest extends SearchTestCase {

	/** What has been reached less some room for new articles: mean reciprocal rank and recall among the first five. */
	private const FLOORS = array(
		Relevance::ALL => array( 0.86, 0.94 ),
		'arabic'       => array( 0.86, 0.94 ),
		'english'      => array( 0.86, 0.90 ),
		'mixed'        => array( 0.80, 0.90 ),
		'dialect'      => array( 0.70, 0.85 ),
		'misspelt'     => array( 0.85, 0.90 ),
	);

	public function test_questions_of_shoppers_find_what_answers_them(): void {
		$help_centre = new HelpCentre( dirname( __DIR__, 5 ) );
		// The texts of others take the SQLite driver long, and change little.
		$groups    = $help_centre->publish( 'mariadb' === Site::current()->db );
		$questions = $help_centre->questions();
		self::assertGreaterThanOrEqual( 150, count( array_filter( $groups, static fn ( string $group ): bool => ! str_starts_with( $group, HelpCentre::DISTRACTOR ) ) ) );
		self::assertGreaterThanOrEqual( 80, count( $questions ) );

		$ours      = Relevance::of( $questions, fn ( string $query, string $language ): array => array_map( static fn ( int $id ): string => $groups[ $id ], $this->found( $query, $language, Audience::agents() ) ) );
		$like      = Relevance::of( $questions, static fn ( string $query ): array => array_map( static fn ( int $id ): string => $groups[ $id ], OtherSearches::like( $query ) ) );

		foreach ( self::FLOORS as $kind => [ $mrr, $recall ] ) {
			self::assertGreaterThanOrEqual( $mrr, $ours->mrr( $kind ), "{$kind}: mean reciprocal rank" );
			self::assertGreaterThanOrEqual( $recall, $ours->recall( $kind ), "{$kind}: recall" );
			self::assertGreaterThan( $like->mrr( $kind ), $ours->mrr( $kind ), $kind );
		}
		self::assertSame( array(), array_diff_key( $ours->kinds(), self::FLOORS ), 'A kind of question has no floor.' );
	}
}
