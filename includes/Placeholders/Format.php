<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** What a template is written in, and so what its values are escaped for. */
enum Format {

	case Html;

	/** Plain text of several lines. */
	case Text;

	/** One line, such as a subject: nothing in it may begin another header. */
	case Header;
}
