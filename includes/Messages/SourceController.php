<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Intake\IntakeRepository;
use Sanad\Intake\SourceText;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketAccess;

/** Shows a message as it came, to whoever may see its ticket. */
final class SourceController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly MessageRepository $messages,
		private readonly IntakeRepository $intake
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/tickets/' . self::ID . '/messages/(?P<message_id>[1-9][0-9]{0,15})/source',
			Endpoint::get( $this->show( ... ), $this->access->view(), 'MessageSource' )
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 404 if the message is of another ticket, or was written here.
	 */
	private function show( \WP_REST_Request $request ): array {
		$ticket  = $this->access->ticket( $request );
		$message = $this->messages->find_in( $ticket->id, $this->path_id( $request, 'message_id' ) ) ?? throw SanadException::not_found();
		$entry   = $this->intake->find_by_message( $message->id ) ?? throw SanadException::not_found();
		return array(
			'channel'     => $entry->channel->value,
			'received_at' => CommonSchema::time( $entry->received_at ),
			'file_name'   => "ticket-{$ticket->number}-message-{$message->id}.json",
			'text'        => SourceText::of( $entry ),
		);
	}
}
