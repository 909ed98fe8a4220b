<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

/** Where a ticket has what was searched for. */
enum MatchField: string {

	case Message  = 'message';
	case Note     = 'note';
	case Subject  = 'subject';
	case Customer = 'customer';
	case Order    = 'order';
	case Number   = 'number';
}
