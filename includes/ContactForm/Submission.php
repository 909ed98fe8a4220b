<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\KnowledgeBase\Reading\Reading;

/** A valid question from the contact form, as it is kept in the intake. */
final class Submission {

	/**
	 * @param int       $user_id        Account of a logged-in shopper, or 0.
	 * @param int       $order_id       Order of that account, or 0.
	 * @param string    $order_number   Number that a guest typed; believed only if the address is that of the order.
	 * @param string    $upload_token   Key of the files.
	 * @param list<int> $attachment_ids Files kept under that key.
	 * @param string    $consent        Sentence that was agreed to, or empty.
	 * @param Reading   $reading        What his browser says that he read before.
	 */
	public function __construct(
		public readonly int $user_id,
		public readonly string $name,
		public readonly string $email,
		public readonly string $subject,
		public readonly string $message,
		public readonly int $topic_id,
		public readonly int $order_id,
		public readonly string $order_number,
		public readonly string $upload_token,
		public readonly array $attachment_ids,
		public readonly string $consent,
		public readonly Reading $reading = new Reading()
	) {}

	/** @return array<string, mixed> JSON-able. */
	public function to_raw(): array {
		/** @var array<string, mixed> $values Properties have names. */
		$values = get_object_vars( $this );
		return array( 'reading' => $this->reading->to_array() ) + $values;
	}

	/** @param array<string, mixed> $raw What {@see self::to_raw()} made, out of JSON. */
	public static function from_raw( array $raw ): self {
		$text = static fn ( string $key ): string => is_string( $raw[ $key ] ?? null ) ? $raw[ $key ] : '';
		$id   = static fn ( string $key ): int => is_int( $raw[ $key ] ?? null ) ? $raw[ $key ] : 0;
		$ids  = is_array( $raw['attachment_ids'] ?? null ) ? $raw['attachment_ids'] : array();

		return new self(
			$id( 'user_id' ),
			$text( 'name' ),
			$text( 'email' ),
			$text( 'subject' ),
			$text( 'message' ),
			$id( 'topic_id' ),
			$id( 'order_id' ),
			$text( 'order_number' ),
			$text( 'upload_token' ),
			array_values( array_filter( $ids, 'is_int' ) ),
			$text( 'consent' ),
			Reading::from_array( is_array( $raw['reading'] ?? null ) ? $raw['reading'] : array() )
		);
	}
}
