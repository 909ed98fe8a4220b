<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** Which tickets somebody wants to see, in which order, and from where on. */
final class TicketQuery {

	/** Most tickets on one page. */
	public const MAX_PER_PAGE = 100;

	/** Most tickets on one page of ids alone. */
	public const MAX_IDS = 1_000;

	/**
	 * Null in a filter means "any". Without view and folder: the inbox, whatever the status.
	 *
	 * @param list<Status>   $statuses    Any of these; empty means any.
	 * @param int|null       $assignee_id 0 for nobody's.
	 * @param int|null       $team_id     0 for no team's.
	 * @param int|null       $topic_id    0 for those without one.
	 * @param string         $search      Words and phrases, as typed; '' for none. What else the search box knows are conditions by now.
	 * @param string|null    $cursor      `next_cursor` of the page before.
	 * @param int            $viewer_id   User who looks; means "me" in the view `mine`.
	 * @param list<int>|null $team_scope  Teams whose tickets he may see (0 = no team's); null for all.
	 * @param TicketConditions|null $conditions Of a saved view, or of filters in the search box; without a folder of its own the query looks where they say.
	 * @param list<string>   $notes       What to tell about the search.
	 */
	public function __construct(
		public readonly ?StandardView $view = null,
		public readonly array $statuses = array(),
		public readonly ?StatusGroup $group = null,
		public readonly ?Folder $folder = null,
		public readonly ?int $topic_id = null,
		public readonly ?int $assignee_id = null,
		public readonly ?int $team_id = null,
		public readonly ?int $tag_id = null,
		public readonly ?Priority $priority = null,
		public readonly ?Channel $channel = null,
		public readonly ?int $customer_id = null,
		public readonly ?int $order_id = null,
		public readonly string $search = '',
		public readonly TicketSort $sort = TicketSort::Newest,
		public readonly ?string $cursor = null,
		public readonly int $per_page = 50,
		public readonly int $viewer_id = 0,
		public readonly ?array $team_scope = null,
		public readonly ?TicketConditions $conditions = null,
		public readonly array $notes = array()
	) {}
}
