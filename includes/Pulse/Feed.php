<?php
declare(strict_types=1);

namespace Sanad\Pulse;

/**
 * What can be watched, by name. Each name has one file with one counter.
 *
 * The customer's page of a ticket has a feed of its own: were it the agents' one, it would tell
 * him when his case is talked about internally.
 */
final class Feed {

	/** Everything on the desk, for agents who see all tickets. */
	public const DESK = 'desk';

	/** The tickets of one team, for agents who see only those of their teams. */
	public static function team( int $team_id ): string {
		return "team-{$team_id}";
	}

	/** One ticket, as agents see it. */
	public static function ticket( int $ticket_id ): string {
		return "ticket-{$ticket_id}";
	}

	/** One ticket, as its customer sees it. */
	public static function customer_page( int $ticket_id ): string {
		return "page-{$ticket_id}";
	}

	/** Who looks at a ticket and who answers it. */
	public static function presence( int $ticket_id ): string {
		return "presence-{$ticket_id}";
	}

	/** An agent's own, by which his browser finds out whether pulses arrive. */
	public static function check( int $user_id ): string {
		return "check-{$user_id}";
	}
}
