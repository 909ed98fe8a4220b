<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets\Merging;

use Sanad\Actor;
use Sanad\Database\Schema;
use Sanad\Messages\MessageKind;
use Sanad\Messages\NewMessage;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Merging\OtherCustomer;
use Sanad\Tickets\Merging\TicketMove;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Ticket;

/** Tickets with everything that can hang on one, and a look at every byte of the tables. */
abstract class MergingTestCase extends DeskTestCase {

	protected Actor $omar;

	protected function setUp(): void {
		parent::setUp();
		$user       = $this->create_user( 'sanad_agent', array( 'display_name' => 'Omar' ) );
		$this->omar = Actor::agent( $user->ID, 'Omar' );
	}

	protected function merge( Ticket $from, Ticket $into, OtherCustomer $other = OtherCustomer::Refuse ): TicketMove {
		return $this->desk->service->merge( $from->id, $into->id, $this->key(), $other, $this->agent );
	}

	/** A ticket of somebody else. */
	protected function open_of( string $email, string $subject = 'Late parcel' ): Ticket {
		$customer = $this->desk->customer_resolver->from_email( $email, 'Khalid' );
		return $this->desk->service->open( new NewTicket( $customer->id, $subject, new NewMessage( $this->key(), Channel::Form, text: 'Where is my parcel?' ) ), Actor::customer( $customer->id, 'Khalid' ) )->ticket;
	}

	/** The ticket as it is now. */
	protected function now( Ticket $ticket ): Ticket {
		return $this->desk->tickets->find( $ticket->id ) ?? self::fail( 'The ticket is gone.' );
	}

	/** @return list<int> Ids of the messages of a ticket. */
	protected function message_ids( Ticket $ticket ): array {
		return array_map( static fn ( \Sanad\Messages\Message $message ): int => $message->id, $this->desk->messages->for_ticket( $ticket->id ) );
	}

	/** A ticket with an answer, a note, a file, a mention, tags, followers, read marks, a request to somebody outside. */
	protected function busy( string $subject ): Ticket {
		$ticket = $this->open( $subject, "Question about {$subject}" );
		$this->clock->advance( '+1 minute' );
		$reply = $this->desk->service->reply( $ticket->id, $this->answer( "<p>Answer about {$subject}</p>" ), $this->agent )->message;
		$note  = $this->desk->service->note( $ticket->id, $this->answer( "<p>Note about {$subject}</p>" ), $this->omar )->message;
		$this->clock->advance( '+1 minute' );
		$this->desk->service->reply( $ticket->id, $this->text( "Further words about {$subject}" ), $this->customer );
		$tag = $this->desk->tags->find_or_create( $subject );
		$this->desk->service->change_tags( $ticket->id, array( $tag->id, $this->desk->tags->find_or_create( 'both' )->id ), array(), $this->agent );
		$time = '2026-11-22 09:00:00';
		$db   = $this->desk->db;
		$db->insert( 'attachments', array( 'ticket_id' => $ticket->id, 'message_id' => $reply->id, 'owner_type' => 'agent', 'owner_id' => $this->agent->id, 'name' => "{$subject}.png", 'state' => 'stored', 'created_at' => $time ) );
		$db->update( 'tickets', array( 'attachment_count' => 1 ), array( 'id' => $ticket->id ) );
		$db->insert( 'mentions', array( 'message_id' => $note->id, 'user_id' => $this->agent->id, 'ticket_id' => $ticket->id, 'created_at' => $time ) );
		foreach ( array( 'followers' => array( 'since' => $time ), 'ticket_reads' => array( 'message_id' => $note->id, 'read_at' => $time ) ) as $table => $values ) {
			// Listeners may have made such a row already.
			$db->execute( "DELETE FROM {$db->table( $table )} WHERE ticket_id = %d AND user_id = %d", array( $ticket->id, $this->omar->id ) );
			$db->insert( $table, array( 'ticket_id' => $ticket->id, 'user_id' => $this->omar->id ) + $values );
		}
		$db->insert( 'ticket_articles', array( 'ticket_id' => $ticket->id, 'article_id' => 7, 'how' => 'sent', 'at' => $time ) );
		$db->insert( 'presence', array( 'ticket_id' => $ticket->id, 'user_id' => $this->omar->id, 'state' => 'viewing', 'until_at' => $time ) );
		$request = $db->insert( 'side_requests', array( 'ticket_id' => $ticket->id, 'subject' => $subject, 'email' => 'carrier@example.test', 'created_at' => $time, 'updated_at' => $time ) );
		$db->insert( 'side_messages', array( 'request_id' => $request, 'ticket_id' => $ticket->id, 'author_type' => 'agent', 'body_html' => 'Where?', 'body_text' => 'Where?', 'created_at' => $time ) );
		$this->draft( $ticket, $this->omar, "Omar about {$subject}" );
		return $this->now( $ticket );
	}

	protected function draft( Ticket $ticket, Actor $agent, string $text, MessageKind $kind = MessageKind::Reply ): void {
		$this->desk->db->insert(
			'drafts',
			array( 'ticket_id' => $ticket->id, 'user_id' => $agent->id, 'kind' => $kind->value, 'body_html' => "<p>{$text}</p>", 'seen_message_id' => $ticket->last_message_id, 'updated_at' => '2026-11-22 09:30:00' )
		);
	}

	/**
	 * Everything that is stored, but what only ever grows: the history, the sequences, the moves, and
	 * the versions of tickets. A counter of 0 says the same as none.
	 *
	 * @return array<string, list<string>> Rows by table.
	 */
	protected function dump(): array {
		$dump = array();
		foreach ( array_diff( Schema::names(), array( 'activity', 'sequences', 'ticket_moves' ) ) as $table ) {
			$rows = $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( $table )}" );
			if ( 'counters' === $table ) {
				$rows = array_filter( $rows, static fn ( array $row ): bool => '0' !== $row['tickets'] );
			}
			$dump[ $table ] = array_map(
				static function ( array $row ) use ( $table ): string {
					if ( 'tickets' === $table ) {
						unset( $row['version'] );
					}
					return (string) wp_json_encode( $row, JSON_UNESCAPED_UNICODE );
				},
				array_values( $rows )
			);
			sort( $dump[ $table ] );
		}
		return $dump;
	}
}
