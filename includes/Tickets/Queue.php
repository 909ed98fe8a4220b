<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/**
 * The one list that a ticket stands in, derived from folder, status and snooze.
 *
 * Kept in a column so that each standard view and each counter is one equality on an index.
 */
enum Queue: string {

	case Open     = 'open';
	case Waiting  = 'waiting';
	case Snoozed  = 'snoozed';
	case Resolved = 'resolved';
	case Spam     = 'spam';
	case Trash    = 'trash';

	/** Of tickets that were merged into others: in no list, and not counted. */
	case Merged = 'merged';

	/** The queue of a ticket in this folder, with this status, snoozed or not; merged into another or not. */
	public static function of( Folder $folder, Status $status, bool $snoozed, bool $merged = false ): self {
		return match ( true ) {
			$merged                                    => self::Merged,
			Folder::Spam === $folder                   => self::Spam,
			Folder::Trash === $folder                  => self::Trash,
			StatusGroup::Resolved === $status->group() => self::Resolved,
			$snoozed                                   => self::Snoozed,
			StatusGroup::Paused === $status->group()   => self::Waiting,
			default                                    => self::Open,
		};
	}
}
