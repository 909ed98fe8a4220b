<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Portal;

use Sanad\Messages\Message;

/** The ticket page tells which answers its customer has before his eyes. */
final class SeenTest extends PortalTestCase {

	private function see( int $message_id, ?string $token = null ): \WP_REST_Response {
		return $this->rest( 'POST', '/portal/tickets/' . ( $token ?? $this->token ) . '/seen', array( 'message_id' => $message_id ) );
	}

	/** @return array<int, bool> By message id. */
	private function read(): array {
		$read = array();
		foreach ( $this->desk->messages->for_ticket( $this->ticket->id ) as $message ) {
			$read[ $message->id ] = null !== $message->read_at;
		}
		return $read;
	}

	private function answer_of_the_shop(): Message {
		foreach ( $this->desk->messages->for_ticket( $this->ticket->id ) as $message ) {
			if ( $message->is_public() && 'agent' === $message->author_type ) {
				return $message;
			}
		}
		self::fail( 'The shop has not answered.' );
	}

	public function test_it_marks_answers_and_neither_notes_nor_his_own_words(): void {
		$answer = $this->answer_of_the_shop();
		self::assertSame( array( 'recorded' => true ), $this->shaped( 'Recorded', $this->see( $this->desk->messages->last_id( $this->ticket->id ) ) ) );
		foreach ( $this->desk->messages->for_ticket( $this->ticket->id ) as $message ) {
			self::assertSame( $message->is_public() && 'agent' === $message->author_type, null !== $message->read_at, "Message {$message->id}" );
		}
		$this->clock->advance( '60 seconds' );
		self::assertSame( array( 'recorded' => false ), $this->shaped( 'Recorded', $this->see( $answer->id ) ), 'The first look counts.' );
	}

	public function test_it_goes_no_further_than_what_is_on_the_page(): void {
		$answer = $this->answer_of_the_shop();
		$this->shaped( 'Recorded', $this->see( $answer->id - 1 ) );
		self::assertFalse( $this->read()[ $answer->id ] );
	}

	public function test_an_answer_that_is_held_back_cannot_have_been_read(): void {
		$answer = $this->answer_of_the_shop();
		$this->desk->db->update( 'messages', array( 'visible_at' => gmdate( 'Y-m-d H:i:s', $this->clock->now()->getTimestamp() + 30 ) ), array( 'id' => $answer->id ) );
		$this->shaped( 'Recorded', $this->see( $answer->id ) );
		self::assertFalse( $this->read()[ $answer->id ] );
		$this->clock->advance( '31 seconds' );
		$this->shaped( 'Recorded', $this->see( $answer->id ) );
		self::assertTrue( $this->read()[ $answer->id ] );
	}

	public function test_looking_at_the_page_marks_nothing(): void {
		$this->rest( 'GET', "/portal/tickets/{$this->token}" );
		$this->rest( 'POST', "/portal/tickets/{$this->token}/watch" );
		self::assertNotContains( true, $this->read() );
	}

	public function test_a_wrong_link_marks_nothing_and_many_looks_are_refused(): void {
		$this->assert_refused( 404, 'sanad_not_found', $this->see( 999, str_repeat( '0', 32 ) ) );
		self::assertNotContains( true, $this->read() );
		for ( $i = 0; $i < 60; $i++ ) {
			$this->see( 1 );
		}
		$this->assert_refused( 429, 'sanad_too_many', $this->see( 1 ) );
	}

	public function test_agents_see_when_it_was_read(): void {
		$answer = $this->answer_of_the_shop();
		$this->see( $answer->id );
		$this->as_manager();
		$messages = $this->list_at( $this->data( $this->rest( 'GET', "/tickets/{$this->ticket->id}/messages" ) ), 'items' );
		$read     = array_column( $messages, 'read_at', 'id' );
		self::assertSame( $this->clock->now()->format( 'Y-m-d\TH:i:s\Z' ), $read[ $answer->id ] );
	}
}
