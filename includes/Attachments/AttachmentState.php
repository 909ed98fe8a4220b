<?php
declare(strict_types=1);

namespace Sanad\Attachments;

/** What became of a file. */
enum AttachmentState: string {

	/** Uploaded, in no message yet; goes when it expires. */
	case Pending = 'pending';

	/** Part of a message. */
	case Stored = 'stored';

	/** Could not be saved; the row tells what was lost and why. */
	case Failed = 'failed';
}
