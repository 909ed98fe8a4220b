<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Languages;
use Sanad\KnowledgeBase\Reading\ReaderGate;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/**
 * What is searched for, over REST. Telling it is open to the public, like the search itself: limited
 * by visitor, only from our own pages, and what was found is counted here and not believed.
 */
final class SearchLogController extends Controller {

	/** Searches of one visitor that are counted in an hour. */
	private const PER_HOUR = 60;

	/** Searches of all visitors that are counted in an hour: far above what a shop has. */
	private const PER_HOUR_OF_ALL = 6_000;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly ArticleSearch $search,
		private readonly SearchLog $log,
		private readonly ReaderGate $gate,
		private readonly Languages $languages
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/knowledge-base/searches', Endpoint::post( $this->count( ... ), $this->anyone(), 'Recorded', 'SettledSearch' ) );
		$this->route(
			'/article-searches',
			Endpoint::get(
				$this->report( ... ),
				fn (): bool => $this->policy->can( wp_get_current_user(), Ability::ViewReports ) || $this->policy->can( wp_get_current_user(), Ability::ManageContent ),
				'SearchReport',
				'SearchReportQuery'
			)
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function count( \WP_REST_Request $request ): array {
		$this->gate->check_origin();
		$this->gate->limit( 'searches', self::PER_HOUR, HOUR_IN_SECONDS );
		$this->gate->limit_all( 'searches', '', self::PER_HOUR_OF_ALL, HOUR_IN_SECONDS );
		$input    = new Input( $request );
		$language = Languages::code( $input->text( 'language' ) );
		$language = in_array( $language, $this->languages->all(), true ) ? $language : $this->languages->site();
		$query    = $input->text( 'query' );
		$clicked  = $input->int_or_null( 'clicked' );
		if ( null !== $clicked && ! $this->gate->may_read( $clicked ) ) {
			return array( 'recorded' => false );
		}
		$total = $this->search->find( new ArticleSearchQuery( $query, $language, Audience::current(), limit: 1, whole_words: true ) )->total;
		return array( 'recorded' => $this->log->count( $query, $language, $total, null !== $clicked ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function report( \WP_REST_Request $request ): array {
		$input    = new Input( $request );
		$days     = $input->int( 'days', SearchLogSchema::DEFAULT_DAYS );
		$language = Languages::code( $input->text( 'language' ) );
		$without  = $input->bool( 'without_results', false );
		$figures  = $this->log->figures( $days, $language );
		return array(
			'items'   => array_map(
				static fn ( SearchCount $count ): array => array(
					'query'    => $count->query,
					'language' => $count->language,
					'searches' => $count->searches,
					'results'  => $count->results,
					'clicks'   => $count->clicks,
					'last_at'  => CommonSchema::time( $count->last_day ),
				),
				$this->log->report( $days, $language, $without, $input->int( 'page', 1 ), $input->int( 'per_page', SearchLogSchema::PER_PAGE ) )
			),
			'total'   => $without ? $figures->queries_without : $figures->queries,
			'figures' => array(
				'searches'        => $figures->searches,
				'without_results' => $figures->searches_without,
			),
		);
	}
}
