<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\FromTicket;

use Sanad\KnowledgeBase\ArticleView;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketAccess;

/** Makes an article of a ticket. Whoever may answer it may; whether it is published, editors of content decide. */
final class ArticleFromTicketController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly ArticleFromTicket $maker,
		private readonly ArticleView $view
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/tickets/' . self::ID . '/article', Endpoint::post( $this->make( ... ), $this->access->reply(), 'ArticleDraftFromTicket', 'ArticleFromTicket' ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function make( \WP_REST_Request $request ): \WP_REST_Response {
		$input   = new Input( $request );
		$made    = $this->maker->make( $this->access->ticket( $request ), $input->has( 'message_ids' ) ? $input->ids( 'message_ids' ) : null, $this->actor() );
		$removed = array();
		foreach ( $made['removed'] as $kind => $count ) {
			$removed[] = array( 'kind' => $kind, 'count' => $count );
		}
		return $this->created( array( 'article' => $this->view->summary( $made['article'] ), 'removed' => $removed ), "/articles/{$made['article']->id}" );
	}
}
