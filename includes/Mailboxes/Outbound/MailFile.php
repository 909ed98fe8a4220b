<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** A file of a message that is too large to travel with the mail. */
final class MailFile {

	/** @param int $size Bytes. */
	public function __construct(
		public readonly string $name,
		public readonly int $size
	) {}
}
