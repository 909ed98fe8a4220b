<?php
declare(strict_types=1);

namespace Sanad\Mentions;

/** Who is mentioned in a note that is about to be written, as far as he may be. */
final class Mentioned {

	/**
	 * @param list<string> $targets  What may stand in the markup: `12`, `team-3`.
	 * @param list<int>    $user_ids The agents who are meant, members of teams included; not the writer himself.
	 */
	public function __construct(
		public readonly array $targets = array(),
		public readonly array $user_ids = array()
	) {}
}
