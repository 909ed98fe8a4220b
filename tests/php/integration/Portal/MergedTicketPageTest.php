<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Portal;

use Sanad\Actor;
use Sanad\Messages\NewMessage;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Merging\OtherCustomer;
use Sanad\Tickets\Ticket;

/** What the old link of a ticket opens after it was merged. */
final class MergedTicketPageTest extends RestTestCase {

	public function test_the_same_customer_sees_the_survivor(): void {
		$into = $this->open_ticket( 'Shoes', 'My shoes' );
		$from = $this->open_ticket( 'Socks', 'My socks' );
		$this->merge( $from, $into, OtherCustomer::Refuse );
		$page = $this->page( $from );
		self::assertSame( array( $into->number, 2, false ), array( $page['number'], $this->shown( $page ), $page['is_elsewhere'] ) );
		$answer = $this->data( $this->rest( 'POST', $this->path( $from ) . '/messages', array( 'client_key' => $this->key(), 'message' => 'Both' ) ) );
		self::assertSame( array( $into->number, 3 ), array( $answer['number'], $this->shown( $answer ) ) );
	}

	/** @dataProvider choices */
	public function test_another_customer_sees_nothing_of_it( OtherCustomer $choice ): void {
		$into = $this->open_ticket( 'Shoes', 'Secret shoes' );
		$from = $this->open_ticket( 'Parcel', 'My parcel', 'khalid@example.test' );
		$this->merge( $from, $into, $choice );
		$this->desk->service->reply( $into->id, new NewMessage( $this->key(), Channel::Email, html: '<p>Secret answer</p>' ), Actor::agent( 1, 'Huda' ) );

		$page = $this->page( $from );
		self::assertSame( array( $from->number, 'Parcel', 0, true ), array( $page['number'], $page['subject'], $this->shown( $page ), $page['is_elsewhere'] ) );
		self::assertStringNotContainsString( 'Secret', (string) wp_json_encode( $page ) );
		self::assertStringNotContainsString( (string) $into->number, (string) wp_json_encode( $page ) );
		$this->data( $this->rest( 'POST', $this->path( $from ) . '/resolve' ) );
		self::assertSame( 'open', $this->desk->tickets->find( $into->id )?->status->value );

		$answer = $this->data( $this->rest( 'POST', $this->path( $from ) . '/messages', array( 'client_key' => $this->key(), 'message' => 'And mine?' ) ) );
		self::assertStringNotContainsString( 'Secret', (string) wp_json_encode( $answer ) );
		self::assertSame( OtherCustomer::TakeIn === $choice ? 4 : 3, $this->desk->tickets->find( $into->id )?->message_count );
	}

	/** @dataProvider choices */
	public function test_the_customer_of_the_survivor_sees_nothing_of_the_other( OtherCustomer $choice ): void {
		$into   = $this->open_ticket( 'Shoes', 'My shoes' );
		$from   = $this->open_ticket( 'Parcel', 'Secret parcel', 'khalid@example.test' );
		$khalid = Actor::customer( $from->customer_id, 'Khalid' );
		$this->desk->service->reply( $from->id, new NewMessage( $this->key(), Channel::Email, html: '<p>Secret answer</p>' ), Actor::agent( 1, 'Huda' ) );
		$this->merge( $from, $into, $choice );
		$this->desk->service->reply( $from->id, new NewMessage( $this->key(), Channel::Portal, text: 'Secret question' ), $khalid );
		$page = $this->page( $into );
		self::assertSame( 1, $this->shown( $page ) );
		self::assertStringNotContainsString( 'Secret', (string) wp_json_encode( $page ) );
	}

	/** @dataProvider choices */
	public function test_files_and_pictures_stay_with_their_customer_through_merge_and_undo( OtherCustomer $choice ): void {
		$into = $this->open_ticket( 'Shoes', 'My shoes' );
		$from = $this->open_ticket( 'Parcel', 'My parcel', 'khalid@example.test' );
		$hers = $this->answered_with_files( $into, 'hers' );
		$his  = $this->answered_with_files( $from, 'his' );
		$move = $this->desk->service->merge( $from->id, $into->id, $this->key(), $choice, Actor::system() );
		$this->act_as( null );

		$this->assert_files( $into, $hers, $his );
		self::assertStringNotContainsString( 'his-', (string) wp_json_encode( $this->page( $into ) ) );
		// Of the joined conversation the other sees nothing, what was his included: his link shows no messages any more.
		$this->assert_files( $from, array(), array( ...$hers, ...$his ) );
		self::assertStringNotContainsString( 'hers-', (string) wp_json_encode( $this->page( $from ) ) );

		$this->desk->service->undo_move( $move->id, Actor::system() );
		$this->assert_files( $into, $hers, $his );
		$this->assert_files( $from, $his, $hers );
		self::assertStringNotContainsString( 'his-', (string) wp_json_encode( $this->page( $into ) ) );
		self::assertStringContainsString( 'his-', (string) wp_json_encode( $this->page( $from ) ) );
	}

	/**
	 * An answer with a picture in its text and a file below it.
	 *
	 * @return list<int> Ids of both.
	 */
	private function answered_with_files( Ticket $ticket, string $whose ): array {
		$agent   = $this->as_agent();
		$picture = $this->attach( "{$whose}-picture.png" );
		$file    = $this->attach( "{$whose}-file.png" );
		$this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: "<p>See <img src=\"attachment:{$picture}\" alt=\"{$whose}-picture\"></p>", attachment_ids: array( $picture, $file ) ), Actor::agent( $agent->ID, 'Huda' ) );
		return array( $picture, $file );
	}

	/**
	 * @param list<int> $open   Files that the ticket's link hands out.
	 * @param list<int> $closed Files that it does not.
	 */
	private function assert_files( Ticket $ticket, array $open, array $closed ): void {
		foreach ( $open as $id ) {
			self::assertSame( 200, $this->rest( 'GET', $this->path( $ticket ) . "/attachments/{$id}" )->get_status() );
		}
		foreach ( $closed as $id ) {
			$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $this->path( $ticket ) . "/attachments/{$id}" ) );
		}
	}

	/** @return array<string, array{OtherCustomer}> */
	public static function choices(): array {
		return array( 'left out' => array( OtherCustomer::LeaveOut ), 'taken in' => array( OtherCustomer::TakeIn ) );
	}

	private function merge( Ticket $from, Ticket $into, OtherCustomer $other ): void {
		$this->desk->service->merge( $from->id, $into->id, $this->key(), $other, Actor::system() );
		$this->act_as( null );
	}

	private function path( Ticket $ticket ): string {
		return '/portal/tickets/' . $this->desk->links->token( $ticket );
	}

	/** @return array<mixed> */
	private function page( Ticket $ticket ): array {
		return $this->data( $this->rest( 'GET', $this->path( $ticket ) ) );
	}

	/** @param array<mixed> $page */
	private function shown( array $page ): int {
		return is_array( $page['messages'] ?? null ) ? count( $page['messages'] ) : -1;
	}
}
