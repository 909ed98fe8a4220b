<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Actor;
use Sanad\Database\Connection;
use Sanad\Messages\MessageKind;
use Sanad\Messages\MessageRepository;
use Sanad\Tickets\Merging\ForeignMessages;
use Sanad\Tickets\Ticket;

/** The mails of a ticket that a mail program needs named to show a new one below them. */
final class MailThread {

	/** Ids kept in References: the root, and the newest of the others. */
	private const MAX_IDS = 10;

	public function __construct(
		private readonly Connection $db,
		private readonly MailIds $ids,
		private readonly ForeignMessages $foreign
	) {}

	/**
	 * The headers that tie a mail into the conversation of the ticket's customer; the mails of others, whose
	 * tickets were merged into it, are not in his mailbox and not his to know.
	 *
	 * @param int $before  Id of the message that the mail carries; only what came before it is named.
	 * @param int $answers Id of the message that it answers; 0 for the customer's newest.
	 * @return array<string, string> `In-Reply-To` and `References`.
	 */
	public function headers( Ticket $ticket, int $before, int $answers = 0 ): array {
		$foreign = $this->foreign->ids( $ticket );
		$except  = array() === $foreign ? '' : " AND id NOT IN ({$this->db->in( $foreign )})";
		$rows    = $this->db->rows(
			"SELECT id, author_type, external_id FROM {$this->db->table( 'messages' )}
			WHERE ticket_id = %d AND id < %d AND kind = %s AND external_id <> '' AND ( author_type <> %s OR author_id IN (0, %d) ){$except} ORDER BY id DESC LIMIT %d",
			array( $ticket->id, $before, MessageKind::Reply->value, Actor::CUSTOMER, $ticket->customer_id, ...$foreign, self::MAX_IDS )
		);
		$rows   = $this->with_answered( $rows, $ticket->id, $answers );
		$chain  = array( $this->ids->root( $ticket->id ) );
		$parent = null;
		$chosen = null;
		foreach ( array_reverse( $rows ) as $row ) {
			$id = (string) $row['external_id'];
			// An id from outside goes into our header only if it looks like one.
			if ( 1 !== preg_match( '/^[\x21-\x3B\x3D\x3F-\x7E]{3,250}$/D', $id ) || ! str_contains( $id, '@' ) ) {
				continue;
			}
			$chain[] = $id;
			$parent  = Actor::CUSTOMER === $row['author_type'] || null === $parent ? $id : $parent;
			$chosen  = $answers > 0 && (int) $row['id'] === $answers ? $id : $chosen;
		}
		$parent = $chosen ?? $parent;
		return array(
			'In-Reply-To' => '<' . ( $parent ?? $chain[0] ) . '>',
			'References'  => implode( ' ', array_map( static fn ( string $id ): string => "<{$id}>", $chain ) ),
		);
	}

	/**
	 * The same rows with that of the answered message, which may be older than all of them. Newest first.
	 *
	 * @param list<array<string, string|null>> $rows
	 * @return list<array<string, string|null>>
	 */
	private function with_answered( array $rows, int $ticket_id, int $answers ): array {
		$ids = array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
		if ( 0 === $answers || in_array( $answers, $ids, true ) ) {
			return $rows;
		}
		return array(
			...$rows,
			...$this->db->rows(
				"SELECT id, author_type, external_id FROM {$this->db->table( 'messages' )} WHERE id = %d AND ticket_id = %d AND kind = %s AND external_id <> ''",
				array( $answers, $ticket_id, MessageKind::Reply->value )
			),
		);
	}

	/** Remembers under which id a message goes out, so that an answer to it is known. */
	public function remember( int $message_id, string $mail_id ): void {
		$this->db->update(
			'messages',
			array( 'external_id' => $mail_id, 'external_hash' => MessageRepository::external_hash( $mail_id ) ),
			array( 'id' => $message_id )
		);
	}
}
