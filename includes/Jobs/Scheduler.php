<?php
declare(strict_types=1);

namespace Sanad\Jobs;

/** Somebody who calls a hook later. The only code that knows Action Scheduler and WP-Cron. */
interface Scheduler {

	/** Whether this scheduler can be used in this request. */
	public function is_available(): bool;

	/** Whether the hook is called every minute. */
	public function has_recurring( string $hook ): bool;

	/** Calls the hook every minute from now on; nothing happens if it is so already. */
	public function every_minute( string $hook ): void;

	/** Calls the hook once; nothing happens if a call of it already waits. @param int $delay Seconds from now. */
	public function once( string $hook, int $delay ): void;

	/** Forgets every call of the hook. */
	public function forget( string $hook ): void;
}
