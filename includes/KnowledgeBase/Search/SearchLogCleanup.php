<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Jobs\Batches;
use Sanad\Jobs\Job;

/** Drops what was searched for more than a year ago. */
final class SearchLogCleanup implements Job {

	private const BATCH = 1_000;

	public function __construct( private readonly SearchLog $log ) {}

	public function name(): string {
		return 'article_search_cleanup';
	}

	public function run_due( int $seconds ): int {
		return Batches::run( $seconds, self::BATCH, $this->log->forget_old( ... ) );
	}
}
