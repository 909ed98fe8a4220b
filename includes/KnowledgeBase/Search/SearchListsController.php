<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** The word lists and the index of the search over REST, for whoever manages content. */
final class SearchListsController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly SearchLists $lists,
		private readonly ArticleIndexer $indexer
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$manages = $this->staff( Ability::ManageContent );
		$this->route(
			'/search-lists',
			Endpoint::get( $this->read( ... ), $manages, 'SearchLists' ),
			Endpoint::put( $this->save( ... ), $manages, 'SearchLists', 'SearchListsSave' ),
			Endpoint::delete( $this->reset( ... ), $manages, 'SearchLists' )
		);
		$this->route(
			'/search-index',
			Endpoint::get( $this->progress( ... ), $manages, 'SearchIndexState' ),
			Endpoint::post( $this->rebuild( ... ), $manages, 'SearchIndexState' )
		);
	}

	/** @return array<string, mixed> */
	private function read(): array {
		return SearchListsSchema::lists( $this->lists );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function save( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$this->lists->save( $input->text_groups( 'pairs' ), $input->text_groups( 'synonyms' ), $input->texts( 'stop_words' ), $input->text_or_null( 'version' ) );
		return $this->read();
	}

	/** @return array<string, mixed> */
	private function reset(): array {
		$this->lists->reset();
		return $this->read();
	}

	/** @return array<string, mixed> */
	private function progress(): array {
		return SearchListsSchema::progress( $this->indexer->progress() );
	}

	/** @return array<string, mixed> */
	private function rebuild(): array {
		$this->indexer->rebuild();
		return $this->progress();
	}
}
