<?php
declare(strict_types=1);

namespace Sanad\Messages;

/** The phone call that a message tells of. */
final class Call {

	/** Longest call that can be told of, in seconds: a day. */
	public const MAX_SECONDS = 86400;

	/** @param int|null $seconds How long it was; null if nobody knows. */
	public function __construct(
		public readonly CallDirection $direction,
		public readonly ?int $seconds
	) {}
}
