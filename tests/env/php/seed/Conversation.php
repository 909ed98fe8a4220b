<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/** A ticket as it is going to happen. */
final class Conversation {

	/**
	 * @param Person                                                          $person   Who asks.
	 * @param Purchase|null                                                   $purchase What it is about.
	 * @param array{topic: string, tags: list<string>, priority?: string, file?: string} $script What is common to all of its kind.
	 * @param list<array{who: string, text: string, time: int}>              $entries  `who` is customer, agent or note; times count in seconds since 1970.
	 * @param string                                                          $channel  How it arrives.
	 * @param string                                                          $fate     '' for what becomes of most; else spam, trash, snoozed, on_hold.
	 */
	public function __construct(
		public readonly Person $person,
		public readonly ?Purchase $purchase,
		public readonly string $subject,
		public readonly array $script,
		public readonly array $entries,
		public readonly string $channel,
		public readonly int $agent,
		public readonly string $fate = '',
	) {}
}
