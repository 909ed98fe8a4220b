<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\SanadException;

/** Which files are taken: how large, of which kind, and whether the content is what the name says. */
final class FileRules {

	/** Most files of one message. */
	public const MAX_FILES = 20;

	/** Bytes of one file, unless the site allows less or the owner says otherwise. */
	private const MAX_BYTES = 20971520;

	/** Pixels of one image; a file of a few kilobytes can claim more than a browser survives. */
	private const MAX_PIXELS = 40000000;

	/** Images whose size PHP can read on every version. */
	private const MEASURABLE = array( 'image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/bmp' );

	/** Largest file in bytes. */
	public function max_bytes(): int {
		/**
		 * Filters the largest file that is taken, in bytes; never more than the server accepts.
		 *
		 * @param int $bytes 20 MB by default.
		 */
		$bytes = apply_filters( 'sanad_attachment_max_bytes', self::MAX_BYTES );
		return min( is_int( $bytes ) && $bytes > 0 ? $bytes : self::MAX_BYTES, wp_max_upload_size() );
	}

	/**
	 * Checks a file that came in.
	 *
	 * @throws SanadException 400 or 413 with a sentence for its sender.
	 */
	public function check( UploadedFile $file ): CheckedFile {
		$name = FileName::clean( $file->name );
		if ( ! FileTypes::allows( $name->extension ) ) {
			throw $this->refused( __( 'Files of this kind cannot be sent. Send a picture, a PDF, a text, an office document or a ZIP file.', 'sanad' ) );
		}
		if ( 0 === $file->size ) {
			throw $this->refused( __( 'This file is empty. Check it and choose it again.', 'sanad' ) );
		}
		if ( $file->size > $this->max_bytes() ) {
			throw SanadException::too_large( self::too_large_sentence( $this->max_bytes() ) );
		}
		$found = ( new \finfo( FILEINFO_MIME_TYPE ) )->file( $file->path );
		$mime  = is_string( $found ) ? FileTypes::mime( $name->extension, $found ) : null;
		if ( null === $mime ) {
			throw $this->refused( __( 'The content of this file is not what its name says. Save it again in its own format and choose that.', 'sanad' ) );
		}
		if ( in_array( $mime, self::MEASURABLE, true ) ) {
			$this->check_pixels( $file->path );
		}
		return new CheckedFile( $name->name, $mime, $file->size );
	}

	/** @param int $bytes The limit. */
	public static function too_large_sentence( int $bytes ): string {
		return sprintf(
			/* translators: %s: a size such as 20 MB. */
			__( 'This file is too large. At most %s can be sent; make it smaller or send a link.', 'sanad' ),
			(string) size_format( $bytes )
		);
	}

	private function check_pixels( string $path ): void {
		$dimensions = getimagesize( $path );
		if ( false === $dimensions || $dimensions[0] < 1 || $dimensions[1] < 1 ) {
			throw $this->refused( __( 'This picture is damaged. Save it again and choose that.', 'sanad' ) );
		}
		if ( $dimensions[0] * $dimensions[1] > self::MAX_PIXELS ) {
			throw $this->refused(
				sprintf(
					/* translators: %d: a number of megapixels. */
					__( 'This picture is too large. At most %d megapixels can be sent; make it smaller.', 'sanad' ),
					intdiv( self::MAX_PIXELS, 1000000 )
				)
			);
		}
	}

	private function refused( string $sentence ): SanadException {
		return SanadException::invalid( 'file', $sentence );
	}
}
