<?php
declare(strict_types=1);

namespace Sanad\CannedReplies\Exchange;

/** A canned reply as it travels in a file: without ids, owners, files and figures, which mean nothing elsewhere. */
final class ReplyRow {

	/**
	 * @param list<string>                                                         $folder   Names from the top.
	 * @param string                                                               $review_at Such as 2027-01-31; '' for none.
	 * @param list<array{language: string, title: string, body_html: string}> $versions From outside.
	 */
	public function __construct(
		public readonly string $title,
		public readonly array $folder,
		public readonly bool $is_personal,
		public readonly string $shortcut,
		public readonly string $when_to_use,
		public readonly string $review_at,
		public readonly array $versions
	) {}
}
