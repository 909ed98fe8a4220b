<?php
declare(strict_types=1);

namespace Sanad\Intake;

/** What a received event became. */
final class IntakeResult {

	public function __construct(
		public readonly int $ticket_id,
		public readonly int $message_id
	) {}
}
