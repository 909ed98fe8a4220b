<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** Where a ticket stands. Spam, trash and snooze are not statuses. */
enum Status: string {

	case Open     = 'open';
	case Pending  = 'pending';
	case OnHold   = 'on_hold';
	case Resolved = 'resolved';
	case Closed   = 'closed';

	/** What agents call it: plain text in their language. */
	public function label(): string {
		return match ( $this ) {
			self::Open     => __( 'Open', 'sanad' ),
			self::Pending  => __( 'Pending', 'sanad' ),
			self::OnHold   => __( 'On hold', 'sanad' ),
			self::Resolved => __( 'Resolved', 'sanad' ),
			self::Closed   => __( 'Closed', 'sanad' ),
		};
	}

	/** The group that SLA, counters and reports read. */
	public function group(): StatusGroup {
		return match ( $this ) {
			self::Open => StatusGroup::Open,
			self::Pending, self::OnHold => StatusGroup::Paused,
			self::Resolved, self::Closed => StatusGroup::Resolved,
		};
	}
}
