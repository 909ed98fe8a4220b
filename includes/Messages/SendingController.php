<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Jobs\JobRunner;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\RetractedMessage;
use Sanad\Tickets\TicketAccess;
use Sanad\Tickets\TicketSchema;
use Sanad\Tickets\TicketService;

/** Takes a message back while it is held, and lets it go when that time is over. */
final class SendingController extends Controller {

	/** Seconds for mails that are due; whoever asks has something else to do meanwhile. */
	private const SECONDS = 10;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly TicketService $service,
		private readonly TicketSchema $ticket_schema,
		private readonly MessageRepository $messages,
		private readonly MessageSchema $schema,
		private readonly DraftSchema $drafts,
		private readonly JobRunner $jobs
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$message = '/tickets/' . self::ID . '/messages/(?P<message_id>[1-9][0-9]{0,15})';
		$this->route( $message, Endpoint::delete( $this->take_back( ... ), $this->access->reply(), 'TakenBack' ) );
		$this->route( "{$message}/deliver", Endpoint::post( $this->deliver( ... ), $this->access->reply(), 'Message' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException See {@see TicketService::retract()}.
	 */
	private function take_back( \WP_REST_Request $request ): array {
		$agent = wp_get_current_user();
		$taken = $this->service->retract( $this->access->ticket( $request )->id, $this->path_id( $request, 'message_id' ), $this->actor() );
		return array(
			'ticket' => $this->ticket_schema->ticket( $taken->ticket, $agent ),
			'draft'  => $this->drafts->draft( $this->draft( $taken, $agent->ID ), $agent ),
		);
	}

	/**
	 * Sends what is due, this message among it if its time has come: on a quiet site nobody else may
	 * come by for a minute.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 404 if the message is of another ticket.
	 */
	private function deliver( \WP_REST_Request $request ): array {
		$message = $this->messages->find_in( $this->access->ticket( $request )->id, $this->path_id( $request, 'message_id' ) ) ?? throw SanadException::not_found();
		$this->jobs->run_now( OutboxRepository::JOB, self::SECONDS );
		$this->jobs->run_now( HeldMessages::JOB, self::SECONDS );
		return $this->schema->message( $message );
	}

	private function draft( RetractedMessage $taken, int $user_id ): Draft {
		$message = $taken->message;
		return new Draft(
			ticket_id: $message->ticket_id,
			user_id: $user_id,
			kind: $message->kind,
			body_html: $message->body_html,
			attachment_ids: $taken->attachment_ids,
			seen_message_id: $taken->ticket->last_message_id,
			updated_at: $message->created_at,
			details: new DraftDetails(
				// That nobody else got it was decided, whoever would get the next by itself.
				recipients: $message->is_public() ? $message->recipients ?? new Recipients() : null,
				with_history: $message->with_history,
				in_reply_to: $message->in_reply_to,
				canned_reply_ids: $taken->canned_reply_ids,
				article_ids: $taken->article_ids
			)
		);
	}
}
