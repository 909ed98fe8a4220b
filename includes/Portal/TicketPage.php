<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\Blocks;
use Sanad\ContactForm\FormInput;
use Sanad\ContactForm\FormRefusal;
use Sanad\ContactForm\TypedText;
use Sanad\ContactForm\UploadedFiles;
use Sanad\Log;
use Sanad\SanadException;
use Sanad\Security\PageHeaders;
use Sanad\Security\TicketLinks;
use Sanad\Tickets\PostedMessage;
use Sanad\Tickets\Ticket;

/**
 * The public page of one ticket: an address that WordPress itself does not know, shown inside the theme.
 */
final class TicketPage {

	/** Fields of the form that a refusal can be about. */
	private const FIELDS = array( 'message', 'files' );

	public function __construct(
		private readonly PortalAccess $access,
		private readonly TicketLinks $links,
		private readonly PortalService $service,
		private readonly UploadedFiles $files,
		private readonly TicketPageState $state,
		private readonly VirtualPage $page,
		private readonly Blocks $blocks,
		private readonly Log $log
	) {}

	/** Adds the hook: before WordPress thinks about a better address for this one. */
	public function register(): void {
		add_action( 'template_redirect', array( $this, 'handle' ), 0 );
	}

	/** Takes the request over if it names a ticket. */
	public function handle(): void {
		if ( ! array_key_exists( TicketLinks::QUERY_ARG, $_GET ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- The link itself is the right.
			return;
		}
		PageHeaders::keep_to_holder();
		try {
			$ticket = $this->access->ticket( wp_unslash( $_GET[ TicketLinks::QUERY_ARG ] ) ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- Its shape is checked there.
		} catch ( SanadException $e ) {
			$this->page->refuse( $e );
			return;
		}
		if ( 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			$ticket = $this->act( $ticket );
		}
		$this->state->ticket = $ticket;
		/* translators: %d: ticket number. */
		$this->page->show( sprintf( __( 'Ticket #%d', 'sanad' ), $ticket->number ), '<!-- wp:' . TicketBlock::NAME . ' /-->', $this->state->refusal->status ?? 200 );
		add_action( 'wp_enqueue_scripts', fn () => $this->blocks->enqueue_styles( TicketBlock::NAME ) );
	}

	/**
	 * Does what was sent with the page's form. On success the browser is led to the page again, so
	 * that a reload sends nothing; on refusal the page keeps what was typed.
	 */
	private function act( Ticket $ticket ): Ticket {
		$data = $_POST[ TicketBlock::VARIABLE ] ?? null; // phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- The link itself is the right; cleaned field by field.
		if ( ! is_array( $data ) ) {
			$this->state->refusal = FormRefusal::emptied();
			return $ticket;
		}
		$data = wp_unslash( $data );
		try {
			if ( 'resolve' === ( $data['action'] ?? '' ) ) {
				$done   = $this->service->resolve( $ticket );
				$anchor = TicketBlock::ANCHOR;
			} else {
				$posted = $this->reply( $ticket, $data );
				$done   = PortalService::shown_after( $ticket, $posted );
				$anchor = $done === $ticket ? TicketBlock::ANCHOR : TicketBlock::message_anchor( $posted->message->id );
			}
		} catch ( \Throwable $e ) {
			$this->state->refusal = FormRefusal::of( $e, $this->log, 'A reply on the ticket page', self::FIELDS );
			return $ticket;
		}
		wp_safe_redirect( $this->links->url( $done ) . '#' . $anchor, 303 );
		exit;
	}

	/**
	 * @param array<mixed> $data
	 * @throws SanadException 400 with `field`, 413, 429 or 503.
	 */
	private function reply( Ticket $ticket, array $data ): PostedMessage {
		$input                       = FormInput::from_array( $data );
		$token                       = '' !== $input->upload_token ? $input->upload_token : UploadedFiles::new_token();
		$taken                       = $this->files->take_all( $_FILES, TicketBlock::FILES, $token );
		$this->state->message        = $input->message;
		$this->state->upload_token   = $token;
		$this->state->attachment_ids = array_merge( $input->attachment_ids, $taken['ids'] );
		if ( '' !== $taken['error'] ) {
			throw SanadException::invalid( 'files', $taken['error'] );
		}
		return $this->service->reply( $ticket, $input->message, TypedText::line( $data['client_key'] ?? '' ), $token, $this->state->attachment_ids );
	}
}
