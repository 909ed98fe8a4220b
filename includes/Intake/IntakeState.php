<?php
declare(strict_types=1);

namespace Sanad\Intake;

/** Where a received event stands. */
enum IntakeState: string {

	/** Waits to be understood, for the first time or again. */
	case New = 'new';

	/** A worker has it. */
	case Processing = 'processing';

	/** It became a message. */
	case Done = 'done';

	/** Refused while its sender was there, who was told why. */
	case Rejected = 'rejected';

	/** Failed several times; kept for a person to look at. */
	case Quarantined = 'quarantined';
}
