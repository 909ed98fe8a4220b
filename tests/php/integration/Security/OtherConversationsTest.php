<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use Sanad\Pulse\PulseFiles;
use Sanad\Pulse\PulseFolder;
use Sanad\Tests\Integration\Portal\PortalTestCase;

/** Attack 28: asking for what is new with the id of another conversation, from the beginning, and for far too much. */
final class OtherConversationsTest extends PortalTestCase {

	protected function tearDown(): void {
		( new PulseFiles( new PulseFolder( $this->desk->keys ) ) )->delete_all();
		parent::tearDown();
	}

	public function test_a_shopper_gets_his_conversation_whatever_else_he_names(): void {
		$other = $this->open_ticket( 'Foreign subject', 'Foreign words', 'omar@example.test' );
		$plain = $this->data( $this->rest( 'GET', $this->path() ) );
		foreach (
			array(
				array( 'id' => $other->id, 'ticket_id' => $other->id, 'token' => $this->desk->links->token( $other ) ),
				array( 'since' => 0, 'before' => PHP_INT_MAX, 'after' => 0, 'limit' => 1_000_000, 'per_page' => -1, 'page' => 0 ),
				array( 'kind' => 'note', 'with_notes' => 1, 'context' => 'edit', '_embed' => 1 ),
			) as $params
		) {
			$data = $this->data( $this->rest( 'GET', $this->path(), $params ) );
			self::assertSame( $plain, $data );
			$watch = $this->rest( 'POST', $this->path() . '/watch', $params );
			foreach ( array( $data, $this->data( $watch ) ) as $answer ) {
				$json = (string) wp_json_encode( $answer );
				self::assertStringNotContainsString( 'Foreign', $json );
				self::assertStringNotContainsString( self::SECRET, $json );
			}
			$shown = $this->public_messages();
			self::assertSame( end( $shown )->id ?? 0, $this->data( $watch )['newest_message_id'] );
		}
	}

	public function test_the_page_holds_a_bounded_number_and_never_a_note(): void {
		$rows = $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( 'messages' )} WHERE ticket_id = %d ORDER BY id DESC LIMIT 2", array( $this->ticket->id ) );
		self::assertSame( array( 'reply', 'note' ), array_column( $rows, 'kind' ) );
		for ( $i = 0; $i < 250; $i++ ) {
			foreach ( $rows as $row ) {
				unset( $row['id'], $row['client_key_hash'], $row['external_hash'] );
				$this->desk->db->insert( 'messages', $row );
			}
		}
		$data = $this->data( $this->rest( 'GET', $this->path(), array( 'per_page' => 100_000 ) ) );
		self::assertCount( 200, $this->list_at( $data, 'messages' ) );
		self::assertStringNotContainsString( self::SECRET, (string) wp_json_encode( $data ) );
	}

	public function test_what_is_asked_of_the_desk_is_bounded_too(): void {
		$this->as_agent();
		foreach ( array( array( 'per_page' => 1_000_000 ), array( 'per_page' => 0 ), array( 'per_page' => -1 ), array( 'before' => -1 ), array( 'per_page' => array( 1 ) ) ) as $params ) {
			$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'GET', "/tickets/{$this->ticket->id}/messages", $params ) );
		}
		$first = $this->data( $this->rest( 'GET', "/tickets/{$this->ticket->id}/messages", array( 'before' => 0, 'per_page' => 1 ) ) );
		self::assertCount( 1, $this->list_at( $first, 'items' ), 'From the beginning is the newest page, not all.' );
		self::assertSame( 400, $this->rest( 'POST', '/pulse/watch', array( 'tickets' => range( 1, 5_000 ) ) )->get_status() );
		self::assertSame( 400, $this->rest( 'GET', '/pulse', array( 'names' => array( '../../wp-config' ) ) )->get_status() );
	}

	public function test_a_name_of_a_pulse_tells_nothing_of_its_ticket(): void {
		$this->as_agent();
		$watched = $this->data( $this->rest( 'POST', '/pulse/watch', array( 'tickets' => array( $this->ticket->id, 99999 ) ) ) );
		self::assertSame( array( $this->ticket->id ), array_column( $this->list_at( $watched, 'tickets' ), 'id' ), 'What is not there is left out without a word.' );
		$name = $this->text_at( $watched, 'tickets', 0, 'pulse', 'name' );
		self::assertMatchesRegularExpression( '/^[0-9a-f]{32}$/', $name );
		self::assertNotSame( $this->desk->links->token( $this->ticket ), $name );
	}

	private function path(): string {
		return "/portal/tickets/{$this->token}";
	}
}
