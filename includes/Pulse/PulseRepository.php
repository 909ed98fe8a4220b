<?php
declare(strict_types=1);

namespace Sanad\Pulse;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Timestamp;

/** The watched feeds, one row each. The rows are the truth; files only repeat them. */
final class PulseRepository {

	public const TABLE = 'pulses';

	/** Hours after the last sign of a watcher in which a feed is kept. */
	private const LIFETIME = 24;

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/**
	 * Keeps feeds for a day from now; those that nobody watched yet begin.
	 *
	 * Writes nothing while half of that day is left, so that asking again is one look.
	 *
	 * @param non-empty-list<string> $feeds
	 * @return list<Pulse> In any order.
	 */
	public function watch( array $feeds ): array {
		$now   = $this->clock->now();
		$until = Timestamp::to_sql( $now->modify( '+' . self::LIFETIME . ' hours' ) );
		$half  = Timestamp::to_sql( $now->modify( '+' . intdiv( self::LIFETIME, 2 ) . ' hours' ) );
		$known = $this->db->rows( "SELECT * FROM {$this->table()} WHERE feed IN ({$this->db->in( $feeds )})", $feeds );
		$old   = array();
		foreach ( $known as $row ) {
			if ( (string) $row['expires_at'] < $half ) {
				$old[] = (string) $row['feed'];
			}
		}
		if ( array() !== $old ) {
			$this->db->execute( "UPDATE {$this->table()} SET expires_at = %s WHERE feed IN ({$this->db->in( $old )})", array( $until, ...$old ) );
		}
		$missing = array_diff( $feeds, array_column( $known, 'feed' ) );
		foreach ( $missing as $feed ) {
			$this->begin( $feed, $until );
		}
		return array() === $missing
			? array_map( Pulse::from_row( ... ), $known )
			: array_map( Pulse::from_row( ... ), $this->db->rows( "SELECT * FROM {$this->table()} WHERE feed IN ({$this->db->in( $feeds )})", $feeds ) );
	}

	/**
	 * Those of the feeds that somebody watches.
	 *
	 * @param non-empty-list<string> $feeds
	 * @return list<string>
	 */
	public function watched( array $feeds ): array {
		return $this->db->column( "SELECT feed FROM {$this->table()} WHERE feed IN ({$this->db->in( $feeds )})", $feeds );
	}

	/**
	 * Counts on those of the feeds that somebody watches.
	 *
	 * @param non-empty-list<string> $feeds
	 * @return list<Pulse> The watched ones, as they are now; another request may have counted on meanwhile.
	 */
	public function count_on( array $feeds ): array {
		$now = $this->clock->now()->getTimestamp();
		return $this->changed(
			$feeds,
			"UPDATE {$this->table()} SET counter = counter + 1, mtime = CASE WHEN mtime >= %d THEN mtime + 1 ELSE %d END WHERE feed IN ({$this->db->in( $feeds )})",
			array( $now, $now, ...$feeds )
		);
	}

	/**
	 * Raises the watched ones of the feeds to a number, unless they have reached it.
	 *
	 * @param non-empty-list<string> $feeds
	 * @return list<Pulse> Those that were raised.
	 */
	public function raise( array $feeds, int $number ): array {
		$now = $this->clock->now()->getTimestamp();
		return $this->changed(
			$feeds,
			"UPDATE {$this->table()} SET counter = %d, mtime = CASE WHEN mtime >= %d THEN mtime + 1 ELSE %d END WHERE feed IN ({$this->db->in( $feeds )}) AND counter < %d",
			array( $number, $now, $now, ...$feeds, $number )
		);
	}

	/**
	 * The counters of files, for browsers that cannot ask for the files themselves.
	 *
	 * @param non-empty-list<string> $names
	 * @return array<string, int> By name; those that are not watched are absent.
	 */
	public function counters( array $names ): array {
		$counters = array();
		foreach ( $this->db->rows( "SELECT name, counter FROM {$this->table()} WHERE name IN ({$this->db->in( $names )})", $names ) as $row ) {
			$counters[ (string) $row['name'] ] = (int) $row['counter'];
		}
		return $counters;
	}

	/**
	 * The counters of feeds, each with the name of its file, which another has who begins anew.
	 *
	 * @param non-empty-list<string> $feeds
	 * @return array<string, int> By name; those that are not watched are absent.
	 */
	public function counters_of( array $feeds ): array {
		$counters = array();
		foreach ( $this->db->rows( "SELECT name, counter FROM {$this->table()} WHERE feed IN ({$this->db->in( $feeds )}) ORDER BY name", $feeds ) as $row ) {
			$counters[ (string) $row['name'] ] = (int) $row['counter'];
		}
		return $counters;
	}

	/**
	 * Forgets feeds that nobody watches any more.
	 *
	 * @param int $limit Most of them.
	 * @return list<string> Names of their files.
	 */
	public function forget_expired( int $limit ): array {
		$names = $this->db->column(
			"SELECT name FROM {$this->table()} WHERE expires_at < %s ORDER BY expires_at LIMIT %d",
			array( Timestamp::to_sql( $this->clock->now() ), $limit )
		);
		if ( array() !== $names ) {
			$this->db->execute( "DELETE FROM {$this->table()} WHERE name IN ({$this->db->in( $names )})", $names );
		}
		return $names;
	}

	/**
	 * @param non-empty-list<string>    $feeds
	 * @param list<string|int>          $args
	 * @return list<Pulse>
	 */
	private function changed( array $feeds, string $update, array $args ): array {
		if ( 0 === $this->db->execute( $update, $args ) ) {
			return array();
		}
		return array_map( Pulse::from_row( ... ), $this->db->rows( "SELECT * FROM {$this->table()} WHERE feed IN ({$this->db->in( $feeds )})", $feeds ) );
	}

	private function begin( string $feed, string $until ): void {
		try {
			$this->db->insert(
				self::TABLE,
				array(
					'feed'       => $feed,
					'name'       => bin2hex( random_bytes( 16 ) ),
					'counter'    => 1,
					'mtime'      => $this->clock->now()->getTimestamp(),
					'expires_at' => $until,
				)
			);
		} catch ( DuplicateKeyException ) {
			// Somebody else began to watch it in this moment; his row is as good.
			return;
		}
	}

	private function table(): string {
		return $this->db->table( self::TABLE );
	}
}
