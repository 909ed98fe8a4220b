<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** Why a placeholder could not be filled. */
enum Reason: string {

	/** There is no such placeholder. */
	case Unknown = 'unknown';

	/** There is, but it has no value here and no fallback. */
	case Empty = 'empty';

	/** What stands between the braces cannot be read. */
	case Syntax = 'syntax';
}
