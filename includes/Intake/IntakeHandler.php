<?php
declare(strict_types=1);

namespace Sanad\Intake;

use Sanad\SanadException;
use Sanad\Tickets\Channel;

/** Understands the events of one channel. */
interface IntakeHandler {

	public function channel(): Channel;

	/**
	 * Turns the event into a message.
	 *
	 * May be called again for the same entry, by another worker too: it must pass
	 * {@see IntakeEntry::client_key()} to the ticket service, so that a repeat returns the first result.
	 *
	 * @throws SanadException With a 4xx status if the event itself is wrong, 503 if it may be tried again.
	 */
	public function handle( IntakeEntry $entry ): IntakeResult;
}
