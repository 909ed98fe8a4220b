<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

/** How messages came from one ticket to another. */
enum MoveKind: string {

	/** All of them; the ticket that they left leads to the other one since. */
	case Merge = 'merge';

	/** From one message on; they made a ticket of their own. */
	case Split = 'split';
}
