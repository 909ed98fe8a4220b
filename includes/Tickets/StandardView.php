<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** The views that every agent has. Each is one queue, two of them with one assignee. */
enum StandardView: string {

	case Unassigned = 'unassigned';
	case Mine       = 'mine';
	case Open       = 'open';
	case Waiting    = 'waiting';
	case Snoozed    = 'snoozed';
	case Resolved   = 'resolved';
	case Spam       = 'spam';
	case Trash      = 'trash';

	/** The queue whose tickets it shows. */
	public function queue(): Queue {
		return match ( $this ) {
			self::Unassigned, self::Mine, self::Open => Queue::Open,
			self::Waiting  => Queue::Waiting,
			self::Snoozed  => Queue::Snoozed,
			self::Resolved => Queue::Resolved,
			self::Spam     => Queue::Spam,
			self::Trash    => Queue::Trash,
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
}
