<?php
declare(strict_types=1);

namespace Sanad\Messages;

/** What a draft waits for. */
enum SendState: string {

	/** For its writer. */
	case None = '';

	/** For its time. */
	case Scheduled = 'scheduled';

	/** A worker has it; `send_at` is when another may take it over. */
	case Sending = 'sending';

	/** It was not sent at its time, because there is a newer message that its writer has not seen. */
	case Stale = 'stale';

	/** It was not sent at its time for another reason, which the details tell. */
	case Failed = 'failed';
}
