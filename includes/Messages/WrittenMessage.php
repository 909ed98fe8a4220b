<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentState;

/** A message that was just inserted, with its files. */
final class WrittenMessage {

	/** @param list<Attachment> $files */
	public function __construct(
		public readonly Message $message,
		private readonly array $files
	) {}

	/** How many files really came with it. */
	public function attachment_count(): int {
		return count( $this->files ) - count( $this->failed_files() );
	}

	/**
	 * Files that could not be saved; the message says so.
	 *
	 * @return list<Attachment>
	 */
	public function failed_files(): array {
		return array_values( array_filter( $this->files, static fn ( Attachment $file ): bool => AttachmentState::Failed === $file->state ) );
	}
}
