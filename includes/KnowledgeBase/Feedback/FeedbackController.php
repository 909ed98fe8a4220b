<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;

/**
 * Views and votes over REST. The first two routes are open to the public, since articles are: they
 * check where a request comes from, limit it, and answer the same whatever the article.
 */
final class FeedbackController extends Controller {

	private const ARTICLE = '/knowledge-base/articles/' . self::ID;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly FeedbackService $service,
		private readonly FeedbackRepository $feedback
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( self::ARTICLE . '/views', Endpoint::post( $this->view( ... ), $this->anyone(), 'Recorded' ) );
		$this->route( self::ARTICLE . '/feedback', Endpoint::post( $this->vote( ... ), $this->anyone(), 'Recorded', 'ArticleVote' ) );
		$this->route( '/article-feedback', Endpoint::get( $this->list( ... ), $this->staff(), 'FeedbackList', 'FeedbackQuery' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function view( \WP_REST_Request $request ): array {
		$this->service->view( $this->path_id( $request ) );
		return array( 'recorded' => true );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function vote( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$this->service->vote(
			$this->path_id( $request ),
			$input->text( 'key' ),
			$input->bool( 'helpful', true ),
			FeedbackReason::tryFrom( $input->text( 'reason' ) ),
			$input->text( 'comment' )
		);
		return array( 'recorded' => true );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		$input    = new Input( $request );
		$per_page = $input->int( 'per_page', FeedbackSchema::PER_PAGE );
		$found    = $this->feedback->newest( $input->int_or_null( 'article' ), $input->int( 'before' ), $per_page + 1 );
		$items    = array_slice( $found, 0, $per_page );
		_prime_post_caches( array_map( static fn ( Feedback $one ): int => $one->article_id, $items ), false, false );
		return array(
			'items'       => array_map( static fn ( Feedback $one ): array => FeedbackSchema::feedback( $one, self::title( $one->article_id ) ), $items ),
			'has_earlier' => count( $found ) > $per_page,
		);
	}

	/** Plain text; empty if the article is gone. */
	private static function title( int $article_id ): string {
		return get_post( $article_id )->post_title ?? '';
	}
}
