<?php
declare(strict_types=1);

namespace Sanad\Tickets\Related;

/** Why a ticket stands beside another one; the first that holds is told. */
enum Relation: string {

	case Merged   = 'merged';
	case Split    = 'split';
	case FollowUp = 'follow_up';
	case Order    = 'order';
	case Customer = 'customer';
	case Subject  = 'subject';
}
