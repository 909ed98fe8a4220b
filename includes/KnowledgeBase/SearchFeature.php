<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Desk;
use Sanad\KnowledgeBase\Search\ArticleHitWriter;
use Sanad\KnowledgeBase\Search\ArticleIndex;
use Sanad\KnowledgeBase\Search\ArticleIndexer;
use Sanad\KnowledgeBase\Search\ArticlePlaces;
use Sanad\KnowledgeBase\Search\ArticleReader;
use Sanad\KnowledgeBase\Search\ArticleSearch;
use Sanad\KnowledgeBase\Search\ArticleVocabulary;
use Sanad\KnowledgeBase\Search\CandidateFinder;
use Sanad\KnowledgeBase\Search\CategoryNames;
use Sanad\KnowledgeBase\Search\Corrections;
use Sanad\KnowledgeBase\Search\QueryPlanner;
use Sanad\KnowledgeBase\Search\SearchController;
use Sanad\KnowledgeBase\Search\SearchLists;
use Sanad\KnowledgeBase\Search\SearchListsController;
use Sanad\KnowledgeBase\Search\SearchLog;
use Sanad\KnowledgeBase\Search\SearchLogCleanup;
use Sanad\KnowledgeBase\Search\SearchLogController;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of the search for articles: the index and its upkeep, the word lists, the search and what is known of searches. */
final class SearchFeature {

	public readonly ArticleSearch $search;
	public readonly ArticleIndexer $indexer;
	public readonly SearchLists $lists;
	public readonly SearchLog $log;

	public function __construct(
		private readonly Desk $desk,
		private readonly KnowledgeBaseFeature $knowledge_base,
		private readonly ReadingFeature $reading
	) {
		$db            = $desk->db;
		$vocabulary    = new ArticleVocabulary( $db );
		$this->lists   = new SearchLists();
		$this->log     = new SearchLog( $db, $desk->clock );
		$this->indexer = new ArticleIndexer( new ArticleIndex( $db, new ArticlePlaces( $db ) ), new ArticleReader( $knowledge_base->languages, $desk->visibility ), $desk->jobs, $desk->log );
		$this->search  = new ArticleSearch(
			$this->indexer,
			$this->lists,
			new QueryPlanner( $vocabulary ),
			new CandidateFinder( $db, $desk->visibility ),
			new Corrections( $vocabulary ),
			new ArticleHitWriter( $db, new CategoryNames( $knowledge_base->categories ) ),
			$desk->visibility,
			$reading->stats,
			$desk->clock
		);
	}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors ): void {
		$this->indexer->register();
		$this->desk->jobs->add( $this->indexer );
		$this->desk->jobs->add( new SearchLogCleanup( $this->log ) );

		$gate      = $this->reading->gate;
		$languages = $this->knowledge_base->languages;
		( new SearchController( $policy, $errors, $this->search, $gate, $languages ) )->register();
		( new SearchLogController( $policy, $errors, $this->search, $this->log, $gate, $languages ) )->register();
		( new SearchListsController( $policy, $errors, $this->lists, $this->indexer ) )->register();
	}
}
