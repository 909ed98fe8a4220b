<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** What a placeholder tells of. */
enum Group: string {

	case Customer = 'customer';
	case Agent    = 'agent';
	case Ticket   = 'ticket';
	case Shop     = 'shop';
	case Order    = 'order';
	case Date     = 'date';

	/** Added by another plugin. */
	case Other = 'other';
}
