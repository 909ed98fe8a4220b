<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/**
 * How long this shop takes to answer, from its own figures: the time within which three of four
 * recent questions had their first answer.
 */
final class AnswerTime {

	private const CACHE = 'sanad_answer_seconds';

	/** Fewer answers than this say nothing. */
	private const MIN_ANSWERS = 10;
	private const MAX_TICKETS = 100;
	private const DAYS        = 30;

	/** Tickets looked at in search of answered ones, so that a shop that never answers pays no more. */
	private const MAX_WALK = 1_000;

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/** A sentence for the shopper, or an empty string where the shop has not answered enough questions yet. */
	public function sentence(): string {
		$seconds = $this->seconds();
		if ( null === $seconds ) {
			return '';
		}
		$hours = (int) ceil( $seconds / HOUR_IN_SECONDS );
		if ( $hours <= 24 ) {
			/* translators: %s: a number of hours. */
			return sprintf( _n( 'Most answers come within %s hour.', 'Most answers come within %s hours.', $hours, 'sanad' ), number_format_i18n( $hours ) );
		}
		$days = (int) ceil( $hours / 24 );
		/* translators: %s: a number of days. */
		return sprintf( _n( 'Most answers come within %s day.', 'Most answers come within %s days.', $days, 'sanad' ), number_format_i18n( $days ) );
	}

	/** The third quartile, read anew at most once an hour. */
	private function seconds(): ?int {
		$cached = get_transient( self::CACHE );
		if ( is_int( $cached ) ) {
			return $cached < 0 ? null : $cached;
		}
		$times   = $this->recent_times();
		$seconds = count( $times ) < self::MIN_ANSWERS ? null : $times[ intdiv( 3 * count( $times ), 4 ) ];
		set_transient( self::CACHE, $seconds ?? -1, HOUR_IN_SECONDS );
		return $seconds;
	}

	/** @return list<int> Seconds from question to first answer, ascending. */
	private function recent_times(): array {
		$tickets = $this->db->table( 'tickets' );
		$newest  = (int) $this->db->value( "SELECT MAX(id) FROM {$tickets}" );
		$ids     = $this->db->ids(
			"SELECT id FROM {$tickets} WHERE id > %d AND created_at >= %s AND last_agent_message_at IS NOT NULL AND channel IN ('form', 'email', 'portal') ORDER BY id DESC LIMIT %d",
			array( max( 0, $newest - self::MAX_WALK ), Timestamp::to_sql( $this->clock->now()->modify( '-' . self::DAYS . ' days' ) ), self::MAX_TICKETS )
		);
		if ( array() === $ids ) {
			return array();
		}
		$rows  = $this->db->rows(
			"SELECT t.created_at AS asked_at, MIN(m.created_at) AS answered_at FROM {$tickets} t
				INNER JOIN {$this->db->table( 'messages' )} m ON m.ticket_id = t.id AND m.kind = 'reply' AND m.author_type = 'agent'
				WHERE t.id IN ( {$this->db->in( $ids )} ) GROUP BY t.id, t.created_at",
			$ids
		);
		$times = array_map(
			static fn ( array $row ): int => Timestamp::from_sql( $row['answered_at'] )->getTimestamp() - Timestamp::from_sql( $row['asked_at'] )->getTimestamp(),
			$rows
		);
		sort( $times );
		return $times;
	}
}
