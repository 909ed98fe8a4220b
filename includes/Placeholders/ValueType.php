<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** What kind of text a value is, which decides how it is kept readable in a sentence. */
enum ValueType {

	/** Words or a name: in its own direction. */
	case Words;

	/** A number, code, phone or e-mail address: always from left to right. */
	case Code;

	/** An address on the web. */
	case Link;

	/** Several things in a row. */
	case Listing;

	/** Several lines. */
	case Lines;
}
