<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** The orders in which a list of tickets may stand. Ties are broken by id in the same direction. */
enum TicketSort: string {

	/** Newest public message first. */
	case Newest = 'newest';

	/** Oldest public message first. */
	case Oldest = 'oldest';

	/** Who waits longest first; who does not wait, last. */
	case Waiting = 'waiting';

	/** Newest ticket first. */
	case Created = 'created';

	/** Most urgent first, among those the newest message. */
	case Priority = 'priority';
}
