<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** A picture that travels with a mail to be shown in its HTML (RFC 2392). */
final class InlineFile {

	/**
	 * @param int    $attachment_id File of the message.
	 * @param string $cid           Content-ID without brackets.
	 * @param string $path          Absolute path.
	 * @param string $name          As a reader sees it who saves it.
	 */
	public function __construct(
		public readonly int $attachment_id,
		public readonly string $cid,
		public readonly string $path,
		public readonly string $name,
		public readonly string $mime
	) {}
}
