<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Lists and changes the folders of canned replies, which all agents share. */
final class ReplyFolderController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly ReplyFolders $folders,
		private readonly CannedReplyRepository $replies
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/reply-folders',
			Endpoint::get( $this->list( ... ), $this->staff(), 'ReplyFolderList' ),
			Endpoint::post( $this->create( ... ), $this->staff( Ability::ManageContent ), 'ReplyFolder', 'ReplyFolderCreate' )
		);
		$this->route(
			'/reply-folders/' . self::ID,
			Endpoint::patch( $this->change( ... ), $this->staff( Ability::ManageContent ), 'ReplyFolder', 'ReplyFolderSave' ),
			Endpoint::delete( $this->delete( ... ), $this->staff( Ability::ManageContent ), 'Deleted' )
		);
	}

	/** @return array<string, mixed> */
	private function list(): array {
		return array( 'items' => CannedReplyPresenter::folders( $this->folders->all(), $this->replies->of( get_current_user_id() ) ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		$input  = new Input( $request );
		$folder = $this->folders->create( $input->text( 'name' ), $input->int( 'parent_id' ), $input->int( 'order' ) );
		return $this->created( CannedReplyPresenter::folder( $folder, 0 ), "/reply-folders/{$folder->id}" );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$input  = new Input( $request );
		$folder = $this->folders->change( $this->path_id( $request ), $input->text_or_null( 'name' ), $input->int_or_null( 'parent_id' ), $input->int_or_null( 'order' ) );
		$within = array_filter( $this->replies->of( get_current_user_id() ), static fn ( CannedReply $reply ): bool => $reply->folder_id === $folder->id );
		return CannedReplyPresenter::folder( $folder, count( $within ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{deleted: true}
	 */
	private function delete( \WP_REST_Request $request ): array {
		$id = $this->path_id( $request );
		if ( null === $this->folders->find( $id ) ) {
			throw SanadException::not_found();
		}
		$this->folders->delete( $id );
		return array( 'deleted' => true );
	}
}
