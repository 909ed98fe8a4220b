<?php
declare(strict_types=1);

namespace Sanad;

/**
 * The one exception that crosses a feature's border.
 *
 * Its message is a translated sentence for the person who can act; its code is stable and part of
 * the REST contract (`sanad_{code}`). The base controller turns it into a WP_Error once.
 */
final class SanadException extends \RuntimeException {

	/**
	 * @param string               $error_code Stable code without the `sanad_` prefix.
	 * @param string               $message    Translated sentence.
	 * @param int                  $status     HTTP status.
	 * @param array<string, mixed> $data       Further data for the client, such as `field` or `retry_after` (seconds).
	 */
	private function __construct(
		public readonly string $error_code,
		string $message,
		public readonly int $status,
		public readonly array $data = array(),
		?\Throwable $previous = null
	) {
		parent::__construct( $message, $status, $previous );
	}

	/** 404. The same words whether the thing is missing or not for this actor to see. */
	public static function not_found(): self {
		return new self( 'not_found', __( 'This does not exist, or you may not see it.', 'sanad' ), 404 );
	}

	/** 403. The actor may see the thing but not do this to it. */
	public static function forbidden(): self {
		return new self( 'forbidden', __( 'You may not do this. Ask a support manager if you should.', 'sanad' ), 403 );
	}

	/** 401. Nobody is signed in. */
	public static function not_signed_in(): self {
		return new self( 'not_signed_in', __( 'You are not signed in any more. Sign in and try again; what you typed is still here.', 'sanad' ), 401 );
	}

	/**
	 * 403. The request does not come from a page of ours.
	 *
	 * @param string $message Translated sentence.
	 */
	public static function foreign_origin( string $message ): self {
		return new self( 'foreign_origin', $message, 403 );
	}

	/**
	 * 400. A field is wrong.
	 *
	 * @param string $field   Name of the field as the client sent it.
	 * @param string $message Translated sentence: what is wrong with it and what would be right.
	 */
	public static function invalid( string $field, string $message ): self {
		return new self( 'invalid', $message, 400, array( 'field' => $field ) );
	}

	/**
	 * 400. Several fields are wrong.
	 *
	 * @param array<string, string> $errors Translated sentence by field name.
	 */
	public static function invalid_fields( array $errors ): self {
		return new self( 'invalid', __( 'Some fields need your attention.', 'sanad' ), 400, array( 'fields' => $errors ) );
	}

	/**
	 * 409 `conflict`. Somebody has changed what was to be changed.
	 *
	 * @param int                  $version Which version there is now.
	 * @param array<string, mixed> $data    What else is there now.
	 */
	public static function changed_meanwhile( int $version, array $data = array() ): self {
		return self::conflict( 'conflict', __( 'Somebody changed this meanwhile. Look at it again before you change it.', 'sanad' ), array( 'version' => $version ) + $data );
	}

	/**
	 * 409. Somebody was faster.
	 *
	 * @param string               $error_code Stable code, such as `stale_reply` (a newer message exists).
	 * @param string               $message    Translated sentence.
	 * @param array<string, mixed> $data       What is there now, so that the client can show it.
	 */
	public static function conflict( string $error_code, string $message, array $data ): self {
		return new self( $error_code, $message, 409, $data );
	}

	/**
	 * 422. A text cannot be sent, because placeholders in it could not be filled.
	 *
	 * @param string                     $message      Translated sentence naming them.
	 * @param list<array<string, mixed>> $placeholders Shape `Unresolved`.
	 */
	public static function unresolved_placeholders( string $message, array $placeholders ): self {
		return new self( 'unresolved_placeholders', $message, 422, array( 'placeholders' => $placeholders ) );
	}

	/**
	 * 422. What was asked for makes sense, but not here and now.
	 *
	 * @param string               $error_code Stable code.
	 * @param string               $message    Translated sentence.
	 * @param array<string, mixed> $data
	 */
	public static function impossible( string $error_code, string $message, array $data = array() ): self {
		return new self( $error_code, $message, 422, $data );
	}

	/**
	 * 429. Too many attempts.
	 *
	 * @param int $retry_after Seconds to wait; sent as the Retry-After header too.
	 */
	public static function too_many( int $retry_after ): self {
		return new self(
			'too_many',
			__( 'Too many attempts in a short time. Wait a little and try again; what you typed is still here.', 'sanad' ),
			429,
			array( 'retry_after' => $retry_after )
		);
	}

	/** The same, said about one field of what was sent. */
	public function at_field( string $field ): self {
		return new self( $this->error_code, $this->getMessage(), $this->status, array( 'field' => $field ) + $this->data, $this->getPrevious() );
	}

	/** 413. A file or body is larger than allowed. @param string $message Translated sentence naming the limit. */
	public static function too_large( string $message ): self {
		return new self( 'too_large', $message, 413 );
	}

	/** 500. Something broke that nobody foresaw; the log has the details. */
	public static function internal(): self {
		return new self( 'internal', __( 'Something went wrong on our side. What you typed is kept; try again in a moment.', 'sanad' ), 500 );
	}

	/**
	 * 503. The storage failed and the whole call was undone; the same call may be sent again.
	 *
	 * @param \Throwable|null $previous Cause, for the log only.
	 */
	public static function storage( ?\Throwable $previous = null ): self {
		return new self( 'storage', __( 'This could not be saved just now. Nothing was changed; try again in a moment.', 'sanad' ), 503, array(), $previous );
	}

	/** 503. Something else than the database is missing. @param string $message Translated sentence: what, and what to do. */
	public static function unavailable( string $message, ?\Throwable $previous = null ): self {
		return new self( 'unavailable', $message, 503, array(), $previous );
	}
}
