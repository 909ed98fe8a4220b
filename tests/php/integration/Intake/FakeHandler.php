<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Intake;

use Sanad\Intake\IntakeEntry;
use Sanad\Intake\IntakeHandler;
use Sanad\Intake\IntakeResult;
use Sanad\Tickets\Channel;

/** A handler that does what a test wants. */
final class FakeHandler implements IntakeHandler {

	public int $calls = 0;

	/** @param \Closure( IntakeEntry ): IntakeResult $work */
	public function __construct( public \Closure $work ) {}

	public function channel(): Channel {
		return Channel::Form;
	}

	public function handle( IntakeEntry $entry ): IntakeResult {
		++$this->calls;
		return ( $this->work )( $entry );
	}
}
