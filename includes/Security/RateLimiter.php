<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\SanadException;

/**
 * Counts acts of somebody in a window of time and refuses what is above the limit.
 *
 * The counts live in a table, so that a cache flush or a second web server resets nothing. Windows
 * are fixed (they start at multiples of their length), which keeps a hit to one increment and one
 * read and makes Retry-After exact.
 *
 * Call it outside a transaction: a rollback would take the count back.
 */
final class RateLimiter {

	public function __construct(
		private readonly Connection $db,
		private readonly Keys $keys,
		private readonly Clock $clock
	) {}

	/**
	 * Counts one act and refuses it if it is one too many.
	 *
	 * Refused acts count too, but never longer than their window.
	 *
	 * @param string $bucket         What is limited, such as `contact_form.address`.
	 * @param string $subject        Who or what it is limited for: an address hash, an e-mail address. Stored only as a keyed hash.
	 * @param int    $limit          Acts allowed in a window.
	 * @param int    $window_seconds Length of the window, at least 1.
	 * @throws SanadException 429 `too_many` with `retry_after` (seconds); 503 if the database fails.
	 */
	public function hit( string $bucket, string $subject, int $limit, int $window_seconds ): void {
		$now   = $this->clock->now()->getTimestamp();
		$start = intdiv( $now, $window_seconds ) * $window_seconds;
		$end   = $start + $window_seconds;
		$hash  = $this->hash( $bucket, $subject );
		$table = $this->db->table( 'rate_limits' );

		$this->db->execute(
			"INSERT INTO {$table} (bucket_hash, window_start, hits, expires_at) VALUES (%s, %d, 1, %s) ON DUPLICATE KEY UPDATE hits = hits + 1",
			array( $hash, $start, gmdate( 'Y-m-d H:i:s', $end ) )
		);
		// Read after the increment: of N at once, everyone sees at least his own place in the row.
		$hits = (int) $this->db->value(
			"SELECT hits FROM {$table} WHERE bucket_hash = %s AND window_start = %d",
			array( $hash, $start )
		);

		if ( $hits > $limit ) {
			throw SanadException::too_many( max( 1, $end - $now ) );
		}
	}

	/**
	 * Drops rows whose window is over.
	 *
	 * @return int How many rows went.
	 */
	public function forget_expired(): int {
		return $this->db->execute(
			"DELETE FROM {$this->db->table( 'rate_limits' )} WHERE expires_at < %s",
			array( $this->clock->now()->format( 'Y-m-d H:i:s' ) )
		);
	}

	/** Keyed, because the space of e-mail and IP addresses is small enough to try them all. */
	private function hash( string $bucket, string $subject ): string {
		return hash( 'sha256', $this->keys->sign( 'rate-limit', $bucket . "\0" . strtolower( $subject ) ) );
	}
}
