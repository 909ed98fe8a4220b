<?php
declare(strict_types=1);

namespace Sanad\Pulse;

/** One watched feed: the file that says whether something changed. */
final class Pulse {

	/**
	 * @param string $feed    One of {@see Feed}.
	 * @param string $name    32 lower-case hex characters at random: the file's name, derived from nothing.
	 * @param int    $counter What the file holds.
	 * @param int    $mtime   Its modification time, seconds since 1970; each content has its own.
	 */
	public function __construct(
		public readonly string $feed,
		public readonly string $name,
		public readonly int $counter,
		public readonly int $mtime
	) {}

	/** @param array<string, string|null> $row */
	public static function from_row( array $row ): self {
		return new self( (string) $row['feed'], (string) $row['name'], (int) $row['counter'], (int) $row['mtime'] );
	}
}
