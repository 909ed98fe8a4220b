<?php
declare(strict_types=1);

namespace Sanad\Reads;

/** What an agent wants to change of how far he has read a ticket. */
final class ReadChange {

	/**
	 * @param bool|null $unread     False: he has read all of it; true: its newest message is new again; null: neither.
	 * @param int|null  $message_id Up to which message he has read it exactly; wins over the other. Null leaves it.
	 */
	public function __construct(
		public readonly ?bool $unread = null,
		public readonly ?int $message_id = null
	) {}

	public function is_none(): bool {
		return null === $this->unread && null === $this->message_id;
	}
}
