<?php
declare(strict_types=1);

namespace Sanad\Messages;

/** Who called whom. */
enum CallDirection: string {

	/** The customer called. */
	case In = 'in';

	/** The team called. */
	case Out = 'out';
}
