<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\Attachments\Attachment;

/**
 * Everything that the template of the ticket page prints. Nothing in it is escaped, but the HTML of messages is safe.
 *
 * @phpstan-import-type ShownTicket from PortalSchema
 * @phpstan-import-type ShownMessage from PortalSchema
 */
final class TicketView {

	/**
	 * @param ShownTicket              $ticket  As {@see PortalSchema::ticket()} answers it over REST.
	 * @param array<string, string> $errors  Sentence by field.
	 * @param string                $message Text that was refused.
	 * @param list<Attachment>      $files   Files that wait for the next try.
	 * @param string                $client_key Key of the next reply.
	 * @param int                   $max_bytes  Largest file.
	 */
	public function __construct(
		public readonly array $ticket,
		public readonly array $errors,
		public readonly string $message,
		public readonly string $upload_token,
		public readonly array $files,
		public readonly string $client_key,
		public readonly int $max_bytes
	) {}

	/**
	 * State of the script at its start.
	 *
	 * @return array<string, mixed>
	 */
	public function context(): array {
		return array(
			'sending'      => false,
			'progress'     => 0,
			'problem'      => implode( ' ', $this->errors ),
			'announcement' => '',
			'button'       => $this->button(),
			'buttonText'   => $this->button(),
		);
	}

	/** Words of the button that sends. */
	public function button(): string {
		return __( 'Send message', 'sanad' );
	}

	/**
	 * Who wrote a message, as the page says it. Plain text.
	 *
	 * @param ShownMessage $message
	 */
	public function author( array $message ): string {
		if ( 'you' === $message['from'] ) {
			return __( 'You', 'sanad' );
		}
		if ( '' === $message['name'] ) {
			return $this->ticket['shop_name'];
		}
		/* translators: 1: first name of an agent, 2: name of the shop. */
		return sprintf( __( '%1$s · %2$s', 'sanad' ), "\u{2068}{$message['name']}\u{2069}", "\u{2068}{$this->ticket['shop_name']}\u{2069}" );
	}

	/** Date and time in the site's own form. @param string $time RFC 3339. */
	public function time( string $time ): string {
		$formats = array_filter( array( get_option( 'date_format' ), get_option( 'time_format' ) ), 'is_string' );
		return (string) wp_date( implode( ' ', $formats ), (int) strtotime( $time ) );
	}
}
