<?php
declare(strict_types=1);

namespace Sanad\Views;

/** How a condition of a view compares. */
enum Operator: string {

	/** One of the values. */
	case Is = 'is';

	/** None of the values. */
	case IsNot = 'is_not';

	/** Every value. */
	case All = 'all';

	/** All words of one of the values. */
	case Contains = 'contains';

	/** The opposite. */
	case ContainsNot = 'contains_not';

	case MoreThan = 'more_than';
	case LessThan = 'less_than';

	/** From the beginning of that day on. */
	case After = 'after';

	/** Up to the beginning of that day. */
	case Before = 'before';

	/** In the last minutes. */
	case Within = 'within';

	/** Longer ago. */
	case OlderThan = 'older_than';
}
