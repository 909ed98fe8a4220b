<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** Where an outgoing mail stands. */
enum DeliveryState: string {

	/** Waits for its first or next attempt. */
	case Queued = 'queued';

	/** A worker has it. */
	case Sending = 'sending';

	/** The mail server took it. */
	case Sent = 'sent';

	/** Given up; a person may try again. */
	case Failed = 'failed';

	/** Handed over in full, but the mail server never said whether it took it. */
	case Unknown = 'unknown';

	/** Not sent on purpose (a cap, a closed reason). Never a reply's. */
	case Dropped = 'dropped';
}
