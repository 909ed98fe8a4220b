<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\ActivityRepository;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Attachments\AttachmentService;
use Sanad\Database\Connection;
use Sanad\Intake\IntakeRepository;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Messages\Message;
use Sanad\Messages\MessageRepository;
use Sanad\Search\SearchIndex;
use Sanad\Tickets\Merging\Snapshot;
use Sanad\Tickets\Merging\TicketFigures;

/**
 * Takes what tells of a person out of tickets and messages, wherever it is repeated: search tokens,
 * files, raw events, the outbox, drafts, what a merge keeps for its undo. The rows stay, since
 * figures, other people's messages and the shop's own history hang on them.
 */
final class TicketEraser {

	/** Keys of activity data that hold what people have written. */
	private const TEXTS = array(
		Event::TICKET_MERGED         => array( 'subject' ),
		Event::SIDE_REQUEST_ASKED    => array( 'subject', 'name' ),
		Event::SIDE_REQUEST_ANSWERED => array( 'subject', 'name' ),
		Event::SIDE_REQUEST_MOVED    => array( 'subject', 'name' ),
		Event::ATTACHMENT_FAILED     => array( 'name' ),
		Event::DELIVERY_FAILED       => array( 'error' ),
		Event::SEND_HELD             => array( 'error' ),
		Event::ARTICLE_DRAFTED       => array( 'title' ),
	);

	public function __construct(
		private readonly Connection $db,
		private readonly TicketLocks $locks,
		private readonly TicketWriter $writer,
		private readonly TicketFigures $figures,
		private readonly MessageRepository $messages,
		private readonly AttachmentService $attachments,
		private readonly OutboxRepository $outbox,
		private readonly IntakeRepository $intake,
		private readonly SearchIndex $search,
		private readonly TicketEvents $events,
		private readonly ActivityRepository $activity
	) {}

	/** See {@see TicketService::erase()}. */
	public function ticket( int $ticket_id ): void {
		$this->db->transaction(
			function () use ( $ticket_id ): void {
				$before = $this->locks->all( array( $ticket_id ) )[ $ticket_id ] ?? null;
				if ( null === $before ) {
					return;
				}
				$gone  = wp_privacy_anonymize_data( 'text' );
				$after = $this->writer->put( $ticket_id, $before, array( 'subject' => $gone, 'snippet' => '', 'customer_name' => $gone, 'customer_email' => '' ) );
				$this->db->execute( "DELETE FROM {$this->db->table( 'drafts' )} WHERE ticket_id = %d", array( $ticket_id ) );
				// What a macro did is told with the words and addresses that it put in; nothing is left to undo either.
				$this->db->execute( "UPDATE {$this->db->table( 'macro_runs' )} SET steps = '[]' WHERE ticket_id = %d", array( $ticket_id ) );
				$this->history( $ticket_id, $before->customer_id, $gone );
				$this->moves( $ticket_id, $gone );
				if ( 0 === $after->merged_into ) {
					$this->search->write_ticket( $after );
				}
			}
		);
	}

	/**
	 * See {@see TicketService::erase_messages()}.
	 *
	 * @param list<int> $erased
	 * @param list<int> $kept
	 */
	public function messages( int $ticket_id, array $erased, array $kept ): void {
		$this->db->transaction(
			function () use ( $ticket_id, $erased, $kept ): void {
				$before = $this->locks->all( array( $ticket_id ) )[ $ticket_id ] ?? null;
				if ( null === $before ) {
					return;
				}
				if ( array() !== $erased ) {
					$this->empty_messages( $ticket_id, $erased );
				}
				// Those that moved to another ticket meanwhile are that ticket's.
				$there   = array_filter( $this->messages->find_many( array( ...$erased, ...$kept ) ), static fn ( Message $message ): bool => $message->ticket_id === $ticket_id );
				$figures = $this->figures->of( $ticket_id );
				$after   = $this->writer->put( $ticket_id, $before, array_intersect_key( $figures, array( 'snippet' => true, 'attachment_count' => true ) ) );
				$is_last = false;
				foreach ( $there as $message ) {
					$this->search->write( $after, $message->id, $message->kind, $message->body_text );
					$is_last = $is_last || $message->id === $after->last_message_id;
				}
				if ( $is_last ) {
					$this->events->record( $after, Event::TICKET_ERASED, Actor::system() );
				}
			}
		);
	}

	/** @param non-empty-list<int> $ids */
	private function empty_messages( int $ticket_id, array $ids ): void {
		$files = array_merge( ...array_values( $this->attachments->for_messages( $ids ) ) );
		$this->messages->erase( $ids, __( 'This text was erased on request of the person whom it was about.', 'sanad' ) );
		$this->attachments->forget( $files );
		$this->outbox->erase( $ids, OutgoingKind::Reply, OutgoingKind::Acknowledgement );
		$this->intake->erase( $ids );
		$this->db->execute(
			"UPDATE {$this->db->table( 'activity' )} SET actor_name = %s WHERE ticket_id = %d AND message_id IN ({$this->db->in( $ids )}) AND actor_type = %s",
			array( wp_privacy_anonymize_data( 'text' ), $ticket_id, ...$ids, Actor::CUSTOMER )
		);
		$this->db->after_commit( fn () => $this->attachments->discard_bytes( $files ) );
	}

	/** Events stay, without names and subjects. */
	private function history( int $ticket_id, int $customer_id, string $gone ): void {
		$table = $this->db->table( 'activity' );
		$this->db->execute( "UPDATE {$table} SET actor_name = %s WHERE ticket_id = %d AND actor_type = %s AND actor_id IN (0, %d)", array( $gone, $ticket_id, Actor::CUSTOMER, $customer_id ) );
		$this->activity->rewrite(
			array( $ticket_id ),
			array( Event::TICKET_UPDATED, ...array_keys( self::TEXTS ) ),
			static function ( string $event, array $data ) use ( $gone ): array {
				foreach ( self::TEXTS[ $event ] ?? array() as $key ) {
					$data[ $key ] = $gone;
				}
				if ( is_array( $data['changes'] ?? null ) && isset( $data['changes']['subject'] ) ) {
					$data['changes']['subject'] = array( 'from' => $gone, 'to' => $gone );
				}
				return $data;
			}
		);
	}

	/** What a merge or split keeps for its undo, and what other tickets tell of it. */
	private function moves( int $ticket_id, string $gone ): void {
		$table = $this->db->table( 'ticket_moves' );
		$rows  = array(
			...$this->db->rows( "SELECT id, to_ticket_id, snapshot FROM {$table} WHERE from_ticket_id = %d", array( $ticket_id ) ),
			...$this->db->rows( "SELECT id, to_ticket_id, snapshot FROM {$table} WHERE to_ticket_id = %d", array( $ticket_id ) ),
		);
		foreach ( $rows as $row ) {
			$snapshot = Snapshot::from_json( (string) $row['snapshot'] );
			// Of both tickets: a draft may speak of either, and an undo works the rest out anew.
			$snapshot->drafts = array();
			foreach ( $snapshot->tickets as $id => $pair ) {
				$snapshot->tickets[ $id ] = array( 'before' => self::blank( $pair['before'] ), 'after' => self::blank( $pair['after'] ) );
			}
			$this->db->update( 'ticket_moves', array( 'snapshot' => $snapshot->json() ), array( 'id' => (int) $row['id'] ) );
			$this->told_elsewhere( (int) $row['to_ticket_id'], (int) $row['id'], $gone );
		}
	}

	/** The ticket that a merge led to names the subject of the one that came. */
	private function told_elsewhere( int $ticket_id, int $move_id, string $gone ): void {
		$this->activity->rewrite(
			array( $ticket_id ),
			array( Event::TICKET_MERGED ),
			static fn ( string $event, array $data ): array => $move_id === ( $data['move_id'] ?? 0 ) ? array( 'subject' => $gone ) + $data : $data
		);
	}

	/**
	 * @param array<string, string|null>|null $row
	 * @return array<string, string|null>|null
	 */
	private static function blank( ?array $row ): ?array {
		return null === $row ? null : array_diff_key( $row, array( 'subject' => true, 'snippet' => true, 'customer_name' => true, 'customer_email' => true ) );
	}
}
