<?php
declare(strict_types=1);

namespace Sanad\Macros;

/** How somebody wants a macro to be run. */
final class RunRequest {

	/**
	 * @param string   $client_key      A repeat returns the first run.
	 * @param int|null $version         Version of the ticket that the agent saw; null for the system: never a conflict.
	 * @param int|null $seen_message_id Last message that he saw; null for the system: never stale.
	 */
	public function __construct(
		public readonly string $client_key,
		public readonly ?int $version = null,
		public readonly ?int $seen_message_id = null
	) {}
}
