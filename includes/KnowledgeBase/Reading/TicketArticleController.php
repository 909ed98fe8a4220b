<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Visibility;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketAccess;

/** The articles of a ticket over REST, for agents who see the ticket. */
final class TicketArticleController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly TicketArticles $ticket_articles,
		private readonly ArticleRepository $articles,
		private readonly Visibility $visibility
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/tickets/' . self::ID . '/articles',
			Endpoint::get( $this->list( ... ), $this->access->view(), 'TicketArticles' ),
			Endpoint::post( $this->add( ... ), $this->access->reply(), 'TicketArticles', 'TicketArticleCreate' )
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		return $this->of( $this->access->ticket( $request )->id );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function add( \WP_REST_Request $request ): array {
		$ticket = $this->access->ticket( $request );
		$input  = new Input( $request );
		$id     = $input->int( 'article_id' );
		if ( ! $this->visibility->can_read( Audience::agents(), $id ) ) {
			throw SanadException::invalid( 'article_id', __( 'This article does not exist or is not published.', 'sanad' ) );
		}
		$this->ticket_articles->add( $ticket->id, array( $id ), How::from( $input->text( 'how' ) ) );
		return $this->of( $ticket->id );
	}

	/** @return array<string, mixed> */
	private function of( int $ticket_id ): array {
		$rows     = $this->ticket_articles->of( array( $ticket_id ) );
		$articles = array();
		foreach ( $this->articles->find_many( array_values( array_unique( array_map( static fn ( TicketArticle $row ): int => $row->article_id, $rows ) ) ) ) as $article ) {
			$articles[ $article->id ] = $article;
		}
		$items = array();
		foreach ( $rows as $row ) {
			$article = $articles[ $row->article_id ] ?? null;
			if ( null !== $article ) {
				$items[] = self::item( $row, $article );
			}
		}
		return array(
			'items'    => $items,
			'searches' => $this->ticket_articles->searches_of( array( $ticket_id ) ),
		);
	}

	/** @return array<string, mixed> */
	private static function item( TicketArticle $row, Article $article ): array {
		return array(
			'article' => array(
				'id'         => $article->id,
				'title'      => $article->title,
				'url'        => $article->url,
				'language'   => $article->language,
				'visibility' => $article->visibility->value,
			),
			'how'     => $row->how->value,
			'at'      => CommonSchema::time( $row->at ),
		);
	}
}
