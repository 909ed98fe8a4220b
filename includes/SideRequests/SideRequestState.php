<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

/** Where a side request stands. */
enum SideRequestState: string {

	/** The other side has to answer. */
	case Asked = 'asked';

	/** The other side has answered, and nobody has said that this is enough. */
	case Answered = 'answered';

	/** Nothing more is awaited; an answer that still comes makes it answered again. */
	case Done = 'done';
}
