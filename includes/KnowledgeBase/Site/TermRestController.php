<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\CategoryRepository;
use Sanad\Security\Ability;

/**
 * Core's REST API for categories and tags, which the block editor uses. Readers see the categories in
 * which they find something, with the number of what they find; tags are the editors'.
 */
final class TermRestController extends \WP_REST_Terms_Controller {

	public function __construct( string $taxonomy, private readonly CategoryRepository $categories ) {
		parent::__construct( $taxonomy );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return bool|\WP_Error
	 */
	public function get_items_permissions_check( $request ) {
		return $this->is_open() ? parent::get_items_permissions_check( $request ) : self::refusal();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return bool|\WP_Error
	 */
	public function get_item_permissions_check( $request ) {
		$allowed = $this->is_open() ? parent::get_item_permissions_check( $request ) : self::refusal();
		$id      = $request['id'];
		if ( true === $allowed && ! Audience::current()->is_staff && ! isset( $this->counts()[ is_numeric( $id ) ? (int) $id : 0 ] ) ) {
			return new \WP_Error( 'rest_term_invalid', __( 'This does not exist, or you may not see it.', 'sanad' ), array( 'status' => 404 ) );
		}
		return $allowed;
	}

	/**
	 * @param \WP_Term                               $item
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return \WP_REST_Response
	 */
	public function prepare_item_for_response( $item, $request ) {
		$response = parent::prepare_item_for_response( $item, $request );
		$data     = $response->get_data();
		if ( is_array( $data ) && isset( $data['count'] ) && ! Audience::current()->is_staff ) {
			$data['count'] = $this->counts()[ $item->term_id ] ?? 0;
			$response->set_data( $data );
		}
		return $response;
	}

	private function is_open(): bool {
		return ArticleType::CATEGORY === $this->taxonomy || current_user_can( Ability::ManageContent->value );
	}

	/** @return array<int, int> */
	private function counts(): array {
		return $this->categories->counts( Audience::current(), '' );
	}

	private static function refusal(): \WP_Error {
		return new \WP_Error( 'rest_forbidden', __( 'You may not do this. Ask a support manager if you should.', 'sanad' ), array( 'status' => rest_authorization_required_code() ) );
	}
}
