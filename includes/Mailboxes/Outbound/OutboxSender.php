<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;
use Sanad\Jobs\Backoff;
use Sanad\Jobs\Job;
use Sanad\Jobs\Lease;
use Sanad\Jobs\LeasedRows;
use Sanad\Log;
use Sanad\Tickets\TicketEvents;
use Sanad\Tickets\TicketRepository;

/**
 * Empties the outbox: takes what is due, sends it, writes what became of it.
 *
 * At least once and always with the same Message-ID: a worker that dies between sending and
 * writing leaves a row that is sent again, and mail programs show the two as one.
 */
final class OutboxSender implements Job {

	/** Longer than a mail server that answers each command at the last moment can take. */
	private const LEASE_SECONDS = 600;

	private const MAX_ERROR = 500;

	private readonly LeasedRows $rows;

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock,
		private readonly Log $log,
		private readonly OutboxRepository $outbox,
		private readonly MailComposer $composer,
		private readonly Mailer $mailer,
		private readonly MailThread $thread,
		private readonly TicketRepository $tickets,
		private readonly TicketEvents $events
	) {
		$this->rows = new LeasedRows( $db, $clock, OutboxRepository::TABLE, DeliveryState::Queued->value, DeliveryState::Sending->value, self::LEASE_SECONDS );
	}

	public function name(): string {
		return OutboxRepository::JOB;
	}

	public function run_due( int $seconds ): int {
		$deadline = microtime( true ) + $seconds;
		$handled  = 0;
		while ( microtime( true ) < $deadline ) {
			$lease = $this->rows->take();
			$entry = null === $lease ? null : $this->outbox->find( $lease->id );
			if ( null === $lease || null === $entry ) {
				break;
			}
			++$handled;
			$this->deliver( $lease, $entry );
		}
		return $handled;
	}

	private function deliver( Lease $lease, OutboxEntry $entry ): void {
		if ( $lease->attempts > Backoff::ATTEMPTS ) {
			// Its worker died each time before it could write what happened.
			$this->settle( $lease, $entry, DeliveryState::Failed, __( 'Sending broke off again and again. Ask your host to look into the error log of PHP.', 'sanad' ) );
			return;
		}
		try {
			$mail = $this->composer->compose( $entry );
			$this->remember( $lease, $entry, $mail->mail_id );
			$result = $this->mailer->send( $mail );
		} catch ( Unsendable $final ) {
			$this->settle( $lease, $entry, $final->state, $final->getMessage() );
			return;
		} catch ( \Throwable $error ) {
			$this->log->error( 'A mail could not be composed: ' . $error->getMessage(), array( 'outbox_id' => $entry->id, 'cause' => $error::class ) );
			$result = SendResult::failed( __( 'The mail could not be put together. It is tried again; details are in the log.', 'sanad' ) );
		}
		$left = array() === $result->taken ? null : $entry->without( $result->taken );
		if ( null !== $left && array() === array( ...$left->recipients, ...$left->cc, ...$left->bcc ) ) {
			// Only an address that some plugin had added was refused: everybody whom the agent meant has it.
			$this->settle( $lease, $entry, DeliveryState::Sent, '' );
			return;
		}
		$delay = DeliveryState::Failed === $result->state ? Backoff::seconds_after( $lease->attempts ) : null;
		if ( null === $delay ) {
			$this->settle( $lease, $entry, $result->state, $result->error, 0, $left );
		} else {
			$this->settle( $lease, $entry, DeliveryState::Queued, $result->error, $delay, $left );
		}
	}

	/** Before the first attempt: whatever happens next, the mail keeps this id. */
	private function remember( Lease $lease, OutboxEntry $entry, string $mail_id ): void {
		if ( $mail_id === $entry->mail_id ) {
			return;
		}
		$this->db->transaction(
			function () use ( $lease, $entry, $mail_id ): void {
				$this->db->update( OutboxRepository::TABLE, array( 'mail_id' => $mail_id ), array( 'id' => $lease->id ) );
				if ( OutgoingKind::Reply === $entry->kind ) {
					$this->thread->remember( $entry->message_id, $mail_id );
				}
			}
		);
	}

	/** @param OutboxEntry|null $left To whom it is still to go, if the mail server took it for some: nobody gets it twice. */
	private function settle( Lease $lease, OutboxEntry $entry, DeliveryState $state, string $error, int $delay = 0, ?OutboxEntry $left = null ): void {
		$now    = $this->clock->now();
		$values = array(
			'state'           => $state->value,
			'error'           => mb_substr( $error, 0, self::MAX_ERROR ),
			'next_attempt_at' => Timestamp::to_sql( $now->modify( "+{$delay} seconds" ) ),
			'sent_at'         => DeliveryState::Sent === $state ? Timestamp::to_sql( $now ) : null,
		) + ( null === $left ? array() : OutboxRepository::addresses( $left->recipients, $left->cc, $left->bcc ) );
		$this->db->transaction(
			function () use ( $lease, $entry, $state, $error, $values ): void {
				if ( ! $this->rows->settle( $lease, $values ) ) {
					$this->log->warning( 'A mail took longer than its lease and may have been sent twice.', array( 'outbox_id' => $entry->id ) );
					return;
				}
				$given_up = in_array( $state, array( DeliveryState::Failed, DeliveryState::Unknown ), true );
				$ticket   = $given_up && OutgoingKind::Reply === $entry->kind ? $this->tickets->find_survivor( $entry->ticket_id ) : null;
				if ( null !== $ticket ) {
					$this->events->record( $ticket, Event::DELIVERY_FAILED, Actor::system(), array( 'error' => $error ), $entry->message_id );
				}
			}
		);
	}
}
