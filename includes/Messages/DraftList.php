<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Rest\CommonSchema;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;

/** What an agent has not sent yet, over all tickets that he may see. */
final class DraftList {

	private const MAX = 100;

	public function __construct(
		private readonly DraftRepository $drafts,
		private readonly TicketRepository $tickets,
		private readonly MessageSanitizer $sanitizer,
		private readonly Policy $policy
	) {}

	/** @return list<array<string, mixed>> Shape `DraftEntry`. */
	public function of( \WP_User $agent ): array {
		$drafts  = $this->drafts->of_agent( $agent->ID, self::MAX );
		$tickets = $this->tickets->find_many( array_map( static fn ( Draft $draft ): int => $draft->ticket_id, $drafts ) );
		$entries = array();
		foreach ( $drafts as $draft ) {
			$ticket = $tickets[ $draft->ticket_id ] ?? null;
			if ( null !== $ticket && $this->policy->can_view_ticket( $agent, $ticket ) ) {
				$entries[] = $this->entry( $draft, $ticket );
			}
		}
		return $entries;
	}

	/** @return array<string, mixed> */
	private function entry( Draft $draft, Ticket $ticket ): array {
		return array(
			'ticket'     => array(
				'id'            => $ticket->id,
				'number'        => $ticket->number,
				'subject'       => $ticket->subject,
				'customer_name' => $ticket->customer_name,
			),
			'kind'       => $draft->kind->value,
			'snippet'    => Snippet::of( $this->sanitizer->text_from_html( $draft->body_html ) ),
			'send_at'    => CommonSchema::time_or_null( $draft->send_at ),
			'send_state' => $draft->send_state->value,
			'updated_at' => CommonSchema::time( $draft->updated_at ),
		);
	}
}
