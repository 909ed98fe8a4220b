<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** The views that every agent has, in the order in which they are shown. */
enum StandardView: string {

	case Unassigned = 'unassigned';
	case Mine       = 'mine';
	case Mentions   = 'mentions';
	case Drafts     = 'drafts';
	case Open       = 'open';
	case Waiting    = 'waiting';
	case Snoozed    = 'snoozed';
	case Resolved   = 'resolved';
	case Failed     = 'failed';
	case Spam       = 'spam';
	case Trash      = 'trash';

	/**
	 * The queues whose tickets it shows.
	 *
	 * @return non-empty-list<Queue>
	 */
	public function queues(): array {
		return match ( $this ) {
			self::Unassigned, self::Mine, self::Open => array( Queue::Open ),
			self::Waiting  => array( Queue::Waiting ),
			self::Snoozed  => array( Queue::Snoozed ),
			self::Resolved => array( Queue::Resolved ),
			self::Spam     => array( Queue::Spam ),
			self::Trash    => array( Queue::Trash ),
			// Whatever became of the case, somebody still has to look.
			self::Mentions, self::Drafts, self::Failed => array( Queue::Open, Queue::Waiting, Queue::Snoozed, Queue::Resolved ),
		};
	}

	/**
	 * The assignee whose tickets it shows: 0 for nobody's, null for anybody's.
	 *
	 * @param int $viewer_id User who looks.
	 */
	public function assignee_id( int $viewer_id ): ?int {
		return match ( $this ) {
			self::Unassigned => 0,
			self::Mine       => $viewer_id,
			default          => null,
		};
	}

	/** Whether a counter is kept of its tickets; the others are counted when they are asked for. */
	public function has_counter(): bool {
		return ! in_array( $this, array( self::Mentions, self::Drafts, self::Failed ), true );
	}

	/** What another table knows of its tickets; null if they are known by queue and assignee alone. @param int $viewer_id User who looks. */
	public function source( TicketSources $sources, int $viewer_id ): ?TicketSource {
		return match ( $this ) {
			self::Mentions => $sources->mentions( $viewer_id ),
			self::Drafts   => $sources->drafts( $viewer_id ),
			self::Failed   => $sources->failed_sends(),
			default        => null,
		};
	}
}
