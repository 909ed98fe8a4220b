<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Database\Schema;
use Sanad\Database\Timestamp;
use Sanad\Tickets\Queue;
use Sanad\Tickets\Status;
use Sanad\Tickets\StatusGroup;
use Sanad\Tickets\Ticket;

/** Status and snooze of two tickets that become one: nothing that waits for the team is put away by a merge. */
final class MergedState {

	private function __construct(
		public readonly Status $status,
		private readonly ?\DateTimeImmutable $snoozed_until,
		private readonly Ticket $like
	) {}

	/** The state of the survivor: that of the more open of both. */
	public static function of( Ticket $from, Ticket $into ): self {
		$like = self::rank( $from ) < self::rank( $into ) ? $from : $into;
		return new self( $like->status, Queue::Snoozed === $like->queue ? $like->snoozed_until : null, $like );
	}

	/** @return array<string, string|null> By column. */
	public function columns(): array {
		$resolved = StatusGroup::Resolved === $this->status->group();
		return array(
			'status'        => $this->status->value,
			'snoozed_until' => Timestamp::to_sql_or_null( $this->snoozed_until ),
			'resolved_at'   => $resolved ? Timestamp::to_sql_or_null( $this->like->resolved_at ) : null,
			'closed_at'     => Status::Closed === $this->status ? Timestamp::to_sql_or_null( $this->like->closed_at ) : null,
		);
	}

	/** The earlier of two times for a column that holds {@see Schema::NEVER} for none. */
	public static function earlier( ?\DateTimeImmutable $a, ?\DateTimeImmutable $b ): string {
		$times = array_filter( array( $a, $b ) );
		return array() === $times ? Schema::NEVER : Timestamp::to_sql( min( $times ) );
	}

	/** The smaller, the sooner somebody has to look. */
	private static function rank( Ticket $ticket ): int {
		return match ( $ticket->queue ) {
			Queue::Open    => 0,
			Queue::Waiting => Status::OnHold === $ticket->status ? 1 : 2,
			Queue::Snoozed => 3,
			default        => Status::Resolved === $ticket->status ? 4 : 5,
		};
	}
}
