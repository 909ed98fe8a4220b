<?php
declare(strict_types=1);

namespace Sanad\SideRequests\Page;

/**
 * Everything that the template of the page prints. Nothing in it is escaped, but the HTML of messages is safe.
 *
 * @phpstan-type ShownSideFile array{name: string, size: int, url: string}
 * @phpstan-type ShownSideMessage array{id: int, is_answer: bool, name: string, body_html: string, time: string, datetime: string, files: list<ShownSideFile>}
 */
final class RequestView {

	/**
	 * @param string                 $url        The page itself; takes the form.
	 * @param list<ShownSideMessage> $messages   Oldest first.
	 * @param array<string, string>  $errors     Sentence by field.
	 * @param string                 $message    Text that was refused.
	 * @param string                 $client_key Key of the next answer.
	 * @param int                    $max_bytes  Largest file.
	 */
	public function __construct(
		public readonly string $subject,
		public readonly string $shop_name,
		public readonly string $url,
		public readonly array $messages,
		public readonly array $errors,
		public readonly string $message,
		public readonly string $client_key,
		public readonly int $max_bytes,
		public readonly bool $is_thanked
	) {}
}
