<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\SanadException;

/**
 * A ZIP file of articles. Nothing is unpacked to the disk, so no name in it can lead anywhere; what
 * it claims about sizes is not believed, reading stops at the limit.
 */
final class Archive {

	/** Bytes of all articles together, unpacked. */
	private const MAX_BYTES = 30_000_000;

	/** Names in the archive, whatever they are. */
	private const MAX_NAMES = 5_000;

	private const MAX_PATH = 300;

	/**
	 * The files in it that may be articles, in the order of their paths.
	 *
	 * @param string $path     Of the archive.
	 * @param int    $max_size Bytes that are read of a file; one more tells that it is larger.
	 * @return array<string, string> Content by path.
	 * @throws SanadException 400, 413, 503 where PHP cannot read archives.
	 */
	public static function files( string $path, int $max_size ): array {
		if ( ! class_exists( \ZipArchive::class ) ) {
			throw SanadException::unavailable( __( 'This server cannot open ZIP files. Import the files one by one, or ask the host for the PHP extension "zip".', 'sanad' ) );
		}
		$zip = new \ZipArchive();
		if ( true !== $zip->open( $path, \ZipArchive::RDONLY ) ) {
			throw SanadException::invalid( 'file', __( 'This ZIP file cannot be opened. Pack it again and choose that.', 'sanad' ) );
		}
		try {
			return self::read( $zip, $max_size );
		} finally {
			$zip->close();
		}
	}

	/** @return array<string, string> */
	private static function read( \ZipArchive $zip, int $max_size ): array {
		if ( $zip->numFiles > self::MAX_NAMES ) {
			throw SanadException::too_large( __( 'There are too many files in this ZIP file. Divide it and import the parts.', 'sanad' ) );
		}
		$files = array();
		$left  = self::MAX_BYTES;
		for ( $number = 0; $number < $zip->numFiles; $number++ ) {
			$name = $zip->getNameIndex( $number );
			if ( false === $name || ! self::is_article( $name ) ) {
				continue;
			}
			$content = self::content( $zip, $number, $max_size );
			$left   -= strlen( $content );
			if ( $left < 0 ) {
				throw SanadException::too_large( __( 'The files in this ZIP file are too large together. Divide it and import the parts.', 'sanad' ) );
			}
			$files[ Links::normalised( $name ) ] = $content;
		}
		ksort( $files, SORT_STRING );
		return $files;
	}

	/** Markdown and HTML; not what systems put beside, and no name that wants to lead elsewhere. */
	private static function is_article( string $name ): bool {
		return strlen( $name ) <= self::MAX_PATH
			&& mb_check_encoding( $name, 'UTF-8' )
			&& 1 !== preg_match( '#^[/\\\\]|^[a-z]:|\\\\|(?:^|/)\.\.(?:/|$)|[\x00-\x1F\x7F]#i', $name )
			&& 1 !== preg_match( '#(?:^|/)(?:__MACOSX|\.[^/]*)(?:/|$)#', $name )
			&& 1 !== preg_match( '#(?:^|/)readme\.(?:md|html?)$#iD', $name )
			&& 1 === preg_match( '/\.(?:md|markdown|html?)$/iD', $name );
	}

	private static function content( \ZipArchive $zip, int $number, int $max_size ): string {
		$stream = $zip->getStreamIndex( $number );
		if ( false === $stream ) {
			throw SanadException::invalid( 'file', __( 'This ZIP file cannot be opened. Pack it again and choose that.', 'sanad' ) );
		}
		$content = stream_get_contents( $stream, $max_size + 1 );
		fclose( $stream );
		return false === $content ? '' : $content;
	}
}
