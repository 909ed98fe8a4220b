<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Database\Connection;
use Sanad\Jobs\Job;
use Sanad\Log;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketEvents;
use Sanad\Tickets\TicketRepository;
use Sanad\Tickets\TicketService;

/**
 * Sends drafts at the time that their writers chose, in their name and with their rights.
 *
 * At least once, under one client key a draft: a worker that dies between sending and removing the
 * draft leaves one that is sent again as the same message. What cannot be sent is kept and becomes
 * its writer's again, who is told.
 */
final class ScheduledMessages implements Job {

	public const JOB = 'scheduled_messages';

	public function __construct(
		private readonly Connection $db,
		private readonly Log $log,
		private readonly DraftRepository $drafts,
		private readonly MessageRequests $requests,
		private readonly TicketService $service,
		private readonly TicketRepository $tickets,
		private readonly TicketEvents $events,
		private readonly Policy $policy
	) {}

	public function name(): string {
		return self::JOB;
	}

	public function run_due( int $seconds ): int {
		$deadline = microtime( true ) + $seconds;
		$handled  = 0;
		while ( microtime( true ) < $deadline ) {
			$taken = $this->drafts->take_due();
			if ( null === $taken ) {
				break;
			}
			++$handled;
			[ $draft, $due ] = $taken;
			$this->send( $draft, $due );
		}
		return $handled;
	}

	private function send( Draft $draft, \DateTimeImmutable $due ): void {
		try {
			$this->post( $draft );
			$this->drafts->sent( $draft->ticket_id, $draft->user_id );
		} catch ( SanadException $e ) {
			if ( $e->status >= 500 ) {
				// Nothing was changed; the next worker tries again when this one's time is over.
				$this->log->warning( 'A scheduled message waits: ' . $e->getMessage(), array( 'ticket_id' => $draft->ticket_id ) );
				return;
			}
			$this->give_back( $draft, $due, $e );
		} catch ( \Throwable $e ) {
			// It would break off the next time too, and hold up the others.
			$this->log->error( 'A scheduled message could not be sent: ' . $e->getMessage(), array( 'ticket_id' => $draft->ticket_id, 'cause' => $e::class ) );
			$this->give_back( $draft, $due, SanadException::internal() );
		}
	}

	/** @throws SanadException If it cannot be sent, or not now. */
	private function post( Draft $draft ): void {
		$agent  = get_userdata( $draft->user_id );
		$ticket = $this->tickets->find( $draft->ticket_id );
		if ( null === $ticket ) {
			throw SanadException::not_found();
		}
		if ( false === $agent || ! $this->policy->can_reply( $agent, $ticket ) ) {
			throw SanadException::forbidden();
		}
		// The same for every worker that ever takes it, and another for each time that it is scheduled.
		$key = '' !== $draft->details->client_key ? $draft->details->client_key : 'scheduled-' . hash( 'sha256', "{$draft->ticket_id}:{$draft->user_id}:{$draft->updated_at->getTimestamp()}" );
		$new = $this->requests->scheduled( $draft, $agent, $ticket, $key );
		if ( MessageKind::Note === $draft->kind ) {
			$this->service->note( $ticket->id, $new, Actor::agent( $agent->ID, $agent->display_name ) );
		} else {
			$this->service->reply( $ticket->id, $new, Actor::agent( $agent->ID, $agent->display_name ) );
		}
	}

	private function give_back( Draft $draft, \DateTimeImmutable $due, SanadException $reason ): void {
		$state = 'stale_reply' === $reason->error_code ? SendState::Stale : SendState::Failed;
		$error = SendState::Stale === $state ? __( 'A new message arrived before the time came. Read it, then send.', 'sanad' ) : $reason->getMessage();
		$this->db->transaction(
			function () use ( $draft, $due, $state, $error ): void {
				$this->drafts->give_back( $draft, $state, $due, $error );
				$ticket = $this->tickets->find( $draft->ticket_id );
				if ( null !== $ticket ) {
					$this->events->record( $ticket, Event::SEND_HELD, Actor::system(), array( 'user_id' => $draft->user_id, 'reason' => $state->value, 'error' => $error ) );
				}
			}
		);
	}
}
