<?php
declare(strict_types=1);

namespace Sanad\Database;

/** The database connection broke inside a transaction: the server has undone it, so it may be run again. */
final class ConnectionLostException extends QueryException {

	public function is_transient(): bool {
		return true;
	}
}
