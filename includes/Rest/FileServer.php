<?php
declare(strict_types=1);

namespace Sanad\Rest;

/** Sends the file of a {@see FileResponse} where WordPress would send JSON. */
final class FileServer {

	private const CHUNK = 262144;

	/** Adds the filter. */
	public function register(): void {
		// After core's cross-origin headers, which hang on the same filter.
		add_filter( 'rest_pre_serve_request', array( $this, 'serve' ), 20, 3 );
	}

	/**
	 * @param mixed                                  $served  Whether somebody has sent a body already.
	 * @param mixed                                  $result  The response.
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return mixed True if the file was sent.
	 */
	public function serve( mixed $served, mixed $result, \WP_REST_Request $request ): mixed {
		if ( true === $served || ! $result instanceof FileResponse ) {
			return $served;
		}
		if ( '' === $result->path ) {
			if ( 'HEAD' !== $request->get_method() ) {
				// A file that is saved, of a type that no browser shows: nothing to escape.
				echo $result->content; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
			}
			return true;
		}
		$stream = fopen( $result->path, 'rb' );
		if ( false === $stream ) {
			return $served;
		}
		if ( ! headers_sent() ) {
			header( 'Content-Length: ' . (int) filesize( $result->path ) );
		}
		if ( 'HEAD' !== $request->get_method() ) {
			while ( ! feof( $stream ) ) {
				// Bytes of a file, of a type that no browser shows: nothing to escape.
				echo fread( $stream, self::CHUNK ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
				flush();
			}
		}
		fclose( $stream );
		return true;
	}
}
