<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** The shelves, for those who write articles and for those who look for one. */
final class CategoryController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly CategoryRepository $categories,
		private readonly CategoryEditor $editor,
		private readonly Languages $languages
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$editors = $this->staff( Ability::ManageContent );
		$this->route(
			'/article-categories',
			Endpoint::get( $this->list( ... ), $this->staff(), 'ArticleCategoryList' ),
			Endpoint::post( $this->create( ... ), $editors, 'ArticleCategory', 'ArticleCategoryCreate' )
		);
		$this->route( '/article-categories/order', Endpoint::post( $this->order( ... ), $editors, 'ArticleCategoryList', 'ArticleCategoryOrder' ) );
		$this->route(
			'/article-categories/' . self::ID,
			Endpoint::patch( $this->change( ... ), $editors, 'ArticleCategory', 'ArticleCategoryChange' ),
			Endpoint::delete( $this->delete( ... ), $editors, 'Deleted' )
		);
	}

	/** @return array<string, mixed> */
	private function list(): array {
		$counts = $this->categories->counts( null, '' );
		return array(
			'items' => array_map( static fn ( Category $category ): array => self::data( $category, $counts ), $this->categories->tree( $this->languages->site() ) ),
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		$category = $this->editor->create( self::values( $request ) );
		return $this->created( self::data( $category, array() ), "/article-categories/{$category->id}" );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$category = $this->editor->change( $this->path_id( $request ), self::values( $request ) );
		return self::data( $category, $this->categories->counts( null, '' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function delete( \WP_REST_Request $request ): array {
		$this->editor->delete( $this->path_id( $request ) );
		return array( 'deleted' => true );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function order( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$this->editor->order( $input->int( 'parent_id' ), $input->ids( 'category_ids' ) );
		return $this->list();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{name?: string, slug?: string, parent_id?: int, names?: array<mixed>, descriptions?: array<mixed>, icon?: string}
	 */
	private static function values( \WP_REST_Request $request ): array {
		$input  = new Input( $request );
		$values = array();
		foreach ( array( 'name', 'slug', 'icon' ) as $name ) {
			if ( $input->has( $name ) ) {
				$values[ $name ] = $input->text( $name );
			}
		}
		foreach ( array( 'names', 'descriptions' ) as $name ) {
			$texts = $request->get_param( $name );
			if ( is_array( $texts ) ) {
				$values[ $name ] = $texts;
			}
		}
		if ( $input->has( 'parent_id' ) ) {
			$values['parent_id'] = $input->int( 'parent_id' );
		}
		return $values;
	}

	/**
	 * @param array<int, int> $counts
	 * @return array<string, mixed> An `ArticleCategory`.
	 */
	private static function data( Category $category, array $counts ): array {
		return array(
			'id'           => $category->id,
			'parent_id'    => $category->parent_id,
			'slug'         => urldecode( $category->slug ),
			'name'         => $category->name,
			'names'        => (object) $category->names,
			'descriptions' => (object) $category->descriptions,
			'icon'         => $category->icon,
			'order'        => $category->order,
			'count'        => $counts[ $category->id ] ?? 0,
			'url'          => $category->url,
		);
	}
}
