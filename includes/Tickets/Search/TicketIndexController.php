<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\KnowledgeBase\Search\SearchListsSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** How far the search index of the tickets is, and making it anew. */
final class TicketIndexController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketIndexer $indexer
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$manages = $this->staff( Ability::ManageSettings );
		$this->route(
			'/ticket-index',
			Endpoint::get( $this->progress( ... ), $manages, 'SearchIndexState' ),
			Endpoint::post( $this->rebuild( ... ), $manages, 'SearchIndexState' )
		);
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
