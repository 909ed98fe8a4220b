<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Agents\AgentRepository;
use Sanad\Agents\AgentSchema;
use Sanad\Attachments\AttachmentSchema;
use Sanad\Clock;
use Sanad\Rest\CommonSchema;
use Sanad\Security\Policy;

/** Canned replies and folders as {@see CannedReplySchema} describes them. */
final class CannedReplyPresenter {

	public function __construct(
		private readonly ReplyUses $uses,
		private readonly ReplyFiles $files,
		private readonly AgentRepository $agents,
		private readonly Policy $policy,
		private readonly Clock $clock
	) {}

	/**
	 * The number of queries does not depend on how many they are.
	 *
	 * @param list<CannedReply> $replies
	 * @return list<array<string, mixed>>
	 */
	public function replies( array $replies, \WP_User $viewer ): array {
		$figures   = $this->uses->all();
		$files     = $this->files->of( array_map( static fn ( CannedReply $reply ): int => $reply->id, $replies ) );
		$reviewers = $this->agents->find_many( array_map( static fn ( CannedReply $reply ): int => $reply->reviewer_id, $replies ) );
		$shown     = array();
		foreach ( $replies as $reply ) {
			$used     = $figures[ $reply->id ] ?? new ReplyFigures();
			$reviewer = $reviewers[ $reply->reviewer_id ] ?? null;
			$shown[]  = array(
				'id'           => $reply->id,
				'title'        => $reply->title,
				'folder_id'    => $reply->folder_id > 0 ? $reply->folder_id : null,
				'owner_id'     => $reply->owner_id,
				'shortcut'     => $reply->shortcut,
				'when_to_use'  => $reply->when_to_use,
				'versions'     => array_map( static fn ( ReplyVersion $version ): array => $version->to_array(), $reply->versions ),
				'attachments'  => array_map( AttachmentSchema::attachment( ... ), $files[ $reply->id ] ?? array() ),
				'review_at'    => $reply->review_at,
				'reviewer'     => null === $reviewer ? null : AgentSchema::agent( $reviewer ),
				'is_stale'     => $reply->is_stale( $this->clock->now() ),
				'uses'         => $used->uses,
				'uses_90_days' => $used->uses_90_days,
				'last_used_at' => CommonSchema::time_or_null( $used->last_used_at ),
				'status'       => $reply->is_trashed ? 'trash' : 'publish',
				'updated_at'   => CommonSchema::time( $reply->updated_at ),
				'can'          => array( 'change' => $this->policy->can_change_content( $viewer, $reply->owner_id ) ),
			);
		}
		return $shown;
	}

	/** @return array<string, mixed> */
	public function reply( CannedReply $reply, \WP_User $viewer ): array {
		return $this->replies( array( $reply ), $viewer )[0];
	}

	/**
	 * @param array<ReplyFolder> $folders
	 * @param list<CannedReply>  $replies Those that the viewer sees.
	 * @return list<array<string, mixed>>
	 */
	public static function folders( array $folders, array $replies ): array {
		$counts = array_count_values( array_map( static fn ( CannedReply $reply ): int => $reply->folder_id, $replies ) );
		return array_map( static fn ( ReplyFolder $folder ): array => self::folder( $folder, $counts[ $folder->id ] ?? 0 ), array_values( $folders ) );
	}

	/** @return array{id: int, name: string, parent_id: int, order: int, count: int} */
	public static function folder( ReplyFolder $folder, int $count ): array {
		return array(
			'id'        => $folder->id,
			'name'      => $folder->name,
			'parent_id' => $folder->parent_id,
			'order'     => $folder->order,
			'count'     => $count,
		);
	}
}
