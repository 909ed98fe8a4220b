<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/**
 * The prepared site of this PHPUnit run, and its end.
 */
final class Site {

	private static ?self $current = null;

	private function __construct(
		public readonly string $dir,
		public readonly string $db,
		public readonly string $woocommerce,
		public readonly string $files,
	) {}

	/** The site that the bootstrap prepared. */
	public static function current(): self {
		return self::$current ?? throw new \LogicException( 'The bootstrap has not prepared a site.' );
	}

	/** Prepares the site and this run's database, and arranges that the database goes when the run ends. */
	public static function prepare(): self {
		$process = getmypid();
		$options = array(
			'--db=' . ( getenv( 'SANAD_TEST_DB' ) ?: 'sqlite' ),
			'--woo=' . ( getenv( 'SANAD_TEST_WOO' ) ?: 'auto' ),
			'--hpos=' . ( getenv( 'SANAD_TEST_HPOS' ) ?: 'on' ),
			"--holder={$process}",
		);
		/** @var array{dir: string, db: string, database: string, woocommerce: array{kind: string}|null}|null $answer */
		$answer = json_decode( self::node( array( "--run={$process}", ...$options ) ), true );
		if ( null === $answer ) {
			fwrite( STDERR, "The site for the tests could not be prepared.\n" );
			exit( 1 );
		}
		putenv( 'SANAD_ENV_DATABASE=' . $answer['database'] );
		$files         = sys_get_temp_dir() . '/sanad-tests-' . $process;
		self::$current = new self( $answer['dir'], $answer['db'], $answer['woocommerce']['kind'] ?? 'none', $files );

		// Registered while shutting down, it comes after WordPress's own shutdown, which still needs the database.
		$end = static function () use ( $process, $options, $files ): void {
			if ( getmypid() === $process ) {
				self::remove( $files );
				self::node( array( "--end={$process}", ...$options ) );
			}
		};
		register_shutdown_function( static fn () => register_shutdown_function( $end ) );

		return self::$current;
	}

	/**
	 * Puts uploads into this run's own folder. Hooked to upload_dir.
	 *
	 * @param array{subdir: string} $dirs What WordPress found, of its many keys.
	 * @return array<string, string>
	 */
	public function uploads( array $dirs ): array {
		$dirs['basedir'] = $this->files . '/uploads';
		$dirs['path']    = $dirs['basedir'] . $dirs['subdir'];

		return $dirs;
	}

	/** Deletes what the last test uploaded. */
	public function empty_files(): void {
		self::remove( $this->files );
	}

	/** @param list<string> $args */
	private static function node( array $args ): string {
		$script  = dirname( __DIR__, 3 ) . '/env/prepare.mjs';
		$process = proc_open( array( 'node', $script, ...$args ), array( 1 => array( 'pipe', 'w' ), 2 => STDERR ), $pipes );
		if ( ! is_resource( $process ) ) {
			fwrite( STDERR, "Node was not found; the site for the tests is prepared by it.\n" );
			exit( 1 );
		}
		$printed = (string) stream_get_contents( $pipes[1] );
		fclose( $pipes[1] );
		proc_close( $process );

		return $printed;
	}

	private static function remove( string $path ): void {
		if ( is_dir( $path ) && ! is_link( $path ) ) {
			foreach ( array_diff( scandir( $path ) ?: array(), array( '.', '..' ) ) as $name ) {
				self::remove( $path . '/' . $name );
			}
			rmdir( $path );
		} elseif ( file_exists( $path ) || is_link( $path ) ) {
			unlink( $path );
		}
	}
}
