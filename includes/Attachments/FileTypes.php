<?php
declare(strict_types=1);

namespace Sanad\Attachments;

/**
 * The kinds of files that customers and agents may send, by ending and by content; both must agree.
 *
 * Nothing here runs in a browser or on a server: no HTML, no SVG, no XML, no scripts, no programs.
 */
final class FileTypes {

	private const OFFICE = array( 'application/zip', 'application/octet-stream' );
	private const TEXTS  = array( 'application/json', 'application/x-ndjson', 'application/csv', 'message/rfc822' );

	private const ACTIVE_TEXTS = array( 'text/html', 'text/xml', 'text/javascript', 'text/x-php', 'text/x-shellscript', 'text/x-perl', 'text/x-script.python', 'text/x-msdos-batch' );

	private const OLE    = array( 'application/x-ole-storage', 'application/CDFV2', 'application/octet-stream' );

	/**
	 * The type that is stored and served, and what libmagic may call it besides, by ending.
	 *
	 * Office files are containers, for which libmagic often knows only the container; they are never
	 * opened here. An ending that is missing is refused.
	 *
	 * @var array<string, array{string, list<string>}>
	 */
	private const ALLOWED = array(
		'jpg'  => array( 'image/jpeg', array() ),
		'jpeg' => array( 'image/jpeg', array() ),
		'png'  => array( 'image/png', array() ),
		'gif'  => array( 'image/gif', array() ),
		'webp' => array( 'image/webp', array() ),
		'bmp'  => array( 'image/bmp', array( 'image/x-ms-bmp' ) ),
		'avif' => array( 'image/avif', array( 'application/octet-stream' ) ),
		'heic' => array( 'image/heic', array( 'image/heif', 'application/octet-stream' ) ),
		'heif' => array( 'image/heif', array( 'image/heic', 'application/octet-stream' ) ),
		'pdf'  => array( 'application/pdf', array() ),
		'txt'  => array( 'text/plain', array() ),
		'log'  => array( 'text/plain', array() ),
		'csv'  => array( 'text/csv', array( 'text/plain', 'application/csv' ) ),
		'doc'  => array( 'application/msword', self::OLE ),
		'xls'  => array( 'application/vnd.ms-excel', self::OLE ),
		'ppt'  => array( 'application/vnd.ms-powerpoint', self::OLE ),
		'docx' => array( 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', self::OFFICE ),
		'xlsx' => array( 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', self::OFFICE ),
		'pptx' => array( 'application/vnd.openxmlformats-officedocument.presentationml.presentation', self::OFFICE ),
		'odt'  => array( 'application/vnd.oasis.opendocument.text', self::OFFICE ),
		'ods'  => array( 'application/vnd.oasis.opendocument.spreadsheet', self::OFFICE ),
		'odp'  => array( 'application/vnd.oasis.opendocument.presentation', self::OFFICE ),
		'zip'  => array( 'application/zip', array() ),
		'mp3'  => array( 'audio/mpeg', array( 'application/octet-stream' ) ),
		'm4a'  => array( 'audio/mp4', array( 'audio/x-m4a', 'video/mp4' ) ),
		'ogg'  => array( 'audio/ogg', array( 'video/ogg', 'application/ogg' ) ),
		'wav'  => array( 'audio/wav', array( 'audio/x-wav', 'audio/vnd.wave' ) ),
		'mp4'  => array( 'video/mp4', array() ),
		'mov'  => array( 'video/quicktime', array() ),
		'webm' => array( 'video/webm', array( 'audio/webm' ) ),
	);

	/** Whether files with this ending may be sent at all. */
	public static function allows( string $extension ): bool {
		return isset( self::ALLOWED[ $extension ] );
	}

	/**
	 * The type of a file whose content is what its ending says; null if it is not.
	 *
	 * @param string $found What libmagic says of the content.
	 */
	public static function mime( string $extension, string $found ): ?string {
		if ( ! isset( self::ALLOWED[ $extension ] ) ) {
			return null;
		}
		[ $mime, $others ] = self::ALLOWED[ $extension ];
		$agrees            = $found === $mime
			|| in_array( $found, $others, true )
			|| ( str_starts_with( $mime, 'text/' ) && self::is_text( $found ) );
		return $agrees ? $mime : null;
	}

	/** Libmagic sees mails, code or data in many a plain text; only what browsers and servers run is none. */
	private static function is_text( string $found ): bool {
		return in_array( $found, self::TEXTS, true )
			|| ( str_starts_with( $found, 'text/' ) && ! in_array( $found, self::ACTIVE_TEXTS, true ) );
	}

	/**
	 * All endings, for the `accept` attribute of a form and for people.
	 *
	 * @return list<string> Without dot.
	 */
	public static function extensions(): array {
		return array_keys( self::ALLOWED );
	}
}
