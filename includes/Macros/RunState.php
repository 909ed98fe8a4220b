<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Actor;
use Sanad\Messages\Message;

/** What the steps of one run share. */
final class RunState {

	/** The reply that was sent. */
	public ?Message $reply = null;

	/** Number of the step that runs, from 0. */
	public int $step = 0;

	/** @var array<string, true> Fields that this run has changed itself. */
	private array $changed = array();

	/**
	 * @param string   $client_key      Key of the run.
	 * @param int|null $version         Version of the ticket that the agent saw; null for the system.
	 * @param int|null $seen_message_id Last message that he saw; null for the system.
	 * @param int      $hold            Seconds in which the run can be undone.
	 */
	public function __construct(
		public readonly int $ticket_id,
		public readonly Actor $actor,
		private readonly string $client_key,
		private readonly ?int $version,
		public readonly ?int $seen_message_id,
		public readonly int $hold
	) {}

	/** Key of what the current step writes: a repeat of the run repeats it. */
	public function key(): string {
		return "macro-{$this->client_key}-{$this->step}";
	}

	/** The version that a change of this field is checked against: none where the run itself has changed it before. */
	public function version_for( string $field ): ?int {
		$version                 = isset( $this->changed[ $field ] ) ? null : $this->version;
		$this->changed[ $field ] = true;
		return $version;
	}

	/** Tells that a field was changed otherwise, such as the status by a reply. */
	public function has_changed( string $field ): void {
		$this->changed[ $field ] = true;
	}
}
