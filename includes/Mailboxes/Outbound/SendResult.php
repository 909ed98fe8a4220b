<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** What became of handing a mail over. */
final class SendResult {

	/** @param list<string> $taken Addresses, in lower case, for which the mail server took it although the whole failed. */
	private function __construct(
		public readonly DeliveryState $state,
		public readonly string $error = '',
		public readonly array $taken = array()
	) {}

	public static function sent(): self {
		return new self( DeliveryState::Sent );
	}

	/** It was not taken and may be tried again. @param string $error Sentence for the agent. */
	public static function failed( string $error ): self {
		return new self( DeliveryState::Failed, $error );
	}

	/**
	 * It was taken for some addresses and refused for others, which alone may be tried again.
	 *
	 * @param string       $error Sentence for the agent.
	 * @param list<string> $taken In lower case, at least one.
	 */
	public static function partly( string $error, array $taken ): self {
		return new self( DeliveryState::Failed, $error, $taken );
	}

	/** It was handed over in full and nobody said whether it was taken. @param string $error Sentence for the agent. */
	public static function unknown( string $error ): self {
		return new self( DeliveryState::Unknown, $error );
	}
}
