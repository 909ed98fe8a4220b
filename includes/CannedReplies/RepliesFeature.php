<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Desk;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of canned replies, placeholders and macros. */
final class RepliesFeature {

	public readonly ReplyFolders $folders;

	/** Makes and changes canned replies, for REST, imports and seeds. */
	public readonly CannedReplyService $service;

	public function __construct(
		private readonly Desk $desk,
		private readonly Policy $policy,
		private readonly Errors $errors
	) {
		$this->folders = new ReplyFolders();
		$this->service = new CannedReplyService( $desk->canned_replies, $this->folders, $desk->reply_files, $desk->agents, $desk->sanitizer, $policy );
	}

	public function register(): void {
		$desk = $this->desk;
		( new CannedReplyType() )->register();
		( new ReplyOwners( $desk->canned_replies, $desk->reply_files, $desk->reply_uses ) )->register();
		$presenter = new CannedReplyPresenter( $desk->reply_uses, $desk->reply_files, $desk->agents, $this->policy, $desk->clock );
		( new CannedReplyController( $this->policy, $this->errors, $this->service, $desk->canned_replies, $this->folders, $desk->reply_uses, $presenter, $desk->clock ) )->register();
		( new ReplyFolderController( $this->policy, $this->errors, $this->folders, $desk->canned_replies ) )->register();
	}
}
