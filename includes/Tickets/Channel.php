<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** How a message arrived. A ticket may change channel, a message never. */
enum Channel: string {

	case Email     = 'email';
	case Form      = 'form';
	case Portal    = 'portal';
	case Chat      = 'chat';
	case Review    = 'review';
	case Phone     = 'phone';
	case InPerson  = 'in_person';
	case Sms       = 'sms';
	case Messenger = 'messenger';
	case Instagram = 'instagram';
	case Whatsapp  = 'whatsapp';
	case X         = 'x';
	case Comment   = 'comment';
	case Forum     = 'forum';
	case Api       = 'api';

	/** The way of an agent's answer: mail carries it, unless the customer came by a channel that carries its own. */
	public function of_answer(): self {
		return match ( $this ) {
			self::Form, self::Portal, self::Phone, self::InPerson, self::Review, self::Comment, self::Forum, self::Api => self::Email,
			default => $this,
		};
	}
}
