<?php
declare(strict_types=1);

namespace Sanad\CannedReplies\Exchange;

use Sanad\CannedReplies\CannedReply;
use Sanad\CannedReplies\ReplyFolders;
use Sanad\CannedReplies\ReplyVersion;

/** Makes rows of canned replies. */
final class ReplyExport {

	public function __construct( private readonly ReplyFolders $folders ) {}

	/**
	 * @param list<CannedReply> $replies
	 * @return list<ReplyRow>
	 */
	public function rows( array $replies ): array {
		return array_map( $this->row( ... ), $replies );
	}

	public function row( CannedReply $reply ): ReplyRow {
		return new ReplyRow(
			$reply->title,
			$this->folders->path( $reply->folder_id ),
			0 !== $reply->owner_id,
			$reply->shortcut,
			$reply->when_to_use,
			(string) $reply->review_at,
			array_map( static fn ( ReplyVersion $version ): array => array( 'language' => $version->language, 'title' => $version->title, 'body_html' => $version->body_html ), $reply->versions )
		);
	}
}
