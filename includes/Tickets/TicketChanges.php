<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** What somebody wants to change of a ticket. Null leaves a field as it is. */
final class TicketChanges {

	/**
	 * @param int|null                $version      Version of the ticket that the writer saw; null for writers who cannot see (rules, jobs): never a conflict.
	 * @param int|null                $assignee_id  0 for nobody.
	 * @param int|null                $team_id      0 for none.
	 * @param int|null                $topic_id     0 for none.
	 * @param int|null                $order_id     0 for none.
	 * @param \DateTimeImmutable|null $snooze_until In the future.
	 * @param bool                    $unsnooze     Ends a snooze; not together with `$snooze_until`.
	 */
	public function __construct(
		public readonly ?int $version = null,
		public readonly ?Status $status = null,
		public readonly ?Priority $priority = null,
		public readonly ?int $assignee_id = null,
		public readonly ?int $team_id = null,
		public readonly ?int $topic_id = null,
		public readonly ?int $order_id = null,
		public readonly ?string $subject = null,
		public readonly ?\DateTimeImmutable $snooze_until = null,
		public readonly bool $unsnooze = false
	) {}
}
