<?php
declare(strict_types=1);

namespace Sanad\Jobs;

/** Work that is done in batches, each short enough for the database. */
final class Batches {

	/**
	 * Does one batch after the other, the first in any case, until one is not full or time is over.
	 *
	 * @param int                $seconds Time after which no batch is begun.
	 * @param int                $size    Of a full batch.
	 * @param callable(int): int $batch   Takes the size; answers how many things it did.
	 * @return int How many things were done.
	 */
	public static function run( int $seconds, int $size, callable $batch ): int {
		$deadline = microtime( true ) + $seconds;
		$total    = 0;
		do {
			$done   = $batch( $size );
			$total += $done;
		} while ( $done >= $size && microtime( true ) < $deadline );
		return $total;
	}
}
