<?php
declare(strict_types=1);

namespace Sanad\Cli;

use Sanad\Tickets\CounterAudit;
use Sanad\Tickets\TicketCounters;

/**
 * Checks and repairs the numbers beside the views of the inbox.
 *
 * The numbers are kept in the same transaction as the tickets. They can only be wrong if somebody has
 * written into the tables past Sanad, or has brought back a part of a backup.
 */
final class CountersCommand {

	public function __construct(
		private readonly CounterAudit $audit,
		private readonly TicketCounters $counters
	) {}

	/**
	 * Compares the numbers with the tickets, and changes nothing. Ends with 1 if something is wrong.
	 *
	 * ## EXAMPLES
	 *
	 *     wp sanad counters check
	 *
	 * @throws \Throwable If the database fails.
	 */
	public function check(): void {
		if ( $this->report() ) {
			\WP_CLI::error( __( 'Run `wp sanad counters repair` to count them anew.', 'sanad' ) );
		}
		\WP_CLI::success( __( 'Every ticket stands in its queue, and every counter is right.', 'sanad' ) );
	}

	/**
	 * Puts tickets into the queues that they belong into, counts them anew, and says what was wrong.
	 *
	 * ## EXAMPLES
	 *
	 *     wp sanad counters repair
	 *
	 * @throws \Throwable If the database fails; then nothing was changed.
	 */
	public function repair(): void {
		if ( ! $this->report() ) {
			\WP_CLI::success( __( 'Nothing was wrong.', 'sanad' ) );
			return;
		}
		$this->counters->repair();
		\WP_CLI::success( __( 'The tickets are counted anew.', 'sanad' ) );
	}

	/** Says what is wrong. @return bool Whether something is. */
	private function report(): bool {
		$wrong       = $this->audit->wrong_queues();
		$differences = $this->audit->differences();
		if ( $wrong > 0 ) {
			/* translators: %d: number of tickets. */
			\WP_CLI::log( sprintf( _n( '%d ticket stands in a wrong queue.', '%d tickets stand in a wrong queue.', $wrong, 'sanad' ), $wrong ) );
		}
		foreach ( $differences as $row ) {
			\WP_CLI::log(
				sprintf(
					/* translators: 1: name of a queue, 2: id of a mailbox, 3: id of a team, 4: id of a user, 5: number that is kept, 6: number that was counted. */
					__( 'Queue %1$s of mailbox %2$d, team %3$d, agent %4$d: %5$d kept, %6$d counted.', 'sanad' ),
					$row['queue'],
					$row['mailbox'],
					$row['team'],
					$row['assignee'],
					$row['kept'],
					$row['counted']
				)
			);
		}
		return $wrong > 0 || array() !== $differences;
	}
}
