<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Privacy;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Database\Schema;
use Sanad\Messages\MessageKind;
use Sanad\Messages\NewMessage;
use Sanad\Notifications\NotificationEvent;
use Sanad\Notifications\NotificationRepository;
use Sanad\Search\Tokens;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Merging\OtherCustomer;
use Sanad\Tickets\Ticket;

/** What WordPress's privacy tools hand out and erase, asked as WordPress asks them. */
final class PrivacyTest extends RestTestCase {

	private const SARA = 'sara@example.test';
	private const OMAR = 'omar@example.test';

	/** Stands in everything that tells of Sara. */
	private const HERS = 'zebrastripe';

	private const KINDS = array( 'sanad-tickets', 'sanad-messages', 'sanad-side-requests', 'sanad-notifications', 'sanad-customer' );

	private \WP_User $huda;

	protected function setUp(): void {
		parent::setUp();
		$this->huda = $this->as_agent();
	}

	public function test_all_are_registered_and_the_customer_is_erased_last(): void {
		self::assertSame( self::KINDS, array_values( array_intersect( array_keys( $this->tools( 'exporters' ) ), self::KINDS ) ) );
		$erasers = array_keys( $this->tools( 'erasers' ) );
		self::assertSame( self::KINDS, array_values( array_intersect( $erasers, self::KINDS ) ) );
		self::assertLessThan( array_search( 'sanad-tickets', $erasers, true ), array_search( 'sanad-reading', $erasers, true ) );
		self::assertGreaterThan( 0, has_action( 'admin_init' ) );
	}

	public function test_a_person_gets_his_tickets_messages_and_files_and_nothing_of_others(): void {
		$ticket = $this->busy();
		$this->open_ticket( 'FOREIGN subject', 'FOREIGN words', self::OMAR );

		$export = $this->export( strtoupper( self::SARA ) );
		foreach ( array( self::HERS . ' subject', self::HERS . ' words', 'Sara Al-Harbi', self::SARA, "#{$ticket->number}", self::HERS . '-hers.png', $this->desk->links->token( $ticket ) ) as $expected ) {
			self::assertStringContainsString( $expected, $export );
		}
		foreach ( array( 'FOREIGN', 'of the team', 'Secret note', 'carrier@example.test' ) as $unexpected ) {
			self::assertStringNotContainsString( $unexpected, $export );
		}
		self::assertSame( '[]', $this->export( 'nobody@example.test' ) );
	}

	public function test_nothing_of_a_person_is_left_in_any_table_and_no_file(): void {
		$ticket = $this->busy();
		$this->desk->customer_resolver->from_email( self::OMAR, 'Omar' );
		$other  = $this->open_ticket( 'Kept subject', 'Kept words', self::OMAR );
		self::assertNotSame( array(), $this->places( self::HERS ), 'The look finds what is there.' );
		self::assertNotSame( array(), $this->stored_files() );

		$told = $this->erase( self::SARA );

		self::assertSame( array(), $this->places( self::HERS ) );
		self::assertSame( array(), $this->places( self::SARA ) );
		self::assertSame( array(), $this->places( 'Sara Al-Harbi' ) );
		self::assertSame( array(), $this->places( Tokens::of_text( self::HERS ) ) );
		self::assertSame( array(), $this->stored_files() );
		self::assertSame( '[]', $this->export( self::SARA ) );

		$after = $this->desk->tickets->find( $ticket->id );
		self::assertSame( array( $ticket->number, '[deleted]', '', 0 ), array( $after?->number, $after?->subject, $after?->customer_email, $after?->attachment_count ) );
		self::assertStringContainsString( 'erased', (string) $after?->snippet );
		self::assertCount( 4, $this->desk->messages->for_ticket( $ticket->id ) );
		self::assertContains( 'ticket_erased', array_column( $this->desk->activity->for_ticket( $ticket->id ), 'event' ) );
		self::assertSame( 'Kept words', $this->desk->messages->for_ticket( $other->id )[0]->body_text );

		self::assertStringContainsString( 'belongs to WooCommerce', $told );
		self::assertStringContainsString( 'messages of the other one were kept', $told );
		self::assertStringContainsString( 'those of the team included', $told );
		self::assertFalse( $this->erased( 'sanad-messages', self::SARA, 1 )['items_removed'], 'A second run finds nobody.' );
	}

	public function test_mail_that_waits_is_not_sent_any_more(): void {
		$ticket = $this->open_ticket( email: self::SARA );
		$this->reply( $ticket, '<p>Soon</p>' );
		self::assertSame( 'queued', $this->desk->db->value( "SELECT state FROM {$this->desk->db->table( 'outbox' )} WHERE kind = 'reply'" ) );
		$this->erase( self::SARA );
		self::assertSame( 'dropped', $this->desk->db->value( "SELECT state FROM {$this->desk->db->table( 'outbox' )} WHERE kind = 'reply'" ) );
	}

	public function test_five_thousand_messages_go_in_pages(): void {
		$ticket = $this->open_ticket( 'Long', self::HERS, self::SARA );
		$row    = $this->desk->db->row( "SELECT * FROM {$this->desk->db->table( 'messages' )} WHERE ticket_id = %d", array( $ticket->id ) ) ?? array();
		unset( $row['id'], $row['client_key_hash'], $row['external_hash'] );
		$this->desk->db->transaction(
			function () use ( $row ): void {
				for ( $i = 0; $i < 4999; $i++ ) {
					$this->desk->db->insert( 'messages', $row );
				}
			}
		);
		$export = $this->tools( 'exporters' )['sanad-messages']['callback'];
		$pages  = 0;
		$items  = array();
		do {
			$answer = $export( self::SARA, ++$pages );
			$data   = $this->list_at( $answer, 'data' );
			self::assertLessThanOrEqual( 200, count( $data ) );
			foreach ( $data as $item ) {
				$items[ $this->text_at( $item, 'item_id' ) ] = true;
			}
		} while ( ! $answer['done'] );
		self::assertSame( array( 26, 5000 ), array( $pages, count( $items ) ) );

		$pages = 0;
		do {
			$answer = $this->erased( 'sanad-messages', self::SARA, ++$pages );
			$left   = (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'messages' )} WHERE body_text = %s", array( self::HERS ) );
			self::assertSame( max( 0, 5000 - 200 * $pages ), $left, 'Each page does its part and no more.' );
		} while ( ! $answer['done'] );
		self::assertSame( 26, $pages );
	}

	/** @dataProvider directions */
	public function test_of_joined_tickets_each_loses_only_his_own( string $erased, string $kept ): void {
		$hers = $this->open_ticket( 'Subject of sara', 'Words of sara', self::SARA );
		$his  = $this->open_ticket( 'Subject of omar', 'Words of omar', self::OMAR );
		$this->reply( $hers, '<p>Answer to sara</p>' );
		$this->reply( $his, '<p>Answer to omar</p>' );
		$move = $this->desk->service->merge( $his->id, $hers->id, $this->key(), OtherCustomer::TakeIn, Actor::system() );
		$this->desk->service->reply( $hers->id, new NewMessage( $this->key(), Channel::Portal, text: 'Later words of omar' ), Actor::customer( $his->customer_id, 'Omar' ) );

		self::assertStringNotContainsString( "of {$kept}", $this->export( "{$erased}@example.test" ) );
		self::assertStringContainsString( "Words of {$erased}", $this->export( "{$erased}@example.test" ) );
		$this->erase( "{$erased}@example.test" );
		self::assertSame( array(), $this->places( "of {$erased}" ) );
		self::assertSame( array(), $this->places( "Answer to {$erased}" ) );
		self::assertNotSame( array(), $this->places( "Words of {$kept}" ) );
		self::assertNotSame( array(), $this->places( "Answer to {$kept}" ) );

		$this->desk->service->undo_move( $move->id, Actor::system() );
		self::assertSame( array(), $this->places( "of {$erased}" ), 'An undo brings nothing back.' );
		self::assertNotSame( array(), $this->places( "Subject of {$kept}" ) );
	}

	/** @return array<string, array{string, string}> */
	public static function directions(): array {
		return array( 'whose ticket survives' => array( 'sara', 'omar' ), 'whose ticket went' => array( 'omar', 'sara' ) );
	}

	public function test_somebody_outside_is_found_by_his_address(): void {
		$ticket = $this->open_ticket( email: self::OMAR );
		$asked  = $this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/side-requests", array( 'client_key' => $this->key(), 'subject' => 'Zip', 'email' => 'Factory@example.test', 'name' => 'Fatima', 'body_html' => '<p>Any zips?</p>' ) ) );
		$this->desk->db->insert( 'side_messages', array( 'request_id' => $this->int_at( $asked, 'id' ), 'ticket_id' => $ticket->id, 'author_type' => 'asked', 'author_name' => 'Fatima', 'body_html' => '<p>Plenty</p>', 'body_text' => 'Plenty', 'created_at' => '2026-11-22 09:00:00' ) );
		$export = $this->export( 'factory@example.test' );
		foreach ( array( 'Fatima', 'Any zips?', 'Plenty' ) as $expected ) {
			self::assertStringContainsString( $expected, $export );
		}
		// What was told of the request stays in the history of the ticket that went; what is asked from now on is told by the other.
		$survivor = $this->open_ticket( 'Survivor', email: self::OMAR );
		$this->desk->service->merge( $ticket->id, $survivor->id, $this->key(), OtherCustomer::Refuse, $this->agent() );
		$this->rest( 'POST', "/side-requests/{$this->int_at( $asked, 'id' )}/messages", array( 'client_key' => $this->key(), 'body_html' => '<p>And buttons?</p>' ) );
		self::assertSame( array( 'side_requests', 'side_messages', 'outbox', 'activity' ), array_values( array_intersect( array( 'side_requests', 'side_messages', 'outbox', 'activity' ), array( ...$this->places( 'factory@example.test' ), ...$this->places( 'Fatima' ) ) ) ) );
		$told = $this->erase( 'factory@example.test' );
		self::assertSame( array(), $this->places( 'factory@example.test' ) );
		self::assertSame( array(), $this->places( 'Fatima' ) );
		self::assertSame( array( 'dropped', 'dropped' ), $this->desk->db->column( "SELECT state FROM {$this->desk->db->table( 'outbox' )} WHERE kind = 'side_request'" ), 'What has not left goes nowhere any more.' );
		self::assertStringContainsString( 'was kept without name and address', $told );
		$row = $this->desk->db->row( "SELECT name, email, link_hash, subject FROM {$this->desk->db->table( 'side_requests' )}" );
		self::assertSame( array( 'name' => '[deleted]', 'email' => '', 'link_hash' => null, 'subject' => 'Zip' ), $row );
		self::assertSame( array(), array_diff( $this->places( 'Plenty' ), array( 'activity' ) ) );
		self::assertNotSame( array(), $this->places( 'Any zips?' ) );
	}

	public function test_a_member_of_the_team_gets_and_loses_his_notifications(): void {
		$ticket        = $this->open_ticket( email: self::OMAR );
		$notifications = new NotificationRepository( $this->desk->db, $this->clock );
		$colleague     = $this->create_user( 'sanad_agent' );
		for ( $i = 0; $i < 201; $i++ ) {
			$notifications->add( array( $this->huda->ID => NotificationEvent::Assigned, $colleague->ID => NotificationEvent::Assigned ), $ticket->id, 0, 'FOREIGN name', "cause {$i}" );
		}
		$export = $this->export( $this->huda->user_email );
		self::assertSame( 201, substr_count( $export, 'sanad-notification-' ) );
		self::assertStringNotContainsString( 'FOREIGN', $export );
		self::assertStringContainsString( 'correspondence of the shop', $this->erase( $this->huda->user_email ) );
		self::assertSame( array(), $notifications->of_user( $this->huda->ID, 0, false, 10 ) );
		self::assertNotSame( array(), $notifications->of_user( $colleague->ID, 0, false, 10 ) );
	}

	public function test_an_event_that_became_no_message_goes_too(): void {
		$this->desk->intake->store( Channel::Form, 'refused', array( 'email' => self::SARA ) );
		$this->desk->intake->store( Channel::Form, 'of omar', array( 'email' => self::OMAR ) );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'intake' )} SET state = 'quarantined'" );
		$this->erase( self::SARA );
		self::assertNull( $this->desk->intake->find_by_key( Channel::Form, 'refused' ) );
		self::assertNotNull( $this->desk->intake->find_by_key( Channel::Form, 'of omar' ) );
	}

	/** A ticket of Sara with everything that can tell of her. */
	private function busy(): Ticket {
		$hers     = self::HERS;
		$ticket   = $this->open_ticket( "{$hers} subject", "{$hers} words", self::SARA );
		$customer = Actor::customer( $ticket->customer_id, 'Sara Al-Harbi' );
		$first    = $this->desk->messages->for_ticket( $ticket->id )[0];
		$file     = $this->attach( "{$hers}-hers.png" );
		$this->desk->db->update( 'attachments', array( 'ticket_id' => $ticket->id, 'message_id' => $first->id, 'state' => 'stored', 'expires_at' => null ), array( 'id' => $file ) );
		$entry = $this->desk->intake->store( Channel::Form, 'page', array( 'message' => "{$hers} words", 'email' => self::SARA ) );
		$this->desk->db->update( 'intake', array( 'message_id' => $first->id, 'ticket_id' => $ticket->id, 'state' => 'done' ), array( 'id' => $entry->id ) );
		$this->reply( $ticket, "<p>{$hers} answer of the team</p>", array( $this->attach( "{$hers}-team.png" ) ) );
		$this->desk->service->note( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: "<p>Secret note on {$hers}</p>" ), $this->agent() );
		$this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Portal, text: "{$hers} again" ), $customer );
		$this->desk->drafts->save( $ticket->id, $this->huda->ID, MessageKind::Reply, "<p>{$hers} draft</p>", array(), 0 );
		$this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $this->desk->tickets->find( $ticket->id )?->version, 'subject' => "{$hers} better subject" ) );
		$this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $this->desk->tickets->find( $ticket->id )?->version, 'subject' => "{$hers} subject" ) );
		$this->desk->db->insert( 'macro_runs', array( 'macro_id' => 1, 'ticket_id' => $ticket->id, 'actor_type' => 'agent', 'client_key_hash' => str_repeat( 'a', 64 ), 'steps' => (string) wp_json_encode( array( array( 'type' => 'reply', 'sentence' => "Reply to {$hers}" ) ) ), 'undo_until' => '2026-11-22 09:00:00', 'created_at' => '2026-11-22 09:00:00' ) );
		$this->rest( 'POST', "/tickets/{$ticket->id}/side-requests", array( 'client_key' => $this->key(), 'subject' => "Zip of {$hers}", 'email' => 'carrier@example.test', 'body_html' => "<p>Where is {$hers}?</p>" ) );
		$this->desk->events->record( $ticket, Event::SEND_HELD, Actor::system(), array( 'user_id' => $this->huda->ID, 'reason' => 'failed', 'error' => self::SARA . ', is not an e-mail address.' ) );
		return $this->desk->tickets->find( $ticket->id ) ?? self::fail();
	}

	private function agent(): Actor {
		return Actor::agent( $this->huda->ID, 'Huda' );
	}

	/** @param list<int> $files */
	private function reply( Ticket $ticket, string $html, array $files = array() ): void {
		$this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: $html, attachment_ids: $files ), $this->agent() );
	}

	/**
	 * Tables in which a text stands.
	 *
	 * @return list<string>
	 */
	private function places( string $text ): array {
		$found = array();
		foreach ( Schema::names() as $table ) {
			$dump = (string) wp_json_encode( $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( $table )}" ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
			if ( false !== stripos( $dump, $text ) ) {
				$found[] = $table;
			}
		}
		return $found;
	}

	/** @return list<string> Bytes that are still there. */
	private function stored_files(): array {
		$files = array();
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $this->desk->files_folder->path(), \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			if ( $file instanceof \SplFileInfo && $this->png() === file_get_contents( $file->getPathname() ) ) {
				$files[] = $file->getFilename();
			}
		}
		return $files;
	}

	/** @return array<string, array{callback: callable(string, int): array<string, mixed>}> */
	private function tools( string $kind ): array {
		/** @var array<string, array{callback: callable(string, int): array<string, mixed>}> $tools */
		$tools = apply_filters( "wp_privacy_personal_data_{$kind}", array() );
		return $tools;
	}

	/** All that Sanad's exporters give of a person, as JSON. */
	private function export( string $email ): string {
		$data = array();
		foreach ( array_intersect_key( $this->tools( 'exporters' ), array_flip( self::KINDS ) ) as $tool ) {
			$page = 0;
			do {
				$answer = $tool['callback']( $email, ++$page );
				array_push( $data, ...$this->list_at( $answer, 'data' ) );
			} while ( true !== $answer['done'] );
		}
		return (string) wp_json_encode( $data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/** Erases a person in WordPress's order, and answers what the owner is told. */
	private function erase( string $email ): string {
		$told = array();
		foreach ( array_keys( $this->tools( 'erasers' ) ) as $name ) {
			$page = 0;
			do {
				$answer = $this->erased( $name, $email, ++$page );
				array_push( $told, ...$answer['messages'] );
			} while ( ! $answer['done'] );
		}
		return implode( ' ', $told );
	}

	/** @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool} */
	private function erased( string $name, string $email, int $page ): array {
		/** @var array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool} $answer */
		$answer = $this->tools( 'erasers' )[ $name ]['callback']( $email, $page );
		return $answer;
	}
}
