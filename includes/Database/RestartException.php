<?php
declare(strict_types=1);

namespace Sanad\Database;

/** The work found out under its locks that it needs others first: undone, and run again at once. */
final class RestartException extends QueryException {

	public function is_transient(): bool {
		return true;
	}
}
