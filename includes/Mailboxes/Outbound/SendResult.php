<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** What became of handing a mail over. */
final class SendResult {

	private function __construct(
		public readonly DeliveryState $state,
		public readonly string $error = ''
	) {}

	public static function sent(): self {
		return new self( DeliveryState::Sent );
	}

	/** It was not taken and may be tried again. @param string $error Sentence for the agent. */
	public static function failed( string $error ): self {
		return new self( DeliveryState::Failed, $error );
	}

	/** It was handed over in full and nobody said whether it was taken. @param string $error Sentence for the agent. */
	public static function unknown( string $error ): self {
		return new self( DeliveryState::Unknown, $error );
	}
}
