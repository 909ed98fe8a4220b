<?php
declare(strict_types=1);

namespace Sanad\Views;

/** What the values of a condition are; each is written as text. */
enum ValueKind {

	/** One or more words of a fixed list. */
	case Word;

	/** `yes` or `no`. */
	case YesNo;

	/** One or more ids, and some words besides. */
	case Id;

	/** Two-letter codes. */
	case Language;

	/** Words as they are typed. */
	case Text;

	/** One number of minutes. */
	case Minutes;

	/** A number of minutes, or a day as `2026-11-22` in the time of the site. */
	case Time;

	/** One whole number. */
	case Number;
}
