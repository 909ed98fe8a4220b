<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Tickets\TicketSort;

/** What somebody wants a view to be. Null leaves a field as it is, or at its beginning in a new one. */
final class ViewFields {

	/**
	 * @param array<string, mixed>|null $conditions As a client sends them; checked by the service.
	 * @param int|null                  $team_id    The team that a shared one is for; 0 for everybody.
	 */
	public function __construct(
		public readonly ?string $name = null,
		public readonly ?array $conditions = null,
		public readonly ?TicketSort $sort = null,
		public readonly ?bool $is_personal = null,
		public readonly ?int $team_id = null
	) {}
}
