<?php
declare(strict_types=1);

namespace Sanad\Notifications;

/** What an agent can be told of. Values are stored and part of the REST contract; the strongest stands first. */
enum NotificationEvent: string {

	/** Somebody named him in a note. */
	case Mention = 'mention';

	/** Somebody gave him a ticket. */
	case Assigned = 'assigned';

	/** What he scheduled was not sent: something newer came, or it failed. */
	case SendHeld = 'send_held';

	/** A message of his could not be delivered. */
	case SendFailed = 'send_failed';

	/** Somebody whom he asked beside a ticket has answered. */
	case SideAnswer = 'side_answer';

	/** A customer wrote in a ticket of his. */
	case Answer = 'answer';

	/** A customer wrote in a ticket that he follows. */
	case Followed = 'followed';

	/** A customer wrote in a ticket that nobody has taken. */
	case Question = 'question';

	/** Whether it is about what a customer wrote, so that somebody's answer settles it. */
	public function is_of_customer(): bool {
		return in_array( $this, array( self::Answer, self::Followed, self::Question ), true );
	}

	/**
	 * How he is told until he chooses otherwise. Nothing makes a sound unasked, and what concerns
	 * everybody pops up before nobody.
	 *
	 * @return list<NotificationChannel>
	 */
	public function defaults(): array {
		return self::Question === $this ? array( NotificationChannel::Mail ) : array( NotificationChannel::Mail, NotificationChannel::Browser );
	}

	/** Its place among the others: lower is stronger. */
	public function rank(): int {
		return (int) array_search( $this, self::cases(), true );
	}
}
