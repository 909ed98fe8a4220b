<?php
declare(strict_types=1);

namespace Sanad\Messages;

/** What a message says, cleaned: once as HTML, once as plain text. */
final class MessageBody {

	public function __construct(
		public readonly string $html,
		public readonly string $text
	) {}
}
