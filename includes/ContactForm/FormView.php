<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Attachments\Attachment;
use Sanad\KnowledgeBase\Article;
use Sanad\Topics\Topic;
use Sanad\WooCommerce\OrderChoice;

/** Everything that the template of the contact form prints. Nothing in it is escaped. */
final class FormView {

	/**
	 * @param string                $id      Number of the form on its page.
	 * @param string                $seal    Signed settings.
	 * @param array<string, string> $errors  Sentence by field.
	 * @param \WP_User|null         $user    Shopper who is logged in.
	 * @param list<Topic>           $topics  Topics to choose from.
	 * @param list<OrderChoice>     $orders  Own orders to choose from; empty for guests.
	 * @param list<Attachment>      $files   Files that wait for the next try.
	 * @param int                   $max_bytes Largest file.
	 * @param Receipt|null          $receipt Shown instead of the form.
	 * @param Article|null          $from    Article of the help centre from which the shopper comes.
	 * @param string                $language Two letters, of whoever reads the page.
	 * @param bool                  $suggests Whether articles are suggested while he writes.
	 */
	public function __construct(
		public readonly string $id,
		public readonly FormSettings $settings,
		public readonly string $seal,
		public readonly FormInput $input,
		public readonly array $errors,
		public readonly string $heading,
		public readonly string $button,
		public readonly string $answer_time,
		public readonly ?\WP_User $user,
		public readonly array $topics,
		public readonly array $orders,
		public readonly array $files,
		public readonly int $max_bytes,
		public readonly ?Receipt $receipt,
		public readonly ?Article $from,
		public readonly string $language,
		public readonly bool $suggests
	) {}

	/** Whether a field is printed. */
	public function shows( string $field ): bool {
		return match ( $field ) {
			'name'    => null === $this->user && $this->settings->name->is_shown(),
			'email'   => null === $this->user,
			'subject' => $this->settings->subject->is_shown(),
			'topic'   => array() !== $this->topics,
			'order'   => $this->settings->order->is_shown(),
			'files'   => $this->settings->files->is_shown(),
			'consent' => '' !== $this->settings->consent,
			default   => true,
		};
	}

	/** Whether a field must be filled in. */
	public function requires( string $field ): bool {
		return match ( $field ) {
			'name'                        => $this->settings->name->is_required(),
			'subject'                     => $this->settings->subject->is_required(),
			'topic'                       => $this->settings->topic->is_required(),
			'order'                       => $this->settings->order->is_required(),
			'files'                       => $this->settings->files->is_required(),
			'email', 'message', 'consent' => true,
			default                       => false,
		};
	}

	/** An order as its owner recognises it. */
	public function order_label( OrderChoice $order ): string {
		$format = get_option( 'date_format' );
		$date   = null === $order->date ? '' : wp_date( is_string( $format ) ? $format : 'Y-m-d', $order->date->getTimestamp() );
		/* translators: 1: order number, 2: date, 3: status of the order, 4: amount of money. */
		return sprintf( __( '#%1$s · %2$s · %3$s · %4$s', 'sanad' ), $order->number, $date, $order->status, $order->total );
	}

	/** What the browser said about his reading when the form was refused, for its next try; empty for nothing. */
	public function reading(): string {
		$reading = array( 'from' => 0 ) + $this->input->reading->to_array();
		return array() === array_filter( $reading ) ? '' : (string) wp_json_encode( $reading, JSON_UNESCAPED_UNICODE );
	}

	/** Id of an element of this form. */
	public function element( string $part ): string {
		return self::anchor( $this->id ) . '-' . $part;
	}

	/** Id of the form itself. */
	public static function anchor( string $form_id ): string {
		return 'sanad-contact-form-' . $form_id;
	}

	/**
	 * Fields that can have an error, in the order in which they stand, with the id of what the
	 * summary of errors leads to. `form` is about no single field.
	 *
	 * @return array<string, string>
	 */
	public function targets(): array {
		$targets = array( 'form' => $this->element( 'send' ) );
		foreach ( array( 'name', 'email', 'topic', 'order', 'subject', 'message', 'files', 'consent' ) as $field ) {
			if ( $this->shows( $field ) ) {
				$targets[ $field ] = $this->element( $field );
			}
		}
		return $targets + array( 'reference' => $this->element( 'reference' ) );
	}

	/**
	 * State of the script at its start: the same as what is printed.
	 *
	 * @return array<string, mixed>
	 */
	public function context(): array {
		$fields = array();
		foreach ( array_keys( $this->targets() ) as $field ) {
			$fields[ $field ] = array(
				'error'    => $this->errors[ $field ] ?? '',
				'listed'   => $this->errors[ $field ] ?? '',
				'invalid'  => isset( $this->errors[ $field ] ),
				'required' => $this->requires( $field ),
			);
		}
		return array(
			'id'           => $this->id,
			'fields'       => $fields,
			'hasErrors'    => array() !== $this->errors,
			'sending'      => false,
			'problem'      => '',
			'announcement' => '',
			'button'       => $this->button,
			'buttonText'   => $this->button,
			'files'        => array(),
			'hasFiles'     => false,
			'done'         => null !== $this->receipt,
			'sent'         => null !== $this->receipt,
			'receipt'      => null === $this->receipt ? '' : $this->receipt->sentence(),
			'answerTime'   => null === $this->receipt ? '' : $this->receipt->answer_time,
			'ticketUrl'    => null === $this->receipt ? '' : $this->receipt->ticket_url,
			'suggests'     => $this->suggests,
			'suggesting'   => false,
			'hint'         => '',
			'suggestions'  => array(),
			'asking'       => false,
			'solved'       => false,
			'hasReading'   => false,
			'searched'     => '',
		);
	}
}
