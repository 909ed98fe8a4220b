<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use Sanad\Tests\Integration\Support\Site;

/** Real processes that do the same thing at the same moment, each with its own WordPress and connection. */
final class Workers {

	/** Seconds until all of them have loaded WordPress and wait. */
	private const READY_SECONDS = 60;

	/**
	 * Runs one task in several processes at once.
	 *
	 * @param string                     $task      Name of a method of WorkerTasks.
	 * @param list<array<string, mixed>> $arguments One set for each process.
	 * @return list<mixed> What each of them answered.
	 */
	public static function run( string $task, array $arguments ): array {
		return self::run_each( array_map( static fn ( array $one ): array => array( $task, $one ), $arguments ) );
	}

	/**
	 * Runs several tasks at once, each in a process.
	 *
	 * @param list<array{string, array<string, mixed>}> $arguments Name of a method of WorkerTasks, and its arguments.
	 * @return list<mixed> What each of them answered.
	 */
	public static function run_each( array $arguments ): array {
		$start     = sys_get_temp_dir() . '/sanad-start-' . bin2hex( random_bytes( 8 ) );
		$processes = array();
		foreach ( $arguments as $index => [ $task, $one ] ) {
			$command = array( PHP_BINARY, __DIR__ . '/worker.php', Site::current()->dir, $task, (string) json_encode( $one ), "{$start}-{$index}", $start );
			$process = proc_open( $command, array( 1 => array( 'pipe', 'w' ), 2 => array( 'pipe', 'w' ) ), $pipes );
			if ( ! is_resource( $process ) ) {
				throw new \RuntimeException( 'A process could not be started.' );
			}
			$processes[] = array( $process, $pipes );
		}
		$deadline = microtime( true ) + self::READY_SECONDS;
		while ( count( (array) glob( "{$start}-*" ) ) < count( $arguments ) && microtime( true ) < $deadline ) {
			usleep( 5_000 );
		}
		touch( $start );
		$answers = array();
		foreach ( $processes as [ $process, $pipes ] ) {
			$output = (string) stream_get_contents( $pipes[1] );
			$errors = (string) stream_get_contents( $pipes[2] );
			proc_close( $process );
			$answer = json_decode( $output, true );
			if ( ! is_array( $answer ) ) {
				throw new \RuntimeException( "A process failed: {$output} {$errors}" );
			}
			$answers[] = $answer['answer'];
		}
		foreach ( (array) glob( "{$start}*" ) as $file ) {
			unlink( (string) $file );
		}
		return $answers;
	}
}
