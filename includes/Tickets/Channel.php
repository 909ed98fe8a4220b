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
}
