<?php
declare(strict_types=1);

namespace Sanad\Rest;

/**
 * A response whose body is a file, sent by {@see FileServer}.
 *
 * Whatever the file is, a browser saves it and never shows or runs it on the shop's origin.
 */
final class FileResponse extends \WP_REST_Response {

	/**
	 * @param string $path Absolute path; empty if the content is given.
	 * @param string $name Name under which it is saved; plain text without control characters.
	 * @param string $mime
	 * @param string $content What is sent if there is no path.
	 */
	public function __construct( public readonly string $path, string $name, string $mime, public readonly string $content = '' ) {
		parent::__construct( null, 200 );
		$this->header( 'Content-Type', $mime );
		$this->header( 'Content-Disposition', self::disposition( $name ) );
		$this->header( 'X-Content-Type-Options', 'nosniff' );
		$this->header( 'Content-Security-Policy', "sandbox; default-src 'none'" );
		$this->header( 'Cache-Control', 'private, no-store' );
		$this->header( 'Referrer-Policy', 'no-referrer' );
		$this->header( 'Cross-Origin-Resource-Policy', 'same-origin' );
		$this->header( 'X-Robots-Tag', 'noindex' );
	}

	/** RFC 6266: a plain form for old clients beside the exact one. */
	private static function disposition( string $name ): string {
		$plain = (string) preg_replace( '/[^A-Za-z0-9._ -]+/', '_', $name );
		return sprintf( 'attachment; filename="%s"; filename*=UTF-8\'\'%s', $plain, rawurlencode( $name ) );
	}
}
