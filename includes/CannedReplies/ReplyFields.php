<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

/** What somebody wants a canned reply to be. Null leaves a field as it is, or empty in a new one. */
final class ReplyFields {

	/**
	 * @param int|null                                                                   $folder_id      0 for none.
	 * @param bool|null                                                                  $is_personal    Whether it is the writer's own.
	 * @param string|null                                                                $shortcut       With or without a slash; '' for none.
	 * @param list<array{language: string, title: string, body_html: string}>|null $versions       HTML from outside; sanitised by the service.
	 * @param list<int>|null                                                             $attachment_ids All files from now on: its own, and pending ones of the writer.
	 * @param string|null                                                                $review_at      Such as 2027-01-31; '' for none.
	 * @param int|null                                                                   $reviewer_id    0 for nobody.
	 */
	public function __construct(
		public readonly ?string $title = null,
		public readonly ?int $folder_id = null,
		public readonly ?bool $is_personal = null,
		public readonly ?string $shortcut = null,
		public readonly ?string $when_to_use = null,
		public readonly ?array $versions = null,
		public readonly ?array $attachment_ids = null,
		public readonly ?string $review_at = null,
		public readonly ?int $reviewer_id = null
	) {}
}
