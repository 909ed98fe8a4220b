<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\Actor;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\FileRules;
use Sanad\ContactForm\FormMessages;
use Sanad\ContactForm\UploadedFiles;
use Sanad\Plugin;
use Sanad\Security\Policy;
use Sanad\Security\TicketLinks;

/** Gathers what `blocks/ticket/render.php` prints. The block exists for the ticket page only; no editor offers it. */
final class TicketBlock {

	public const NAME = 'sanad/ticket';

	/** Name of the request variable that holds the fields of the reply. */
	public const VARIABLE = 'sanad_portal';

	/** Name of the file field. */
	public const FILES = 'sanad_files';

	/** Id of the whole conversation on the page. */
	public const ANCHOR = 'sanad-ticket';

	public function __construct(
		private readonly string $template,
		private readonly TicketPageState $state,
		private readonly PortalSchema $schema,
		private readonly TicketLinks $links,
		private readonly AttachmentService $attachments,
		private readonly FileRules $file_rules,
		private readonly Policy $policy
	) {}

	/** Id of one message on the page. */
	public static function message_anchor( int $message_id ): string {
		return 'sanad-message-' . $message_id;
	}

	/** The HTML of the conversation; nothing where no ticket is shown. */
	public function render(): string {
		$ticket = $this->state->ticket;
		if ( null === $ticket ) {
			return '';
		}
		$token = $this->links->token( $ticket );
		$path  = Plugin::REST_NAMESPACE . "/portal/tickets/{$token}";
		$view  = new TicketView(
			ticket: $this->schema->ticket( $ticket ),
			errors: $this->state->refusal->errors ?? array(),
			message: $this->state->message,
			upload_token: $this->state->upload_token,
			files: '' === $this->state->upload_token ? array() : $this->attachments->free( $this->state->attachment_ids, Actor::customer( 0, '' ), $this->state->upload_token ),
			client_key: UploadedFiles::new_token(),
			max_bytes: $this->file_rules->max_bytes()
		);
		$total = $this->max_request();
		wp_interactivity_config(
			self::NAME,
			array(
				'url'      => rest_url( $path . '/messages' ),
				'watchUrl' => rest_url( $path . '/watch' ),
				// Staff that looks at the page is not the customer.
				'seenUrl'  => $this->policy->can_view_tickets( wp_get_current_user() ) ? '' : rest_url( $path . '/seen' ),
				'pageUrl'  => $this->links->url( $ticket ),
				'maxBytes' => $this->file_rules->max_bytes(),
				'maxTotal' => $total,
				'messages' => array(
					'empty'     => __( 'Write a message, or add a file.', 'sanad' ),
					'fileSize'  => FileRules::too_large_sentence( $this->file_rules->max_bytes() ),
					/* translators: %s: a size such as 20 MB. */
					'allFiles'  => sprintf( __( 'The files together are too large. At most %s can be sent at once; send the others in a second message.', 'sanad' ), (string) size_format( $total ) ),
					'sending'   => __( 'Sending…', 'sanad' ),
					'sendAgain' => __( 'Try again', 'sanad' ),
					'sent'      => __( 'Your message has arrived.', 'sanad' ),
					'answered'  => __( 'A new answer has arrived.', 'sanad' ),
					'offline'   => __( 'Not sent: there is no connection. What you typed is still here.', 'sanad' ),
					'stopped'   => __( 'Stopped. Nothing was sent; what you typed is still here.', 'sanad' ),
					'failed'    => FormMessages::failed(),
				),
			)
		);
		ob_start();
		( static function ( string $template, TicketView $view ): void {
			require $template;
		} )( $this->template, $view );
		return (string) ob_get_clean();
	}

	/** Bytes that a request may have on this server. */
	private function max_request(): int {
		$bytes = wp_convert_hr_to_bytes( (string) ini_get( 'post_max_size' ) );
		return $bytes > 0 ? $bytes : PHP_INT_MAX;
	}
}
