<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** Statuses that count alike for clocks, counters and reports. */
enum StatusGroup: string {

	case Open     = 'open';
	case Paused   = 'paused';
	case Resolved = 'resolved';
}
