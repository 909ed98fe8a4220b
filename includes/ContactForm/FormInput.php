<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\KnowledgeBase\Reading\Reading;

/**
 * What somebody typed into a contact form: cleaned, not judged yet.
 *
 * The form is printed again from this, so nothing typed is lost when it is refused.
 */
final class FormInput {

	/**
	 * @param string    $order           Order number, as a guest types it.
	 * @param int       $order_id        Order that a logged-in shopper chose, or 0.
	 * @param bool      $consent         Whether the box is ticked.
	 * @param string    $upload_token    Key of the files that were uploaded with this form: 32 lower-case hex characters, or empty.
	 * @param list<int> $attachment_ids  Files kept under that token.
	 * @param string    $trap            Content of the field that people do not see.
	 * @param int|null  $elapsed         Milliseconds between showing and sending, as the script counted; null without script.
	 * @param Reading   $reading         What his browser says that he read in the help centre.
	 */
	public function __construct(
		public readonly string $name = '',
		public readonly string $email = '',
		public readonly string $order = '',
		public readonly int $order_id = 0,
		public readonly int $topic_id = 0,
		public readonly string $subject = '',
		public readonly string $message = '',
		public readonly bool $consent = false,
		public readonly string $upload_token = '',
		public readonly array $attachment_ids = array(),
		public readonly string $trap = '',
		public readonly ?int $elapsed = null,
		public readonly Reading $reading = new Reading()
	) {}

	/**
	 * From unslashed request data; unknown names are ignored, wrong types count as empty.
	 *
	 * @param array<mixed> $data
	 */
	public static function from_array( array $data ): self {
		$token = TypedText::line( $data['upload_token'] ?? '' );
		$ids   = is_array( $data['attachment_ids'] ?? null ) ? $data['attachment_ids'] : array();

		return new self(
			name: TypedText::line( $data['name'] ?? '' ),
			email: TypedText::email( $data['email'] ?? '' ),
			order: TypedText::line( $data['order'] ?? '' ),
			order_id: TypedText::id( $data['order_id'] ?? 0 ),
			topic_id: TypedText::id( $data['topic_id'] ?? 0 ),
			subject: TypedText::line( $data['subject'] ?? '' ),
			message: TypedText::paragraphs( $data['message'] ?? '' ),
			consent: '' !== TypedText::line( $data['consent'] ?? '' ),
			upload_token: 1 === preg_match( '/^[0-9a-f]{32}$/D', $token ) ? $token : '',
			attachment_ids: array_values( array_unique( array_filter( array_map( TypedText::id( ... ), $ids ) ) ) ),
			trap: TypedText::line( $data['reference'] ?? '' ),
			elapsed: is_numeric( $data['elapsed'] ?? null ) ? (int) $data['elapsed'] : null,
			reading: Reading::from_form( $data['reading'] ?? '', $data['from'] ?? 0 )
		);
	}

	/**
	 * The same with files added.
	 *
	 * @param list<int> $attachment_ids
	 */
	public function with_files( string $upload_token, array $attachment_ids ): self {
		return new self(
			$this->name,
			$this->email,
			$this->order,
			$this->order_id,
			$this->topic_id,
			$this->subject,
			$this->message,
			$this->consent,
			$upload_token,
			$attachment_ids,
			$this->trap,
			$this->elapsed,
			$this->reading
		);
	}
}
