<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\Jobs\Batches;
use Sanad\Jobs\Job;

/** Removes files that were uploaded and never sent. */
final class AttachmentCleanup implements Job {

	private const BATCH = 50;

	public function __construct( private readonly AttachmentService $service ) {}

	public function name(): string {
		return 'attachment_cleanup';
	}

	public function run_due( int $seconds ): int {
		return Batches::run( $seconds, self::BATCH, $this->service->remove_expired( ... ) );
	}
}
