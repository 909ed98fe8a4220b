<?php
declare(strict_types=1);

namespace Sanad\Pulse;

/** Writes and removes the files that browsers ask for. */
final class PulseFiles {

	private const ENDING = '.txt';

	public function __construct( private readonly PulseFolder $folder ) {}

	/**
	 * Puts the counter into the file, whole or not at all.
	 *
	 * The modification time is the pulse's and not the clock's: a web server makes ETag and
	 * Last-Modified of it with the grain of a second, and would answer "not modified" to the second
	 * change within one.
	 *
	 * @return bool Whether it is written.
	 */
	public function write( Pulse $pulse ): bool {
		if ( ! $this->folder->prepare() ) {
			return false;
		}
		$file      = $this->path( $pulse->name );
		$temporary = $file . '.' . bin2hex( random_bytes( 4 ) );
		if ( false === file_put_contents( $temporary, (string) $pulse->counter ) ) {
			return false;
		}
		// WordPress makes uploads readable to the web server by the rights of their folder.
		$rights = fileperms( $this->folder->path() );
		chmod( $temporary, false === $rights ? 0644 : $rights & 0666 );
		touch( $temporary, $pulse->mtime );
		if ( ! rename( $temporary, $file ) ) {
			wp_delete_file( $temporary );
			return false;
		}
		return true;
	}

	public function exists( Pulse $pulse ): bool {
		return file_exists( $this->path( $pulse->name ) );
	}

	public function url( Pulse $pulse ): string {
		return $this->folder->url( $pulse->name . self::ENDING );
	}

	public function delete( string $name ): void {
		wp_delete_file( $this->path( $name ) );
	}

	/** Removes the folder with everything in it. */
	public function delete_all(): void {
		$path  = $this->folder->path();
		$files = is_dir( $path ) ? scandir( $path ) : false;
		foreach ( is_array( $files ) ? $files : array() as $file ) {
			if ( is_file( $path . '/' . $file ) ) {
				wp_delete_file( $path . '/' . $file );
			}
		}
		if ( is_array( $files ) ) {
			rmdir( $path );
		}
	}

	private function path( string $name ): string {
		return $this->folder->path() . '/' . $name . self::ENDING;
	}
}
