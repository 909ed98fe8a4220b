<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Actor;
use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentOwner;
use Sanad\Attachments\AttachmentRepository;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\FileLender;
use Sanad\SanadException;

/** The files of canned replies, and who may send copies of them. */
final class ReplyFiles implements FileLender {

	public function __construct(
		private readonly AttachmentService $attachments,
		private readonly AttachmentRepository $rows,
		private readonly CannedReplyRepository $replies
	) {}

	/**
	 * The files of replies.
	 *
	 * @param list<int> $reply_ids
	 * @return array<int, list<Attachment>> By reply id; replies without files are absent.
	 */
	public function of( array $reply_ids ): array {
		$files = array();
		foreach ( $this->attachments->kept_by( array_map( AttachmentOwner::canned_reply( ... ), $reply_ids ) ) as $file ) {
			$files[ $file->owner_id ][] = $file;
		}
		return $files;
	}

	/**
	 * Makes these the files of a reply.
	 *
	 * @param list<int> $ids Its own ones that stay, and pending ones of the agent.
	 * @throws SanadException 400 if they are too many, or one is neither.
	 */
	public function set( int $reply_id, array $ids, Actor $agent ): void {
		if ( count( $ids ) > Limits::FILES ) {
			throw SanadException::invalid(
				'attachment_ids',
				/* translators: %d: a number of files. */
				sprintf( _n( 'A canned reply can carry %d file.', 'A canned reply can carry %d files.', Limits::FILES, 'sanad' ), Limits::FILES )
			);
		}
		$there = $this->of( array( $reply_id ) )[ $reply_id ] ?? array();
		$known = array_map( static fn ( Attachment $file ): int => $file->id, $there );
		$this->attachments->hand_over( array_values( array_diff( $ids, $known ) ), $agent, AttachmentOwner::canned_reply( $reply_id ) );
		foreach ( $there as $file ) {
			if ( ! in_array( $file->id, $ids, true ) ) {
				$this->attachments->drop( $file );
			}
		}
	}

	/** Removes all files of a reply that is deleted; messages keep their copies. */
	public function remove( int $reply_id ): void {
		foreach ( $this->of( array( $reply_id ) )[ $reply_id ] ?? array() as $file ) {
			$this->attachments->drop( $file );
		}
	}

	public function lent_to( \WP_User $user, array $ids ): array {
		return array_values( array_filter( $this->rows->find_many( $ids ), fn ( Attachment $file ): bool => $this->may_use( $file, $user ) ) );
	}

	/** A file of a shared reply, or of one of his own. */
	private function may_use( Attachment $file, \WP_User $user ): bool {
		if ( AttachmentOwner::CANNED_REPLY !== $file->owner_type || 0 !== $file->message_id ) {
			return false;
		}
		$reply = $this->replies->find( $file->owner_id );
		return null !== $reply && ( 0 === $reply->owner_id || $user->ID === $reply->owner_id );
	}
}
