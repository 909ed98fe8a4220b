<?php
declare(strict_types=1);

namespace Sanad\Pulse;

use Sanad\Clock;
use Sanad\Log;

/**
 * Tells browsers that something changed, at the price of a file: the web server answers their
 * polls, and PHP runs only when a counter has moved.
 *
 * Nothing here may fail a request: a pulse that is not written costs freshness, not data.
 */
final class Pulses {

	/** Seconds into which the bumps of a feed of many agents are merged. */
	public const MERGED = 2;

	public function __construct(
		private readonly PulseRepository $pulses,
		private readonly PulseFiles $files,
		private readonly PulseFolder $folder,
		private readonly Clock $clock,
		private readonly Log $log
	) {}

	/** Whether this site can keep files that browsers see at once. */
	public function can_keep_files(): bool {
		/**
		 * Filters whether freshness goes through files in the uploads folder.
		 *
		 * @param bool $possible False where another host serves the uploads.
		 */
		return true === apply_filters( 'sanad_pulse_files', $this->folder->is_own() );
	}

	/**
	 * Keeps these feeds for a day.
	 *
	 * @param non-empty-list<string> $feeds
	 * @return array<string, Pulse> By feed.
	 */
	public function watch( array $feeds ): array {
		$pulses = array();
		foreach ( $this->pulses->watch( $feeds ) as $pulse ) {
			$pulses[ $pulse->feed ] = $pulse;
			if ( $this->can_keep_files() && ! $this->files->exists( $pulse ) ) {
				$this->files->write( $pulse );
			}
		}
		return $pulses;
	}

	/** Where a browser asks for a pulse. */
	public function url( Pulse $pulse ): string {
		return $this->files->url( $pulse );
	}

	/** Address of the folder, which must list nothing. */
	public function folder_url(): string {
		return $this->folder->url( '' );
	}

	/**
	 * Says that something changed. Call it after the commit.
	 *
	 * Feeds that many watch are told at most once in {@see self::MERGED} seconds: their counter is the
	 * number of the current span of time, and what happens later in the span needs no second bump,
	 * because clients wait for the span to end before they ask what is new.
	 *
	 * @param list<string> $feeds  Told at once.
	 * @param list<string> $merged Told once a span.
	 */
	public function bump( array $feeds, array $merged = array() ): void {
		$all = array( ...$feeds, ...$merged );
		if ( array() === $all ) {
			return;
		}
		try {
			// Most of what happens is watched by nobody, so one look comes first. Who begins to watch after it reads what was committed before.
			$watched = $this->pulses->watched( $all );
			$feeds   = array_values( array_intersect( $feeds, $watched ) );
			$merged  = array_values( array_intersect( $merged, $watched ) );
			$this->write( array() === $feeds ? array() : $this->pulses->count_on( $feeds ) );
			$this->write( array() === $merged ? array() : $this->pulses->raise( $merged, intdiv( $this->clock->now()->getTimestamp(), self::MERGED ) + 1 ) );
		} catch ( \Throwable $e ) {
			$this->log->warning( 'A pulse could not be counted on; browsers hear of changes later.', array( 'error' => $e->getMessage() ) );
		}
	}

	/**
	 * @param non-empty-list<string> $names
	 * @return array<string, int>
	 */
	public function counters( array $names ): array {
		return $this->pulses->counters( $names );
	}

	/** Removes what nobody watches any more. @return int How many. */
	public function forget_expired( int $limit ): int {
		$names = $this->pulses->forget_expired( $limit );
		foreach ( $names as $name ) {
			$this->files->delete( $name );
		}
		return count( $names );
	}

	/** @param list<Pulse> $pulses */
	private function write( array $pulses ): void {
		foreach ( $pulses as $pulse ) {
			if ( $this->can_keep_files() && ! $this->files->write( $pulse ) ) {
				$this->log->warning( 'A pulse file could not be written; browsers hear of changes later.' );
			}
		}
	}
}
