<?php
declare(strict_types=1);

namespace Sanad\Messages;

/** A message that was just inserted, with the number of files that hang on it. */
final class WrittenMessage {

	public function __construct(
		public readonly Message $message,
		public readonly int $attachment_count
	) {}
}
