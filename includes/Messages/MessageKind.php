<?php
declare(strict_types=1);

namespace Sanad\Messages;

/** Whether a message is public or for the team only. */
enum MessageKind: string {

	case Reply = 'reply';
	case Note  = 'note';
}
