<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Languages;
use Sanad\KnowledgeBase\Reading\ReaderGate;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;

/**
 * The search for articles over REST. The first route is open to the public, since articles are: it
 * is limited by visitor and finds what that one may read. The second is the composer's.
 */
final class SearchController extends Controller {

	/** Searches of one visitor in a minute: he gets answers while he types. */
	private const PER_MINUTE = 120;

	private const DEFAULT_LIMIT = 5;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly ArticleSearch $search,
		private readonly ReaderGate $gate,
		private readonly Languages $languages
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/knowledge-base/search', Endpoint::get( $this->public( ... ), $this->anyone(), 'KnowledgeBaseHits', 'KnowledgeBaseSearch' ) );
		$this->route( '/articles/search', Endpoint::get( $this->staffs( ... ), $this->staff(), 'ArticleHits', 'ArticleSearch' ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function public( \WP_REST_Request $request ): \WP_REST_Response {
		$this->gate->limit( 'search', self::PER_MINUTE, MINUTE_IN_SECONDS );
		$input    = new Input( $request );
		$language = $this->language( $input );
		$product  = $input->int_or_null( 'product' );
		$hits     = $this->search->find(
			new ArticleSearchQuery(
				$input->text( 'q' ),
				$language,
				Audience::current(),
				$input->int_or_null( 'category' ),
				null === $product ? array() : array( $product ),
				$input->int( 'limit', self::DEFAULT_LIMIT )
			)
		);
		$response = new \WP_REST_Response(
			array(
				'items'     => array_map( static fn ( ArticleHit $hit ): array => SearchSchema::public_hit( $hit, $language ), $hits->items ),
				'corrected' => $hits->corrected,
				'total'     => $hits->total,
			)
		);
		// What is found depends on who asks, and what is typed is his own business.
		$response->header( 'Cache-Control', 'private, no-store' );
		return $response;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function staffs( \WP_REST_Request $request ): array {
		$input    = new Input( $request );
		$language = $this->language( $input );
		$hits     = $this->search->find( new ArticleSearchQuery( $input->text( 'q' ), $language, Audience::agents(), limit: $input->int( 'limit', self::DEFAULT_LIMIT ) ) );
		return array(
			'items'     => array_map( static fn ( ArticleHit $hit ): array => SearchSchema::hit_of( $hit, $language ), $hits->items ),
			'corrected' => $hits->corrected,
		);
	}

	private function language( Input $input ): string {
		$language = Languages::code( $input->text( 'language' ) );
		return '' === $language ? $this->languages->site() : $language;
	}
}
