<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

/** What becomes of the customer of a ticket that is merged into that of somebody else. */
enum OtherCustomer: string {

	/** The merge is refused: nobody has thought about it yet. */
	case Refuse = 'refuse';

	/** He has no part in the survivor; what he writes on opens a ticket of his own. */
	case LeaveOut = 'leave_out';

	/** He becomes a participant of the survivor: may write to it, and is offered as CC. */
	case TakeIn = 'take_in';
}
