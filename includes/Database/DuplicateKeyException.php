<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * A unique key already holds such a row: somebody was here first.
 *
 * Callers that insert under a unique key catch it and read what is there.
 */
final class DuplicateKeyException extends QueryException {}
