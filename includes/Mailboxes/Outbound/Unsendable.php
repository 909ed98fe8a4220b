<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** A mail that no further attempt will make sendable. Never leaves the outbox. */
final class Unsendable extends \RuntimeException {

	private function __construct( public readonly DeliveryState $state, string $message ) {
		parent::__construct( $message );
	}

	/** There is no point in sending it any more; nobody needs to know. @param string $reason For the log. */
	public static function pointless( string $reason ): self {
		return new self( DeliveryState::Dropped, $reason );
	}

	/** It should have been sent and cannot be. @param string $sentence Translated, for the agent. */
	public static function impossible( string $sentence ): self {
		return new self( DeliveryState::Failed, $sentence );
	}
}
