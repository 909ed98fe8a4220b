<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\KnowledgeBase\ArticleHtml;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\SanadException;
use Sanad\Security\Policy;

/**
 * The text of an article over REST. Open to the public, as its page is, and for the same readers;
 * limited, since rendering costs more than asking.
 */
final class PublicArticleController extends Controller {

	private const READS  = 120;
	private const WINDOW = 15 * MINUTE_IN_SECONDS;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly ReaderGate $gate,
		private readonly ArticleRepository $articles,
		private readonly ArticleHtml $html
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/knowledge-base/articles/' . self::ID, Endpoint::get( $this->read( ... ), $this->anyone(), 'KnowledgeBaseArticle' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws SanadException 404 for what this reader may not read, the same as for nothing.
	 */
	private function read( \WP_REST_Request $request ): \WP_REST_Response {
		$this->gate->limit( 'read', self::READS, self::WINDOW );
		$id      = $this->path_id( $request );
		$article = $this->gate->may_read( $id ) ? $this->articles->find( $id ) : null;
		if ( null === $article ) {
			throw SanadException::not_found();
		}
		$response = new \WP_REST_Response(
			array(
				'id'       => $article->id,
				'title'    => $article->title,
				'url'      => $article->url,
				'language' => $article->language,
				'html'     => $this->html->for_message( $article ),
			)
		);
		// What one reader may read is not for a cache that serves others.
		$response->header( 'Cache-Control', 'private, no-store' );
		return $response;
	}
}
