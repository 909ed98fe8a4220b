<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** Where a ticket lies. Not a status, and moving it keeps the status; spam and trash stop all clocks. */
enum Folder: string {

	case Inbox = 'inbox';
	case Spam  = 'spam';
	case Trash = 'trash';
}
