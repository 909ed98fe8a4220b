<?php
declare(strict_types=1);

namespace Sanad\Mentions;

use Sanad\Messages\MessageKind;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\MessageSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketRepository;

/** An agent says that he has dealt with being mentioned. */
final class MentionController extends Controller {

	/** Fires with a ticket in which an agent is done with being mentioned: it leaves a list of his. */
	public const ACTION = 'sanad_mention_finished';

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketRepository $tickets,
		private readonly MessageRepository $messages,
		private readonly MessageSchema $schema,
		private readonly MentionRepository $mentions
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/mentions/(?P<message_id>[1-9][0-9]{0,15})/done', Endpoint::post( $this->finish( ... ), $this->staff( Ability::Reply ), 'Message' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed> The note.
	 * @throws SanadException 404 for a note that he may not see or is not mentioned in, as for none.
	 */
	private function finish( \WP_REST_Request $request ): array {
		$user   = wp_get_current_user();
		$note   = $this->messages->find( $this->path_id( $request, 'message_id' ) );
		$ticket = null === $note || MessageKind::Note !== $note->kind ? null : $this->tickets->find( $note->ticket_id );
		if ( null === $note || null === $ticket || ! $this->policy->can_view_ticket( $user, $ticket ) || ! isset( $this->mentions->of_messages( array( $note->id ) )[ $note->id ][ $user->ID ] ) ) {
			throw SanadException::not_found();
		}
		if ( $this->mentions->finish( $note->id, $user->ID ) ) {
			/**
			 * Fires when an agent is done with being mentioned.
			 *
			 * @param \Sanad\Tickets\Ticket $ticket
			 * @param int                   $user_id The agent.
			 */
			do_action( self::ACTION, $ticket, $user->ID ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- Starts with sanad_.
		}
		return $this->schema->message( $note );
	}
}
