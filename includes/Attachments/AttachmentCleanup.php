<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\Jobs\Job;

/** Removes files that were uploaded and never sent. */
final class AttachmentCleanup implements Job {

	private const BATCH = 50;

	public function __construct( private readonly AttachmentService $service ) {}

	public function name(): string {
		return 'attachment_cleanup';
	}

	public function run_due( int $seconds ): int {
		$deadline = microtime( true ) + $seconds;
		$total    = 0;
		do {
			$removed = $this->service->remove_expired( self::BATCH );
			$total += $removed;
		} while ( self::BATCH === $removed && microtime( true ) < $deadline );
		return $total;
	}
}
