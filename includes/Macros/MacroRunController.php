<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Messages\MessageRepository;
use Sanad\Messages\MessageSchema;
use Sanad\Messages\UnseenMessages;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Data;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketAccess;
use Sanad\Tickets\TicketRepository;
use Sanad\Tickets\TicketSchema;
use Sanad\Tickets\TicketUpdater;

/** Previews and runs macros at a ticket, and takes runs back. */
final class MacroRunController extends Controller {

	private const MACRO = '/macros/(?P<macro_id>[1-9][0-9]{0,15})';

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly MacroService $service,
		private readonly MacroRunner $runner,
		private readonly MacroRuns $runs,
		private readonly TicketRepository $tickets,
		private readonly TicketSchema $ticket_schema,
		private readonly MessageRepository $messages,
		private readonly MessageSchema $message_schema,
		private readonly UnseenMessages $unseen
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$ticket = '/tickets/' . self::ID;
		$this->route( $ticket . self::MACRO . '/preview', Endpoint::post( $this->preview( ... ), $this->access->reply(), 'MacroPreview', 'MacroPreviewRequest' ) );
		$this->route( $ticket . self::MACRO . '/run', Endpoint::post( $this->run( ... ), $this->access->reply(), 'MacroRun', 'MacroRunRequest' ) );
		$this->route( "{$ticket}/macro-runs/(?P<run_id>[1-9][0-9]{0,15})/undo", Endpoint::post( $this->undo( ... ), $this->access->reply(), 'Ticket' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function preview( \WP_REST_Request $request ): array {
		return MacroPresenter::preview( $this->runner->preview( $this->macro( $request ), $this->situation( $request ) ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function run( \WP_REST_Request $request ): array {
		$input     = new Input( $request );
		$situation = $this->situation( $request );
		$seen      = $input->int( 'seen_message_id' );
		try {
			$run = $this->runner->run( $this->macro( $request ), $situation, new RunRequest( $input->text( 'client_key' ), $input->int( 'version' ), $seen ) );
		} catch ( SanadException $e ) {
			throw 'stale_reply' === $e->error_code ? $this->unseen->added_to( $e, $situation->ticket->id, $seen ) : $e;
		}
		$message = $run->message_id > 0 ? $this->messages->find( $run->message_id ) : null;
		return array(
			'id'         => $run->id,
			'ticket'     => $this->ticket( $run->ticket_id ),
			'message'    => null === $message ? null : $this->message_schema->message( $message ),
			'steps'      => array_map(
				static fn ( array $step ): array => array(
					'type'     => Data::text( $step, 'type' ),
					'sentence' => Data::text( $step, 'sentence' ),
					'done'     => true === ( $step['done'] ?? false ),
					'problem'  => '' === Data::text( $step, 'problem' ) ? null : Data::text( $step, 'problem' ),
				),
				$run->steps
			),
			'undo_until' => MacroRun::DONE === $run->state ? CommonSchema::time( $run->undo_until ) : null,
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 404 if there is no such run at this ticket, 409 if the ticket was merged since.
	 */
	private function undo( \WP_REST_Request $request ): array {
		$ticket = $this->access->ticket( $request );
		if ( $this->access->was_merged( $request ) ) {
			throw TicketUpdater::merged();
		}
		$run    = $this->runs->find( $this->path_id( $request, 'run_id' ) );
		if ( null === $run || $run->ticket_id !== $ticket->id ) {
			throw SanadException::not_found();
		}
		$this->runner->undo( $run, new Situation( $ticket, $this->actor(), wp_get_current_user() ) );
		return $this->ticket( $ticket->id );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws SanadException 404 for a macro that this agent may not use.
	 */
	private function macro( \WP_REST_Request $request ): Macro {
		$macro = $this->service->visible( $this->path_id( $request, 'macro_id' ), wp_get_current_user() );
		return $macro->is_enabled ? $macro : throw SanadException::not_found();
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function situation( \WP_REST_Request $request ): Situation {
		$input = new Input( $request );
		return new Situation( $this->access->ticket( $request ), $this->actor(), wp_get_current_user(), $input->int( 'order_id' ), $input->text( 'language' ) );
	}

	/** @return array<string, mixed> */
	private function ticket( int $id ): array {
		$ticket = $this->tickets->find( $id );
		return $ticket instanceof Ticket ? $this->ticket_schema->ticket( $ticket, wp_get_current_user() ) : throw SanadException::not_found();
	}
}
