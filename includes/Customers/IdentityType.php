<?php
declare(strict_types=1);

namespace Sanad\Customers;

/** What kind of thing identifies a customer. */
enum IdentityType: string {

	case Email     = 'email';
	case Phone     = 'phone';
	case Messenger = 'messenger';
	case Instagram = 'instagram';
	case Whatsapp  = 'whatsapp';
	case X         = 'x';
}
