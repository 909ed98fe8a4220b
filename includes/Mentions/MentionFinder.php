<?php
declare(strict_types=1);

namespace Sanad\Mentions;

use Sanad\Agents\AgentRepository;
use Sanad\Followers\Colleagues;
use Sanad\Tickets\Ticket;

/** Finds out who of those whom a note names may be mentioned: only agents who may see the ticket hear of it. */
final class MentionFinder {

	private const TEAM = 'team-';

	public function __construct(
		private readonly AgentRepository $agents,
		private readonly Colleagues $colleagues
	) {}

	/** @param string $html Of the note, not cleaned yet. */
	public function in_note( string $html, Ticket $ticket, int $writer_id ): Mentioned {
		$targets = array();
		$users   = array();
		foreach ( MentionMarkup::targets( $html ) as $target ) {
			$found = $this->users( $target, $ticket );
			if ( null !== $found ) {
				$targets[] = $target;
				$users     = array( ...$users, ...$found );
			}
		}
		return new Mentioned( $targets, array_values( array_diff( array_unique( $users ), array( $writer_id ) ) ) );
	}

	/** @return list<int>|null Null if there is nobody of whom this may be said. */
	private function users( string $target, Ticket $ticket ): ?array {
		if ( ! str_starts_with( $target, self::TEAM ) ) {
			return $this->colleagues->may_see( (int) $target, $ticket ) ? array( (int) $target ) : null;
		}
		$team_id = (int) substr( $target, strlen( self::TEAM ) );
		return isset( $this->agents->teams()[ $team_id ] ) ? $this->colleagues->in_team( $team_id, $ticket ) : null;
	}
}
