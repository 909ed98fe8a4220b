<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\Activity;
use Sanad\Activity\ActivityDispatcher;
use Sanad\Activity\ActivityRepository;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Database\Connection;
use Sanad\Jobs\JobRunner;
use Sanad\Messages\WrittenMessage;

/** Writes what happened into the activity, and tells the listeners after the commit: the quick ones at once. */
final class TicketEvents {

	public function __construct(
		private readonly ActivityRepository $activity,
		private readonly Connection $db,
		private readonly JobRunner $jobs
	) {}

	/**
	 * @param string               $event One of {@see Event}.
	 * @param array<string, mixed> $data
	 */
	public function record( Ticket $ticket, string $event, Actor $actor, array $data = array(), int $message_id = 0 ): Activity {
		$activity = $this->activity->add( $ticket->id, $event, $actor, $data, $message_id );
		$this->db->after_commit(
			function () use ( $ticket, $event, $activity ): void {
				$this->jobs->ring( ActivityDispatcher::JOB );
				/**
				 * Fires after the commit, named by {@see Event::action()}: `sanad_ticket_opened`, `sanad_reply_added` …
				 *
				 * For quick listeners; what takes time or must not be missed implements ActivityListener.
				 *
				 * @param Ticket   $ticket   As it is after the event.
				 * @param Activity $activity What happened, by whom.
				 */
				do_action( Event::action( $event ), $ticket, $activity ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- Starts with sanad_.
			}
		);
		return $activity;
	}

	/** Asks for a job some seconds after the running transaction is committed. */
	public function ring_after_commit( string $job, int $delay ): void {
		$this->db->after_commit( fn () => $this->jobs->ring( $job, $delay ) );
	}

	/**
	 * Records which fields changed, with the version that this led to: the base of later conflicts.
	 *
	 * @param array<string, array{from: int|string|null, to: int|string|null}> $changes By field; nothing is recorded if it is empty.
	 */
	public function record_changes( Ticket $after, array $changes, Actor $actor ): void {
		if ( array() !== $changes ) {
			$this->record( $after, Event::TICKET_UPDATED, $actor, array( 'version' => $after->version, 'changes' => $changes ) );
		}
	}

	/** Records the files of a message that could not be saved, so that everybody sees what is missing. */
	public function record_failed_files( Ticket $ticket, WrittenMessage $written ): void {
		foreach ( $written->failed_files() as $file ) {
			$this->record( $ticket, Event::ATTACHMENT_FAILED, Actor::system(), array( 'name' => $file->name, 'reason' => $file->error ), $written->message->id );
		}
	}
}
