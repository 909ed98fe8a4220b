<?php
declare(strict_types=1);

namespace Sanad\Privacy;

use Sanad\Actor;
use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\AttachmentState;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;
use Sanad\Messages\MessageKind;
use Sanad\Messages\MessageRepository;
use Sanad\Security\TicketLinks;
use Sanad\Tickets\TicketRepository;
use Sanad\Tickets\TicketService;

/**
 * What a person wrote, with its files. Erased is more than he gets: what the team answered and noted
 * tells of him too, and quotes him.
 */
final class MessageData implements PersonalData {

	/** Few enough for a slow host: each is indexed anew when it is erased. */
	private const PER_PAGE = 200;

	public function __construct(
		private readonly Connection $db,
		private readonly TicketsOfPerson $of_person,
		private readonly MessageRepository $messages,
		private readonly TicketRepository $tickets,
		private readonly TicketService $service,
		private readonly AttachmentService $attachments,
		private readonly TicketLinks $links
	) {}

	public function name(): string {
		return 'sanad-messages';
	}

	public function label(): string {
		return __( 'Messages to support', 'sanad' );
	}

	public function export( Person $person, int $page ): ExportedPage {
		$own     = $this->of_person->own( $person );
		$tickets = array( ...$own, ...$this->of_person->shared( $person, $own ) );
		if ( array() === $tickets ) {
			return new ExportedPage( array(), true );
		}
		$ids      = $this->page(
			"ticket_id IN ({$this->db->in( $tickets )}) AND kind = %s AND author_type = %s AND author_id IN ({$this->db->in( $person->customer_ids )})",
			array( ...$tickets, MessageKind::Reply->value, Actor::CUSTOMER, ...$person->customer_ids ),
			$page
		);
		$messages = $this->messages->find_many( $ids );
		$files    = $this->attachments->for_messages( $ids );
		$found    = $this->tickets->find_many( array_values( array_unique( array_map( static fn ( $message ): int => $message->ticket_id, $messages ) ) ) );
		$items    = array();
		foreach ( $messages as $message ) {
			$ticket = $found[ $message->ticket_id ] ?? null;
			// The page of somebody else's ticket is not his, whatever of his lies there.
			$link  = null !== $ticket && in_array( $ticket->customer_id, $person->customer_ids, true ) ? $this->links->url( $ticket ) : '';
			$items[ "sanad-message-{$message->id}" ] = array(
				array( __( 'Ticket', 'sanad' ), null === $ticket ? '' : "#{$ticket->number}" ),
				array( __( 'Written', 'sanad' ), Timestamp::to_sql( $message->created_at ) . ' UTC' ),
				array( __( 'Name', 'sanad' ), $message->author_name ),
				array( __( 'Message', 'sanad' ), $message->body_text ),
				...self::files( $files[ $message->id ] ?? array() ),
				array( __( 'Where it can be read', 'sanad' ), $link ),
			);
		}
		return new ExportedPage( $items, count( $ids ) < self::PER_PAGE );
	}

	public function erase( Person $person, int $page ): ErasedPage {
		$own     = $this->of_person->own( $person );
		$shared  = $this->of_person->shared( $person, $own );
		$tickets = array( ...$own, ...$shared );
		if ( array() === $tickets ) {
			return new ErasedPage( false, true );
		}
		// Messages stay where they are, so the pages do not move while they are worked through.
		$ids       = $this->page( "ticket_id IN ({$this->db->in( $tickets )})", $tickets, $page );
		$moved     = array() === $shared ? array() : array_fill_keys( $this->of_person->moved_away( $own ), true );
		$is_own    = array_fill_keys( $own, true );
		$by_ticket = array();
		foreach ( $this->messages->find_many( $ids ) as $message ) {
			$his = Actor::CUSTOMER === $message->author_type
				? in_array( $message->author_id, $person->customer_ids, true ) || ( 0 === $message->author_id && isset( $is_own[ $message->ticket_id ] ) )
				: isset( $is_own[ $message->ticket_id ] ) || isset( $moved[ $message->id ] );
			$by_ticket[ $message->ticket_id ][ $his ? 'erased' : 'kept' ][] = $message->id;
		}
		$removed = false;
		foreach ( $by_ticket as $ticket_id => $parts ) {
			$erased = $parts['erased'] ?? array();
			$kept   = $parts['kept'] ?? array();
			if ( isset( $is_own[ $ticket_id ] ) ) {
				$foreign = array_values( array_intersect( $erased, $this->of_person->foreign( $ticket_id ) ) );
				$erased  = array_values( array_diff( $erased, $foreign ) );
				array_push( $kept, ...$foreign );
			} else {
				// Nothing on the ticket itself was changed, so what stays is indexed as it should be.
				$kept = array();
			}
			if ( array() !== $erased || array() !== $kept ) {
				$this->service->erase_messages( $ticket_id, $erased, $kept );
			}
			$removed = $removed || array() !== $erased;
		}
		$done = count( $ids ) < self::PER_PAGE;
		return new ErasedPage( $removed, $done, $done ? self::retained() : array() );
	}

	/** @return list<string> */
	private static function retained(): array {
		return array(
			__( 'Texts and files of the conversations were removed, those of the team included, because they tell of the person. That a message was there, and when, is kept.', 'sanad' ),
			__( 'Where a ticket was joined with that of another customer, the messages of the other one were kept: they belong to that person.', 'sanad' ),
			__( 'Where the team put the address in copy in the conversation of somebody else, it was kept there.', 'sanad' ),
			__( 'Mails that were sent already are in the mailboxes of those who got them.', 'sanad' ),
		);
	}

	/**
	 * @param list<Attachment> $files
	 * @return list<array{string, string}>
	 */
	private static function files( array $files ): array {
		$pairs = array();
		foreach ( $files as $file ) {
			if ( AttachmentState::Stored === $file->state ) {
				$pairs[] = array( __( 'File', 'sanad' ), $file->name );
			}
		}
		return $pairs;
	}

	/**
	 * Ids of one page of messages, oldest first.
	 *
	 * @param list<int|string> $args
	 * @return list<int>
	 */
	private function page( string $where, array $args, int $page ): array {
		return $this->db->ids(
			"SELECT id FROM {$this->db->table( 'messages' )} WHERE {$where} ORDER BY id LIMIT %d OFFSET %d",
			array( ...$args, self::PER_PAGE, ( $page - 1 ) * self::PER_PAGE )
		);
	}
}
