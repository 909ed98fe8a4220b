<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Actor;
use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\UploadedFile;
use Sanad\SanadException;
use Sanad\Security\ClientAddress;
use Sanad\Security\RateLimiter;

/** Takes in the files of shoppers, within limits. They belong to whoever holds their upload token. */
final class UploadedFiles {

	private const LIMIT         = 60;
	private const LIMIT_SECONDS = HOUR_IN_SECONDS;

	public function __construct(
		private readonly AttachmentService $attachments,
		private readonly RateLimiter $limiter,
		private readonly ClientAddress $client
	) {}

	/** A token for somebody who has none yet: 128 bits, as 32 lower-case hex characters. */
	public static function new_token(): string {
		return bin2hex( random_bytes( 16 ) );
	}

	/**
	 * Takes one file in.
	 *
	 * @param array<mixed> $files      As in `$_FILES`.
	 * @param string       $client_key Key of this act; a repeat returns the first result.
	 * @throws SanadException 400, 413, 429 or 503.
	 */
	public function take( array $files, string $field, string $upload_token, string $client_key ): Attachment {
		$this->limiter->hit( 'upload.client', $this->client->hash(), self::LIMIT, self::LIMIT_SECONDS );
		return $this->attachments->accept( UploadedFile::from_request( $files, $field ), Actor::customer( 0, '' ), $upload_token, $client_key );
	}

	/**
	 * Takes in all files of a field that may hold several.
	 *
	 * @param array<mixed> $files As in `$_FILES`.
	 * @return array{ids: list<int>, error: string} Ids of what was taken, and why the others were not.
	 */
	public function take_all( array $files, string $field, string $upload_token ): array {
		$ids    = array();
		$errors = array();
		foreach ( self::each( $files[ $field ] ?? null ) as $file ) {
			try {
				$ids[] = $this->take( array( $field => $file ), $field, $upload_token, self::new_token() )->id;
			} catch ( SanadException $e ) {
				/* translators: 1: name of a file, 2: why it was refused. */
				$errors[] = sprintf( __( '%1$s: %2$s', 'sanad' ), TypedText::line( $file['name'] ), $e->getMessage() );
			}
		}
		return array(
			'ids'   => $ids,
			'error' => implode( ' ', $errors ),
		);
	}

	/**
	 * The files of a field named `…[]`, each in the shape of a single one.
	 *
	 * @return list<array{name: string, tmp_name: string, error: int}>
	 */
	private static function each( mixed $field ): array {
		if ( ! is_array( $field ) || ! is_array( $field['name'] ?? null ) || ! is_array( $field['tmp_name'] ?? null ) || ! is_array( $field['error'] ?? null ) ) {
			return array();
		}
		$files = array();
		foreach ( $field['name'] as $index => $name ) {
			$temporary = $field['tmp_name'][ $index ] ?? null;
			$error     = $field['error'][ $index ] ?? null;
			if ( is_string( $name ) && is_string( $temporary ) && is_int( $error ) && UPLOAD_ERR_NO_FILE !== $error ) {
				$files[] = array(
					'name'     => $name,
					'tmp_name' => $temporary,
					'error'    => $error,
				);
			}
		}
		return $files;
	}
}
