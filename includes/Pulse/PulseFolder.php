<?php
declare(strict_types=1);

namespace Sanad\Pulse;

use Sanad\Security\Keys;

/**
 * The folder of the pulse files: in the uploads, where the web server hands files out by itself,
 * under a name of its own for each site.
 */
final class PulseFolder {

	public function __construct( private readonly Keys $keys ) {}

	/** Absolute path, whether or not it exists. */
	public function path(): string {
		return wp_upload_dir( null, false )['basedir'] . '/' . $this->name();
	}

	/** Address of a file in it, or of the folder itself for ''. */
	public function url( string $file ): string {
		return set_url_scheme( wp_upload_dir( null, false )['baseurl'] ) . '/' . $this->name() . '/' . $file;
	}

	/** Makes it, with a file that keeps servers from listing it. False if that cannot be done. */
	public function prepare(): bool {
		$path = $this->path();
		return wp_mkdir_p( $path )
			&& wp_is_writable( $path )
			&& ( file_exists( $path . '/index.html' ) || false !== file_put_contents( $path . '/index.html', '' ) );
	}

	/**
	 * Whether the site serves its uploads itself. Where another host does, files reach it late or
	 * never, so no pulse is kept.
	 */
	public function is_own(): bool {
		$uploads = wp_parse_url( wp_upload_dir( null, false )['baseurl'], PHP_URL_HOST );
		return is_string( $uploads ) && wp_parse_url( home_url(), PHP_URL_HOST ) === $uploads;
	}

	private function name(): string {
		return 'sanad-pulse-' . bin2hex( substr( $this->keys->derive( 'pulse-folder', (string) get_current_blog_id(), $this->keys->first_id() ), 0, 16 ) );
	}
}
