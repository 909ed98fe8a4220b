<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** What an outgoing mail is for. */
enum OutgoingKind: string {

	/** An agent's message to the customer. */
	case Reply = 'reply';

	/** "We have your question", to the customer. */
	case Acknowledgement = 'acknowledgement';

	/** "There is something for you to answer", to an agent. */
	case Notification = 'notification';

	/** An agent's question beside a ticket, to a colleague or somebody outside. Its message is one of a side request. */
	case SideRequest = 'side_request';

	/** Whether a machine writes it of its own accord: such mail says so in its headers. */
	public function is_automatic(): bool {
		return self::Reply !== $this && self::SideRequest !== $this;
	}
}
