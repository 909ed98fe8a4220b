<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** What a rendered template is for. */
enum Mode {

	/**
	 * To be put into an editor and rendered again when it is sent: what is not known stays in its
	 * braces, and braces that are text stay escaped, so that nothing of a value is ever read as a placeholder.
	 */
	case Insertion;

	/** To be sent, or shown as it would be sent. */
	case Sending;
}
