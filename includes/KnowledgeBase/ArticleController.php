<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** The editorial list of articles, single articles for answers, and what is changed without the editor. */
final class ArticleController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly ArticleRepository $articles,
		private readonly ArticleEditor $editor,
		private readonly ArticleTranslations $translations,
		private readonly ArticleView $view
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$editors = $this->staff( Ability::ManageContent );
		$this->route( '/articles', Endpoint::get( $this->list( ... ), $editors, 'ArticleList', 'ArticleQuery' ) );
		$this->route( '/articles/order', Endpoint::post( $this->order( ... ), $editors, 'ArticleList', 'ArticleOrder' ) );
		$this->route(
			'/articles/' . self::ID,
			Endpoint::get( $this->detail( ... ), $this->staff(), 'ArticleDetail' ),
			Endpoint::patch( $this->change( ... ), $editors, 'ArticleSummary', 'ArticleChange' )
		);
		$this->route( '/articles/' . self::ID . '/translations', Endpoint::post( $this->translate( ... ), $editors, 'ArticleSummary', 'TranslationCreate' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$page  = $this->articles->list(
			new ArticleQuery(
				search: $input->text( 'search' ),
				status: $input->text( 'status' ),
				language: $input->text( 'language' ),
				category_id: $input->int( 'category' ),
				with_children: true,
				visibility: VisibleTo::tryFrom( $input->text( 'visibility' ) ),
				owner_id: $input->int( 'owner' ),
				only: ArticleFilter::tryFrom( $input->text( 'only' ) ),
				sort: ArticleSort::tryFrom( $input->text( 'sort' ) ) ?? ArticleSort::Order,
				page: $input->int( 'page', 1 ),
				per_page: $input->int( 'per_page', 50 )
			)
		);
		return array(
			'items' => $this->view->summaries( $page->items ),
			'total' => $page->total,
		);
	}

	/**
	 * What an agent may put into an answer: everything published. Whoever writes articles sees drafts too.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function detail( \WP_REST_Request $request ): array {
		$user    = wp_get_current_user();
		$article = $this->articles->find( $this->path_id( $request ) );
		if ( null === $article || ( ! $this->policy->can( $user, Ability::ManageContent ) && ! $this->policy->can_read_article( $user, $article->id ) ) ) {
			throw SanadException::not_found();
		}
		return $this->view->detail( $article );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		return $this->view->summary(
			$this->editor->change(
				$this->path_id( $request ),
				status: $input->text_or_null( 'status' ),
				order: $input->int_or_null( 'order' ),
				category_ids: $input->has( 'category_ids' ) ? $input->ids( 'category_ids' ) : null,
				visibility: VisibleTo::tryFrom( $input->text( 'visibility' ) ),
				owner_id: $input->int_or_null( 'owner_id' ),
				review_at: $input->has( 'review_at' ) ? $input->text( 'review_at' ) : null
			)
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function order( \WP_REST_Request $request ): array {
		$input    = new Input( $request );
		$articles = $this->editor->order( $input->int( 'category_id' ), $input->ids( 'article_ids' ) );
		return array(
			'items' => $this->view->summaries( $articles ),
			'total' => count( $articles ),
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function translate( \WP_REST_Request $request ): \WP_REST_Response {
		$original    = $this->articles->find( $this->path_id( $request ) ) ?? throw SanadException::not_found();
		$translation = $this->translations->begin( $original, ( new Input( $request ) )->text( 'language' ) );
		return $this->created( $this->view->summary( $translation ), "/articles/{$translation->id}" );
	}
}
