<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentState;
use Sanad\Attachments\UploadedFile;
use Sanad\Messages\NewMessage;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\NewTicket;

/** Files on their way into a ticket, inside the same transaction as the message. */
final class TicketFilesTest extends DeskTestCase {

	public function test_a_file_comes_with_its_message(): void {
		$file   = $this->file( $this->customer );
		$ticket = $this->desk->service->open( new NewTicket( $this->sara->id, 'Photo', $this->with_files( '', array( $file->id ) ) ), $this->customer )->ticket;
		self::assertSame( 1, $ticket->attachment_count );
		$kept = $this->desk->attachment_repository->find( $file->id );
		self::assertSame( array( AttachmentState::Stored, $ticket->id, $ticket->last_message_id ), array( $kept?->state, $kept?->ticket_id, $kept?->message_id ) );

		$two   = array( $this->file( $this->agent )->id, $this->file( $this->agent )->id );
		$after = $this->desk->service->reply( $ticket->id, $this->with_files( 'Here', $two ), $this->agent )->ticket;
		self::assertSame( 3, $after->attachment_count );
	}

	public function test_a_file_that_is_not_the_writers_takes_the_message_down_with_it(): void {
		$ticket  = $this->open();
		$foreign = $this->file( $this->agent );
		$own     = $this->file( $this->customer );
		$used    = $this->file( $this->customer );
		$this->desk->service->reply( $ticket->id, $this->with_files( 'One', array( $used->id ) ), $this->customer );
		foreach ( array( array( $own->id, $foreign->id ), array( $used->id ), array( -1 ), array( 0 ), array( PHP_INT_MAX ) ) as $ids ) {
			self::assertSame( 'attachment_ids', $this->assert_fails( 'invalid', fn () => $this->desk->service->reply( $ticket->id, $this->with_files( 'Two', $ids ), $this->customer ) )->data['field'] ?? null );
		}
		self::assertSame( 2, $this->rows_in( 'messages' ) );
		foreach ( array( $own, $foreign ) as $free ) {
			self::assertSame( AttachmentState::Pending, $this->desk->attachment_repository->find( $free->id )?->state );
		}
	}

	public function test_a_file_that_could_not_be_saved_is_told_on_the_ticket(): void {
		$file = $this->file( $this->customer );
		$this->desk->db->update( 'attachments', array( 'state' => 'failed', 'error' => 'The disk is full.', 'stored_name' => '' ), array( 'id' => $file->id ) );
		$ticket = $this->desk->service->open( new NewTicket( $this->sara->id, 'Photo', $this->with_files( 'See the photo', array( $file->id ) ) ), $this->customer )->ticket;
		self::assertSame( 0, $ticket->attachment_count );
		self::assertSame( array( Event::TICKET_OPENED, Event::ATTACHMENT_FAILED ), $this->events( $ticket->id ) );
		self::assertSame( array( 'name' => 'photo.txt', 'reason' => 'The disk is full.' ), $this->desk->activity->for_ticket( $ticket->id )[1]->data );
	}

	public function test_a_repeated_message_takes_no_further_file(): void {
		$ticket = $this->open();
		$first  = $this->desk->service->reply( $ticket->id, $this->with_files( 'x', array( $this->file( $this->customer )->id ), 'same' ), $this->customer );
		$other  = $this->file( $this->customer );
		$again  = $this->desk->service->reply( $ticket->id, $this->with_files( 'x', array( $other->id ), 'same' ), $this->customer );
		self::assertSame( array( $first->message->id, 1 ), array( $again->message->id, $again->ticket->attachment_count ) );
		self::assertSame( AttachmentState::Pending, $this->desk->attachment_repository->find( $other->id )?->state );
	}

	private function file( Actor $owner ): Attachment {
		$path = wp_tempnam( 'sanad' );
		file_put_contents( $path, 'Words ' . $this->key() );
		return $this->desk->attachments->accept( UploadedFile::from_path( $path, 'photo.txt' ), $owner, null, $this->key() );
	}

	/** @param list<int> $ids */
	private function with_files( string $text, array $ids, ?string $key = null ): NewMessage {
		return new NewMessage( $key ?? $this->key(), Channel::Form, text: $text, attachment_ids: $ids );
	}
}
