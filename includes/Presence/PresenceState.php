<?php
declare(strict_types=1);

namespace Sanad\Presence;

/** What an agent does at a ticket. */
enum PresenceState: string {

	case Viewing  = 'viewing';
	case Replying = 'replying';
}
