<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\Attachments\AttachmentRepository;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\AttachmentState;
use Sanad\Clock;
use Sanad\ContactForm\TypedText;
use Sanad\ContactForm\UploadedFiles;
use Sanad\Messages\MessageRepository;
use Sanad\Pulse\Feed;
use Sanad\Pulse\Pulses;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\FileResponse;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;

/**
 * The ticket page over REST. Open to whoever holds the link: the token in the path is the only
 * right there is, and no cookie adds to it.
 */
final class PortalController extends Controller {

	/** Any text: a token of a wrong shape must be answered like a wrong one, not like a missing route. */
	private const TOKEN = '/portal/tickets/(?P<token>[^/]+)';

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly PortalAccess $access,
		private readonly PortalService $service,
		private readonly PortalSchema $schema,
		private readonly UploadedFiles $files,
		private readonly MessageRepository $messages,
		private readonly AttachmentRepository $attachments,
		private readonly AttachmentService $attachment_service,
		private readonly Pulses $pulses,
		private readonly Clock $clock
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( self::TOKEN, Endpoint::get( $this->read( ... ), $this->anyone(), 'PortalTicket' ) );
		$this->route( self::TOKEN . '/messages', Endpoint::post( $this->reply( ... ), $this->anyone(), 'PortalTicket', 'PortalReply' ) );
		$this->route( self::TOKEN . '/resolve', Endpoint::post( $this->resolve( ... ), $this->anyone(), 'PortalTicket' ) );
		$this->route( self::TOKEN . '/seen', Endpoint::post( $this->seen( ... ), $this->anyone(), 'Recorded', 'PortalSeen' ) );
		$this->route( self::TOKEN . '/watch', Endpoint::post( $this->watch( ... ), $this->anyone(), 'PortalPulse' ) );
		$this->route( self::TOKEN . '/attachments/' . self::ID, Endpoint::get( $this->download( ... ), $this->anyone(), Endpoint::FILE ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function read( \WP_REST_Request $request ): \WP_REST_Response {
		return $this->answer_with( $this->ticket( $request ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function reply( \WP_REST_Request $request ): \WP_REST_Response {
		$ticket = $this->ticket( $request );
		$input  = new Input( $request );
		$token  = UploadedFiles::new_token();
		$taken  = $this->files->take_all( $request->get_file_params(), TicketBlock::FILES, $token );
		if ( '' !== $taken['error'] ) {
			throw SanadException::invalid( 'files', $taken['error'] );
		}
		$posted = $this->service->reply( $ticket, $input->text( 'message' ), TypedText::line( $input->text( 'client_key' ) ), $token, $taken['ids'] );
		return $this->answer_with( PortalService::shown_after( $ticket, $posted ), 201 );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function resolve( \WP_REST_Request $request ): \WP_REST_Response {
		return $this->answer_with( $this->service->resolve( $this->ticket( $request ) ) );
	}

	/**
	 * The answers are before the customer's eyes. Sent by the page's script once it is looked at:
	 * whoever follows the link only to scan it (mail gateways do) reads nothing.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{recorded: bool}
	 */
	private function seen( \WP_REST_Request $request ): array {
		$ticket = $this->ticket( $request );
		$is_new = $this->service->seen( $ticket, ( new Input( $request ) )->int( 'message_id' ) );
		if ( $is_new ) {
			$this->pulses->bump( array( Feed::ticket( $ticket->id ) ) );
		}
		return array( 'recorded' => $is_new );
	}

	/**
	 * Where the page hears of answers. Not part of the page itself: to begin a watch is to write,
	 * and looking at a link must change nothing.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function watch( \WP_REST_Request $request ): array {
		$ticket = $this->ticket( $request );
		$feed   = Feed::customer_page( $ticket->id );
		$pulse  = $this->pulses->can_keep_files() ? ( $this->pulses->watch( array( $feed ) )[ $feed ] ?? null ) : null;
		// Read after the counter: what changes in between moves one that is known already.
		$shown  = $this->schema->ticket( $ticket )['messages'];
		$newest = end( $shown );
		return array(
			'url'               => null === $pulse ? null : $this->pulses->url( $pulse ),
			'counter'           => null === $pulse ? 0 : $pulse->counter,
			'newest_message_id' => false === $newest ? 0 : $newest['id'],
		);
	}

	/**
	 * A file of a message of this ticket that the customer sees.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws SanadException 404 for files of notes and of other tickets, the same as for none.
	 */
	private function download( \WP_REST_Request $request ): FileResponse {
		$ticket  = $this->ticket( $request );
		$file    = $this->attachments->find( $this->path_id( $request ) );
		$message = null === $file || $file->ticket_id !== $ticket->id ? null : $this->messages->find( $file->message_id );
		if ( null === $file || null === $message || ! $message->is_visible( $this->clock->now() ) || AttachmentState::Stored !== $file->state || ! $this->schema->may_show( $ticket, $message ) ) {
			throw SanadException::not_found();
		}
		return $this->attachment_service->download( $file );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function ticket( \WP_REST_Request $request ): Ticket {
		return $this->access->ticket( $request->get_url_params()['token'] ?? null );
	}

	private function answer_with( Ticket $ticket, int $status = 200 ): \WP_REST_Response {
		$response = new \WP_REST_Response( $this->schema->ticket( $ticket ), $status );
		$response->header( 'Cache-Control', 'private, no-store' );
		$response->header( 'Referrer-Policy', 'no-referrer' );
		$response->header( 'X-Robots-Tag', 'noindex' );
		return $response;
	}
}
