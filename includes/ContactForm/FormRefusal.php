<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Log;
use Sanad\SanadException;
use Sanad\Security\PageHeaders;

/** Why what was sent with a public form was refused, for the page that is shown again. */
final class FormRefusal {

	/**
	 * @param int                   $status HTTP status of the page.
	 * @param array<string, string> $errors Sentence by field; `form` is about no single field.
	 */
	private function __construct(
		public readonly int $status,
		public readonly array $errors
	) {}

	/** For a request that PHP has emptied because it was larger than `post_max_size`. */
	public static function emptied(): self {
		return new self( 413, array( 'files' => FormMessages::request_too_large() ) );
	}

	/**
	 * What an exception means to the visitor. Says by a header when to come back, and logs what nobody expected.
	 *
	 * @param string       $act    What failed, for the log: the start of a sentence.
	 * @param list<string> $fields Fields of the form that a refusal can be about.
	 */
	public static function of( \Throwable $e, Log $log, string $act, array $fields ): self {
		if ( ! $e instanceof SanadException ) {
			$log->error( "{$act} failed: {$e->getMessage()}", array( 'at' => $e->getFile() . ':' . $e->getLine() ) );
			return new self( 500, array( 'form' => FormMessages::failed() ) );
		}
		PageHeaders::retry_after( $e );
		return new self( $e->status, self::sentences( $e, $fields ) );
	}

	/**
	 * @param list<string> $fields
	 * @return array<string, string>
	 */
	private static function sentences( SanadException $e, array $fields ): array {
		$errors = $e->data['fields'] ?? null;
		if ( is_array( $errors ) ) {
			return array_filter( $errors, static fn ( mixed $sentence, int|string $field ): bool => is_string( $field ) && is_string( $sentence ), ARRAY_FILTER_USE_BOTH );
		}
		$field = $e->data['field'] ?? null;
		return array( in_array( $field, $fields, true ) ? $field : 'form' => $e->getMessage() );
	}
}
