<?php
declare(strict_types=1);

namespace Sanad\Notifications;

/** How an agent is told. Values are stored and part of the REST contract. */
enum NotificationChannel: string {

	case Mail    = 'mail';
	case Browser = 'browser';
	case Sound   = 'sound';
}
