<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\SanadException;

/** A file that came in and lies in a temporary place. Nothing about it is believed but its bytes. */
final class UploadedFile {

	/**
	 * @param string $path Where the bytes are; moved away when the file is accepted.
	 * @param string $name As its sender calls it.
	 * @param int    $size Bytes, measured.
	 */
	private function __construct(
		public readonly string $path,
		public readonly string $name,
		public readonly int $size
	) {}

	/** A file that we made ourselves, such as a part of a mail. */
	public static function from_path( string $path, string $name ): self {
		return new self( $path, $name, (int) filesize( $path ) );
	}

	/**
	 * The file of a field of a form.
	 *
	 * @param array<mixed> $files As in `$_FILES` or `WP_REST_Request::get_file_params()`. PHP itself wrote `tmp_name`.
	 * @throws SanadException 400 without a file, 413 if PHP cut it off, 503 if the server has no room for it.
	 */
	public static function from_request( array $files, string $field ): self {
		$file = $files[ $field ] ?? null;
		if ( ! is_array( $file ) || ! is_string( $file['name'] ?? null ) || ! is_string( $file['tmp_name'] ?? null ) || ! is_int( $file['error'] ?? null ) ) {
			throw SanadException::invalid( $field, __( 'No file arrived. Choose one and try again.', 'sanad' ) );
		}
		switch ( $file['error'] ) {
			case UPLOAD_ERR_OK:
				break;
			case UPLOAD_ERR_INI_SIZE:
			case UPLOAD_ERR_FORM_SIZE:
				throw SanadException::too_large( FileRules::too_large_sentence( wp_max_upload_size() ) );
			case UPLOAD_ERR_NO_TMP_DIR:
			case UPLOAD_ERR_CANT_WRITE:
			case UPLOAD_ERR_EXTENSION:
				throw SanadException::unavailable( __( 'The server could not take the file. Try again later, or send it without the file.', 'sanad' ) );
			default:
				throw SanadException::invalid( $field, __( 'The file did not arrive whole. Try again.', 'sanad' ) );
		}
		if ( ! is_file( $file['tmp_name'] ) ) {
			throw SanadException::invalid( $field, __( 'No file arrived. Choose one and try again.', 'sanad' ) );
		}
		return self::from_path( $file['tmp_name'], $file['name'] );
	}
}
