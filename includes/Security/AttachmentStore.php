<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\SanadException;

/**
 * The bytes of files, each under a random name without ending, so that no web server ever runs or
 * guesses one.
 */
final class AttachmentStore {

	private const NAME = '/^[0-9a-f]{32}$/D';

	public function __construct( private readonly FilesFolder $folder ) {}

	/** Adds the hook that removes the files with the plugin, if the owner chose so. */
	public function register(): void {
		add_action( 'sanad_uninstalled', array( $this, 'uninstall' ) );
	}

	/**
	 * Saves a file and removes it from where it was.
	 *
	 * @param string $source Absolute path.
	 * @return string Its name in the store: 32 lower-case hex characters.
	 * @throws SanadException 503 if it cannot be saved; nothing is left behind then.
	 */
	public function put( string $source ): string {
		$folder = $this->folder->path();
		$name   = bin2hex( random_bytes( 16 ) );
		$target = $this->place( $folder, $name );
		try {
			$this->without_warnings(
				static function () use ( $source, $target ): void {
					wp_mkdir_p( dirname( $target ) );
					copy( $source, $target );
					chmod( $target, 0640 );
				}
			);
			clearstatcache( true, $target );
			if ( filesize( $target ) !== filesize( $source ) ) {
				throw new \RuntimeException( 'The file was cut off, the disk may be full.' );
			}
		} catch ( \RuntimeException $e ) {
			if ( is_file( $target ) ) {
				wp_delete_file( $target );
			}
			throw SanadException::unavailable( __( 'The server could not save this file. Send it again later, or tell the shop in your message that it is missing.', 'sanad' ), $e );
		}
		wp_delete_file( $source );
		return $name;
	}

	/**
	 * Absolute path of a file.
	 *
	 * @throws SanadException 404 if it is not there.
	 */
	public function path( string $name ): string {
		return $this->find( $name ) ?? throw SanadException::not_found();
	}

	/** Removes a file; one that is gone already is fine. */
	public function delete( string $name ): void {
		$path = $this->find( $name );
		if ( null !== $path ) {
			wp_delete_file( $path );
		}
	}

	/** Removes everything with the plugin. */
	public function uninstall( bool $delete ): void {
		if ( ! $delete ) {
			return;
		}
		foreach ( $this->folder->known() as $folder ) {
			$entries = new \RecursiveIteratorIterator(
				new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ),
				\RecursiveIteratorIterator::CHILD_FIRST
			);
			/** @var \SplFileInfo $entry */
			foreach ( $entries as $entry ) {
				$entry->isDir() ? rmdir( $entry->getPathname() ) : wp_delete_file( $entry->getPathname() );
			}
			rmdir( $folder );
		}
	}

	private function find( string $name ): ?string {
		if ( 1 === preg_match( self::NAME, $name ) ) {
			foreach ( $this->folder->known() as $folder ) {
				if ( is_file( $this->place( $folder, $name ) ) ) {
					return $this->place( $folder, $name );
				}
			}
		}
		return null;
	}

	/** Spread over 256 folders: some file systems slow down with many thousand entries in one. */
	private function place( string $folder, string $name ): string {
		return $folder . '/' . substr( $name, 0, 2 ) . '/' . $name;
	}

	/**
	 * Turns the warnings of file functions into an exception that carries their cause.
	 *
	 * @param callable(): void $work
	 */
	private function without_warnings( callable $work ): void {
		set_error_handler( // phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_set_error_handler -- The cause of a failed copy is told in no other way.
			static function ( int $level, string $message ): never {
				throw new \RuntimeException( $message, $level );
			}
		);
		try {
			$work();
		} finally {
			restore_error_handler();
		}
	}
}
