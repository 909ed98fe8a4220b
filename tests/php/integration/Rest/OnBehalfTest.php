<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Customers\IdentityType;
use Sanad\Security\Policy;

/** Tickets that an agent opens for somebody who called or stands at the counter. */
final class OnBehalfTest extends RestTestCase {

	/**
	 * @param array<string, mixed> $part
	 * @return array<string, mixed>
	 */
	private function body( array $part = array() ): array {
		return $part + array(
			'client_key' => $this->key(),
			'phone'      => '+966 50 123 4567',
			'name'       => 'سارة',
			'subject'    => 'Where is it?',
			'body_html'  => '<p>She asks for her parcel.</p>',
			'channel'    => 'phone',
			'asked_by'   => 'customer',
			'call'       => array( 'direction' => 'in', 'seconds' => 190 ),
		);
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<string, mixed> The ticket with its conversation.
	 */
	private function opened( array $body ): array {
		$id = $this->int_at( $this->shaped( 'Ticket', $this->rest( 'POST', '/tickets', $body ), 201 ), 'id' );
		return $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$id}" ) );
	}

	/** @return array<string, mixed> */
	private function mails(): array {
		$kinds = array();
		foreach ( $this->desk->db->rows( "SELECT kind, recipients FROM {$this->desk->db->table( 'outbox' )}" ) as $row ) {
			$kinds[ (string) $row['kind'] ] = json_decode( (string) $row['recipients'], true );
		}
		return $kinds;
	}

	public function test_the_words_of_a_caller_are_his_and_he_waits(): void {
		$agent  = $this->as_agent();
		$ticket = $this->opened( $this->body() );

		$message = $this->list_at( $ticket, 'messages' )[0];
		self::assertSame( array( 'customer', 'سارة' ), array( $this->at( $message, 'author', 'type' ), $this->at( $message, 'author', 'name' ) ) );
		self::assertSame( $agent->ID, $this->at( $message, 'recorded_by', 'id' ) );
		self::assertSame( array( 'direction' => 'in', 'seconds' => 190 ), $message['call'] );
		self::assertFalse( $message['has_source'], 'Nothing was received.' );
		self::assertSame( $ticket['created_at'], $ticket['waiting_since'] );
		self::assertSame( 'customer', $ticket['last_message_by'] );
		self::assertSame( $agent->ID, $this->at( $ticket, 'activity', 0, 'actor', 'id' ), 'It was the agent who opened it.' );
		self::assertSame( array(), $this->mails(), 'There is no address.' );
		self::assertSame( 1, $this->desk->tickets->counts( $agent->ID )['unassigned'] ?? 0 );
	}

	public function test_what_the_team_says_is_the_agents_and_nobody_waits(): void {
		$agent  = $this->as_agent();
		$ticket = $this->opened( array( 'asked_by' => 'agent', 'email' => 'omar@example.test', 'call' => array( 'direction' => 'out', 'seconds' => null ) ) + $this->body() );

		$message = $this->list_at( $ticket, 'messages' )[0];
		self::assertSame( array( 'agent', $agent->ID, null ), array( $this->at( $message, 'author', 'type' ), $this->at( $message, 'author', 'id' ), $message['recorded_by'] ) );
		self::assertSame( array( 'direction' => 'out', 'seconds' => null ), $message['call'] );
		self::assertNull( $ticket['waiting_since'] );
		self::assertSame( array( 'reply' => array( 'omar@example.test' ) ), $this->mails() );
	}

	public function test_a_caller_with_an_address_gets_an_acknowledgement_and_keeps_his_number(): void {
		$this->as_agent();
		$ticket = $this->opened( array( 'email' => 'omar@example.test' ) + $this->body() );
		self::assertSame( array( 'acknowledgement' => array( 'omar@example.test' ) ), $this->mails() );
		$identity = $this->desk->customers->find_identity( IdentityType::Phone, '٠٠٩٦٦٥٠١٢٣٤٥٦٧' );
		self::assertSame( $this->at( $ticket, 'customer', 'id' ), $identity?->customer_id );
		self::assertFalse( $identity?->is_verified() );

		$later = $this->opened( array( 'phone' => '00966501234567', 'name' => '' ) + $this->body() );
		self::assertSame( $ticket['customer'], $later['customer'], 'The same number, the same person.' );
	}

	public function test_a_caller_is_found_by_his_number_however_it_is_typed(): void {
		$this->as_agent();
		$ticket = $this->opened( $this->body() );
		foreach ( array( '+966501', '00966 50-123', '٠٠٩٦٦٥٠١', 'سار' ) as $typed ) {
			$found = $this->ids( $this->data( $this->rest( 'GET', '/customers', array( 'search' => $typed ) ) ), 'items' );
			self::assertSame( array( $this->at( $ticket, 'customer', 'id' ) ), $found, $typed );
		}
		self::assertSame( array(), $this->ids( $this->data( $this->rest( 'GET', '/customers', array( 'search' => '96' ) ) ), 'items' ) );
	}

	public function test_a_number_of_somebody_else_stays_his(): void {
		$this->as_agent();
		$first  = $this->opened( $this->body() );
		$second = $this->opened( array( 'email' => 'other@example.test', 'name' => 'Omar' ) + $this->body() );
		self::assertNotSame( $this->at( $first, 'customer', 'id' ), $this->at( $second, 'customer', 'id' ) );
		self::assertSame( $this->at( $first, 'customer', 'id' ), $this->desk->customers->find_identity( IdentityType::Phone, '+966501234567' )?->customer_id );
	}

	public function test_somebody_at_the_counter_needs_no_more_than_a_name(): void {
		$this->as_agent();
		$body   = array( 'phone' => '', 'channel' => 'in_person', 'name' => 'Walk-in' ) + array_diff_key( $this->body(), array( 'call' => 1 ) );
		$ticket = $this->opened( $body );
		self::assertSame( array( 'Walk-in', null, 'in_person' ), array( $this->at( $ticket, 'customer', 'name' ), $this->at( $ticket, 'customer', 'email' ), $ticket['channel'] ) );

		self::assertSame( $ticket['id'], $this->opened( $body )['id'], 'A repeat is the same ticket,' );
		self::assertSame( 1, (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'customers' )}" ), 'and the same person.' );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/tickets', array( 'client_key' => $this->key(), 'body_html' => '' ) + $body ) );
		self::assertSame( 1, (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'customers' )}" ), 'What is refused makes nobody.' );
		self::assertNotSame( $ticket['customer'], $this->opened( array( 'client_key' => $this->key() ) + $body )['customer'], 'A name alone proves nothing.' );
	}

	/** @return array<string, array{string, array<string, mixed>}> */
	public static function nonsense(): array {
		return array(
			'nobody'                   => array( 'name', array( 'phone' => ' ', 'name' => '' ) ),
			'no number'                => array( 'phone', array( 'phone' => 'call me' ) ),
			'too short a number'       => array( 'phone', array( 'phone' => '123' ) ),
			'too long a number'        => array( 'phone', array( 'phone' => '1234567890123456' ) ),
			'mail without address'     => array( 'email', array( 'channel' => 'email', 'call' => null ) ),
			'call in another channel'  => array( 'call', array( 'channel' => 'in_person' ) ),
			'unknown team'             => array( 'team_id', array( 'team_id' => 999 ) ),
			'unknown template'         => array( 'template_id', array( 'template_id' => 999 ) ),
			'endless call'             => array( 'call', array( 'call' => array( 'direction' => 'in', 'seconds' => 90000 ) ) ),
			'call that leads nowhere'  => array( 'call', array( 'call' => array( 'direction' => 'up', 'seconds' => 1 ) ) ),
			'somebody else\'s words'   => array( 'asked_by', array( 'asked_by' => 'system' ) ),
		);
	}

	/** @param array<string, mixed> $part */
	#[DataProvider( 'nonsense' )]
	public function test_it_says_which_field_is_wrong( string $field, array $part ): void {
		$this->as_manager();
		$body = array_filter( $part + $this->body(), static fn ( mixed $value ): bool => null !== $value );
		$data = $this->rest( 'POST', '/tickets', $body );
		$this->assert_refused( 400, 'sanad_invalid', $data );
		$about = $this->at( $this->data( $data ), 'data' );
		self::assertIsArray( $about );
		self::assertContains( $field, array( $about['field'] ?? '', ...array_keys( (array) ( $about['fields'] ?? array() ) ) ), (string) wp_json_encode( $about ) );
		foreach ( array( 'tickets', 'messages', 'outbox' ) as $table ) {
			self::assertSame( 0, (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( $table )}" ), $table );
		}
	}

	public function test_what_is_not_asked_for_is_not_taken(): void {
		$agent  = $this->as_agent();
		$ticket = $this->opened( array( 'author_id' => 1, 'recorded_by' => 1, 'status' => 'closed', 'created_at' => '2001-01-01T00:00:00Z', 'waiting_since' => null, 'is_private' => true, 'customer_name' => 'x', 'merged_into' => 1 ) + $this->body() );
		self::assertSame( array( 'open', 'سارة', $agent->ID ), array( $ticket['status'], $this->at( $ticket, 'customer', 'name' ), $this->at( $ticket, 'messages', 0, 'recorded_by', 'id' ) ) );
		self::assertNotSame( '2001-01-01T00:00:00Z', $ticket['created_at'] );
	}

	public function test_teams_and_tags_are_given_by_whoever_may(): void {
		$this->as_agent();
		$team   = $this->team( 'Returns' );
		$ticket = $this->opened( array( 'team_id' => $team, 'tags' => array( 'Refund', 'refund', 'عاجل' ) ) + $this->body() );
		self::assertSame( $team, $this->at( $ticket, 'team', 'id' ) );
		self::assertSame( array( 'Refund', 'عاجل' ), array_column( $this->list_at( $ticket, 'tags' ), 'name' ) );

		$agent = $this->as_agent();
		$own   = $this->team( 'Shop', $agent );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/tickets', array( 'team_id' => $team ) + $this->body() ) );
		self::assertSame( $own, $this->at( $this->opened( $this->body() ), 'team', 'id' ) );

		$agent->add_cap( 'sanad_assign', false );
		// Rights are read when somebody signs in.
		$this->act_as( null );
		$this->act_as( $agent );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'POST', '/tickets', array( 'team_id' => $own ) + $this->body() ) );
	}
}
