<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** Where in a template a placeholder stands. */
enum Place {

	/** Between tags, or anywhere in plain text. */
	case Content;

	/** Inside of an attribute that is text. */
	case Attribute;

	/** At the beginning of the address of a link. */
	case Address;

	/** Further on in an address. */
	case AddressPart;

	/** In a tag, outside of any value: nothing may stand there. */
	case Tag;
}
