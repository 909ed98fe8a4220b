<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Messages\MessageKind;
use Sanad\Messages\NewMessage;
use Sanad\SanadException;
use Sanad\Tickets\Merging\MoveUndo;
use Sanad\Tickets\Merging\OtherCustomer;
use Sanad\Tickets\Merging\TicketMerger;
use Sanad\Tickets\Merging\TicketMove;
use Sanad\Tickets\Merging\TicketSplitter;

/**
 * The only writer of tickets and messages, whoever asks: REST, mail, forms, rules, imports.
 *
 * Each call is one transaction: message, counters, activity, search tokens and outbox row together
 * or not at all. What may be done is the Policy's to say, before it comes here.
 */
final class TicketService {

	public function __construct(
		private readonly TicketOpener $opener,
		private readonly TicketPoster $poster,
		private readonly TicketUpdater $updater,
		private readonly TicketTagger $tagger,
		private readonly DueTickets $due,
		private readonly TicketRetractor $retractor,
		private readonly CustomerReads $reads,
		private readonly TicketMerger $merger,
		private readonly TicketSplitter $splitter,
		private readonly MoveUndo $undo,
		private readonly TicketEraser $eraser,
		private readonly SolvedByCustomer $solved
	) {}

	/**
	 * Opens a ticket with its first message.
	 *
	 * @return OpenedTicket With `repeated` if the same client key had opened it before.
	 * @throws SanadException 400 for fields that make no sense, 413 for an endless message, 503 if nothing could be saved.
	 */
	public function open( NewTicket $new, Actor $actor ): OpenedTicket {
		return $this->opener->open( $new, $actor );
	}

	/**
	 * Adds a public message. A customer's reopens what was pending, on hold or resolved, ends a
	 * snooze, and opens a new ticket where the old one is closed.
	 *
	 * @throws SanadException 404, 400, 413, 503, and 409 `stale_reply` if an agent has not seen the newest message;
	 *                        its data names the newer `messages` (ids) and the `last_message_id`.
	 */
	public function reply( int $ticket_id, NewMessage $new, Actor $actor ): PostedMessage {
		return $this->poster->post( $ticket_id, MessageKind::Reply, $new, $actor );
	}

	/**
	 * Adds a note that only the team sees. Never stale.
	 *
	 * @throws SanadException 404, 400, 413, 503.
	 */
	public function note( int $ticket_id, NewMessage $new, Actor $actor ): PostedMessage {
		return $this->poster->post( $ticket_id, MessageKind::Note, $new, $actor );
	}

	/**
	 * Takes back a reply whose mail has not left, or a note, of this actor: message, search tokens,
	 * counters, and the status that was set with it, as if it had never been written. Its files are
	 * pending files of the actor again. The same client key cannot write it a second time.
	 *
	 * A reply can be taken back while it waits in the outbox: give it {@see NewMessage::$hold} seconds.
	 *
	 * @throws SanadException 404, 403 for the message of somebody else, 503, and 409 `too_late` if the mail is on its way,
	 *                        the customer has written since, or it is the first message; nothing was changed then.
	 */
	public function retract( int $ticket_id, int $message_id, Actor $actor ): RetractedMessage {
		return $this->retractor->retract( $ticket_id, $message_id, $actor );
	}

	/**
	 * Changes fields of a ticket.
	 *
	 * @throws SanadException 404, 400, 503, and 409 `conflict` if somebody changed one of the same fields since
	 *                        the version that the writer saw; its data holds `version`, `fields` (current value by name) and `by` (who changed it, by name of the field);
	 *                        409 `merged` if the writer saw a ticket that was merged since.
	 */
	public function update( int $ticket_id, TicketChanges $changes, Actor $actor ): Ticket {
		return $this->updater->update( $ticket_id, $changes, $actor );
	}

	/**
	 * Puts tags on a ticket and takes others off. Never a conflict; what is so already changes nothing.
	 *
	 * @param list<int> $add
	 * @param list<int> $remove
	 * @throws SanadException 404, 400 for an unknown tag, 503.
	 */
	public function change_tags( int $ticket_id, array $add, array $remove, Actor $actor ): Ticket {
		return $this->tagger->change( $ticket_id, $add, $remove, $actor );
	}

	/**
	 * Moves a ticket to spam, to trash, or back to the inbox. Its status stays.
	 *
	 * @throws SanadException 404, 503, 409 `merged` if it was merged since.
	 */
	public function move( int $ticket_id, Folder $to, Actor $actor ): Ticket {
		return $this->updater->move( $ticket_id, $to, $actor );
	}

	/**
	 * Makes a ticket part of another. Where one of both was merged before, its survivor is meant. The other
	 * one keeps its number and its link, which lead to the survivor.
	 *
	 * @param int                                 $from  Ticket that goes.
	 * @param int                                 $into  Ticket that survives.
	 * @param \Closure(Ticket, Ticket): void|null $check Asked with both as they are, under their locks; throws if this may not be done.
	 * @throws SanadException 404; 400; 503; 409 `same_ticket` if they are one already, `not_in_inbox` if one lies in spam or trash,
	 *                        `other_customer` if they belong to different customers and it was not said what becomes of the other.
	 */
	public function merge( int $from, int $into, string $client_key, OtherCustomer $other, Actor $actor, ?\Closure $check = null ): TicketMove {
		return $this->merger->merge( $from, $into, $client_key, $other, $actor, $check );
	}

	/**
	 * Makes a new ticket of a message and all that came after it.
	 *
	 * @param string $subject Of the new ticket; '' for that of the old one.
	 * @throws SanadException 404; 400 for the first message of a ticket; 503; 409 `not_in_inbox`.
	 */
	public function split( int $ticket_id, int $message_id, string $subject, string $client_key, Actor $actor ): TicketMove {
		return $this->splitter->split( $ticket_id, $message_id, $subject, $client_key, $actor );
	}

	/**
	 * Takes a merge or a split back; once, however often it is called. What was changed or written since stays.
	 *
	 * @param \Closure(Ticket, Ticket): void|null $check Asked with both tickets as they are, under their locks; throws if this may not be done.
	 * @throws SanadException 404, 503, and 409 `too_late` if what was moved was moved on since.
	 */
	public function undo_move( int $move_id, Actor $actor, ?\Closure $check = null ): TicketMove {
		return $this->undo->undo( $move_id, $actor, $check );
	}

	/**
	 * Notes in the history that an article was made of the ticket. Changes nothing else.
	 *
	 * @param string $title Of the article, without anything personal.
	 * @throws SanadException 404, 503.
	 */
	public function note_article( int $ticket_id, int $article_id, string $title, Actor $actor ): void {
		$this->updater->note( $ticket_id, Event::ARTICLE_DRAFTED, array( 'article_id' => $article_id, 'title' => $title ), $actor );
	}

	/**
	 * The customer has seen the conversation up to a message.
	 *
	 * @return bool Whether that says anything new.
	 * @throws SanadException 503.
	 */
	public function seen_by_customer( int $ticket_id, int $message_id ): bool {
		return $this->reads->mark( $ticket_id, $message_id ) > 0;
	}

	/**
	 * The customer says that it is solved. One that he sees as solved stays as it is, and so does one that
	 * became part of another.
	 *
	 * @return Ticket The one that was asked for.
	 * @throws SanadException 404, 503.
	 */
	public function solved_by_customer( int $ticket_id, Actor $customer ): Ticket {
		return $this->solved->mark( $ticket_id, $customer );
	}

	/**
	 * Takes out of a ticket what it says of its customer on itself: subject, name, address, drafts. Only for
	 * a request of the person; there is no way back. {@see self::erase_messages()} does the texts.
	 *
	 * @throws SanadException 503.
	 */
	public function erase( int $ticket_id ): void {
		$this->eraser->ticket( $ticket_id );
	}

	/**
	 * Takes messages of a person out of a ticket with their files; that they were there stays.
	 *
	 * @param list<int> $erased Messages that are emptied.
	 * @param list<int> $kept   Messages that stay, and are indexed anew with what stands on the ticket now.
	 * @throws SanadException 503.
	 */
	public function erase_messages( int $ticket_id, array $erased, array $kept ): void {
		$this->eraser->messages( $ticket_id, $erased, $kept );
	}

	/** Ends the snoozes whose time has come. @return int How many. */
	public function wake_snoozed( int $limit = 100 ): int {
		return $this->due->wake_snoozed( $limit );
	}

	/** Closes what has been resolved for long enough. @return int How many. */
	public function close_resolved( int $limit = 100 ): int {
		return $this->due->close_resolved( $limit );
	}
}
