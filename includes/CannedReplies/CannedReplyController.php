<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Clock;
use Sanad\Rest\Data;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Rest\OwnedController;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Lists, makes, changes and removes canned replies. */
final class CannedReplyController extends OwnedController {

	/** Days without use after which a reply may not be needed any more. */
	private const UNUSED_DAYS = 90;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly CannedReplyService $service,
		private readonly CannedReplyRepository $replies,
		private readonly ReplyFolders $folders,
		private readonly ReplyUses $uses,
		private readonly CannedReplyPresenter $presenter,
		private readonly Clock $clock
	) {
		parent::__construct( $policy, $errors, $service );
	}

	public function register_routes(): void {
		$this->route(
			'/canned-replies',
			Endpoint::get( $this->list( ... ), $this->staff(), 'CannedReplyList', 'CannedReplyQuery' ),
			Endpoint::post( $this->create( ... ), $this->staff( Ability::Reply ), 'CannedReply', 'CannedReplyCreate' )
		);
		$this->route(
			'/canned-replies/' . self::ID,
			Endpoint::get( $this->show( ... ), $this->may_see( ... ), 'CannedReply' ),
			Endpoint::patch( $this->change( ... ), $this->may_change( ... ), 'CannedReply', 'CannedReplySave' ),
			Endpoint::delete( $this->delete( ... ), $this->may_change( ... ), 'Deleted' )
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function may_see( \WP_REST_Request $request ): bool {
		$user = wp_get_current_user();
		return $this->policy->can_view_tickets( $user ) && $this->service->visible( $this->path_id( $request ), $user )->id > 0;
	}

	/**
	 * What the composer holds ready; answered with 304 where the client has it already.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private function list( \WP_REST_Request $request ): \WP_REST_Response {
		$user    = wp_get_current_user();
		$only    = ( new Input( $request ) )->text( 'only' );
		$usable  = $this->service->usable( $user );
		$replies = match ( $only ) {
			'stale'  => array_values( array_filter( $usable, fn ( CannedReply $reply ): bool => $reply->is_stale( $this->clock->now() ) ) ),
			'unused' => $this->unused( $usable ),
			'trash'  => $this->replies->trashed( $user->ID ),
			default  => $usable,
		};
		$data = array(
			'items'   => $this->presenter->replies( $replies, $user ),
			'folders' => CannedReplyPresenter::folders( $this->folders->all(), $usable ),
		);
		$etag     = '"' . md5( (string) wp_json_encode( $data ) ) . '"';
		$response = $request->get_header( 'if_none_match' ) === $etag ? new \WP_REST_Response( null, 304 ) : new \WP_REST_Response( $data );
		$response->header( 'ETag', $etag );
		// Kept by the browser, and asked for each time: WordPress says no-store to whoever is signed in.
		$response->header( 'Cache-Control', 'private, no-cache' );
		return $response;
	}

	/**
	 * @param list<CannedReply> $replies
	 * @return list<CannedReply>
	 */
	private function unused( array $replies ): array {
		$figures = $this->uses->all();
		$since   = $this->clock->now()->modify( '-' . self::UNUSED_DAYS . ' days' );
		return array_values(
			array_filter(
				$replies,
				static fn ( CannedReply $reply ): bool => $reply->created_at <= $since && 0 === ( $figures[ $reply->id ]->uses_90_days ?? 0 )
			)
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		$user  = wp_get_current_user();
		$reply = $this->service->create( $this->fields( $request ), $user );
		return $this->created( $this->presenter->reply( $reply, $user ), "/canned-replies/{$reply->id}" );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function show( \WP_REST_Request $request ): array {
		$user = wp_get_current_user();
		return $this->presenter->reply( $this->service->visible( $this->path_id( $request ), $user ), $user );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$user  = wp_get_current_user();
		$id    = $this->path_id( $request );
		$reply = match ( ( new Input( $request ) )->text( 'status' ) ) {
			'trash'   => $this->service->trash( $id, $user ),
			'publish' => $this->service->restore( $id, $user ),
			default   => null,
		};
		if ( null === $reply || ! $reply->is_trashed ) {
			$reply = $this->service->change( $id, $this->fields( $request ), $user );
		}
		return $this->presenter->reply( $reply, $user );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function fields( \WP_REST_Request $request ): ReplyFields {
		$input    = new Input( $request );
		$given    = $request->get_param( 'versions' );
		$versions = array_map(
			static fn ( array $version ): array => array(
				'language'  => Data::text( $version, 'language' ),
				'title'     => Data::text( $version, 'title' ),
				'body_html' => Data::text( $version, 'body_html' ),
			),
			Data::objects( $given )
		);
		return new ReplyFields(
			title: $input->text_or_null( 'title' ),
			folder_id: $request->has_param( 'folder_id' ) ? $input->int( 'folder_id' ) : null,
			is_personal: $request->has_param( 'is_personal' ) ? $input->bool( 'is_personal', false ) : null,
			shortcut: $input->text_or_null( 'shortcut' ),
			when_to_use: $input->text_or_null( 'when_to_use' ),
			versions: is_array( $given ) ? $versions : null,
			attachment_ids: $request->has_param( 'attachment_ids' ) ? $input->ids( 'attachment_ids' ) : null,
			review_at: $request->has_param( 'review_at' ) ? $input->text( 'review_at' ) : null,
			reviewer_id: $input->int_or_null( 'reviewer_id' )
		);
	}
}
