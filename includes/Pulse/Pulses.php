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
	 * Says at once that something changed. Call it after the commit.
	 *
	 * @param non-empty-list<string> $feeds
	 */
	public function bump( array $feeds ): void {
		$this->write( fn (): array => $this->pulses->count_on( $feeds ) );
	}

	/**
	 * The same for feeds that many watch, at most once in {@see self::MERGED} seconds.
	 *
	 * The counter is the number of the current span of time: what happens later in the span needs no
	 * second bump, because clients wait for the span to end before they ask what is new.
	 *
	 * @param non-empty-list<string> $feeds
	 */
	public function bump_merged( array $feeds ): void {
		$span = intdiv( $this->clock->now()->getTimestamp(), self::MERGED ) + 1;
		$this->write( fn (): array => $this->pulses->raise( $feeds, $span ) );
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

	/** @param callable(): list<Pulse> $change */
	private function write( callable $change ): void {
		try {
			foreach ( $change() as $pulse ) {
				if ( $this->can_keep_files() && ! $this->files->write( $pulse ) ) {
					$this->log->warning( 'A pulse file could not be written; browsers hear of changes later.' );
				}
			}
		} catch ( \Throwable $e ) {
			$this->log->warning( 'A pulse could not be counted on; browsers hear of changes later.', array( 'error' => $e->getMessage() ) );
		}
	}
}
