<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Actor;
use Sanad\Desk;
use Sanad\Messages\NewMessage;
use Sanad\Rest\Schemas;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tests\Integration\TestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Ticket;

/** A test of REST routes: a desk to prepare things with, people to act as, and a look at shapes. */
abstract class RestTestCase extends TestCase {

	protected Desk $desk;

	private int $keys = 0;

	protected function setUp(): void {
		parent::setUp();
		$this->desk = DeskTestCase::build_desk( $this->wpdb(), $this->clock );
	}

	/** An agent; the current user from now on. */
	protected function as_agent(): \WP_User {
		$user = $this->create_user( 'sanad_agent' );
		$this->act_as( $user );
		return $user;
	}

	/** A support manager; the current user from now on. */
	protected function as_manager(): \WP_User {
		$user = $this->create_user( 'sanad_manager' );
		$this->act_as( $user );
		return $user;
	}

	/** A key that no act has had. */
	protected function key(): string {
		return sprintf( 'test-key-%04d', ++$this->keys );
	}

	/**
	 * A ticket that a customer has opened by the form.
	 *
	 * @param string $email Address of the customer, the same one for the same address.
	 */
	protected function open_ticket( string $subject = 'Wrong size', string $body = 'The dress is too small.', string $email = 'sara@example.test', int $team_id = 0 ): Ticket {
		$customer = $this->desk->customer_resolver->from_email( $email, 'Sara Al-Harbi' );
		return $this->desk->service->open(
			new NewTicket( $customer->id, $subject, new NewMessage( $this->key(), Channel::Form, text: $body ), team_id: $team_id ),
			Actor::customer( $customer->id, $customer->name )
		)->ticket;
	}

	/** A team with these members. */
	protected function team( string $name, \WP_User ...$members ): int {
		$id = $this->desk->db->insert( 'teams', array( 'name' => $name ) );
		foreach ( $members as $member ) {
			$this->desk->db->insert( 'team_members', array( 'team_id' => $id, 'user_id' => $member->ID ) );
		}
		// Teams are read once a request, and a test is many requests.
		wp_cache_flush();
		return $id;
	}

	/** A small file that is what its name says. */
	protected function png(): string {
		return (string) base64_decode( 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', true );
	}

	/**
	 * Uploads such a file as the current user and answers its id.
	 *
	 * @param non-empty-string $name
	 */
	protected function attach( string $name = 'photo.png' ): int {
		$response = $this->rest( 'POST', '/attachments', array( 'client_key' => $this->key() ), array( 'file' => $this->upload( $name, $this->png(), 'image/png' ) ) );
		self::assertSame( 201, $response->get_status(), (string) wp_json_encode( $response->get_data() ) );
		return $this->int_at( $this->data( $response ), 'id' );
	}

	/**
	 * What a client gets: the data of a response after the way through JSON.
	 *
	 * @return array<string, mixed>
	 */
	protected function data( \WP_REST_Response $response ): array {
		$data = json_decode( (string) wp_json_encode( $response->get_data() ), true );
		self::assertIsArray( $data );
		$named = array();
		foreach ( $data as $key => $value ) {
			$named[ (string) $key ] = $value;
		}
		return $named;
	}

	/**
	 * The same for a success of a known shape.
	 *
	 * @return array<string, mixed>
	 */
	protected function shaped( string $shape, \WP_REST_Response $response, int $status = 200 ): array {
		$data = $this->data( $response );
		self::assertSame( $status, $response->get_status(), (string) wp_json_encode( $data ) );
		$valid = rest_validate_value_from_schema( $data, Schemas::resolved( $shape ), $shape );
		self::assertTrue( $valid, is_wp_error( $valid ) ? $valid->get_error_message() : '' );
		return $data;
	}

	/** Asserts an error with this status and code. */
	protected function assert_refused( int $status, string $code, \WP_REST_Response $response ): void {
		$data = $this->data( $response );
		self::assertSame( array( $status, $code ), array( $response->get_status(), $data['code'] ?? null ), (string) wp_json_encode( $data ) );
		self::assertIsString( $data['message'] ?? null );
	}

	/** A header of a response, '' if it was not sent. */
	protected function header( \WP_REST_Response $response, string $name ): string {
		$value = $response->get_headers()[ $name ] ?? '';
		self::assertIsString( $value );
		return $value;
	}

	/**
	 * Ids of a list, in its order.
	 *
	 * @param array<mixed> $data
	 * @return list<int>
	 */
	protected function ids( array $data, string|int ...$path ): array {
		return array_map( fn ( array $item ): int => $this->int_at( $item, 'id' ), $this->list_at( $data, ...$path ) );
	}

	/**
	 * A text inside of data.
	 *
	 * @param array<mixed> $data
	 */
	protected function text_at( array $data, string|int ...$path ): string {
		$value = $this->at( $data, ...$path );
		self::assertIsString( $value );
		return $value;
	}

	/**
	 * A number inside of data.
	 *
	 * @param array<mixed> $data
	 */
	protected function int_at( array $data, string|int ...$path ): int {
		$value = $this->at( $data, ...$path );
		self::assertIsInt( $value );
		return $value;
	}

	/**
	 * A list inside of data.
	 *
	 * @param array<mixed> $data
	 * @return list<array<mixed>>
	 */
	protected function list_at( array $data, string|int ...$path ): array {
		$value = $this->at( $data, ...$path );
		self::assertIsArray( $value );
		$list = array();
		foreach ( $value as $item ) {
			self::assertIsArray( $item );
			$list[] = $item;
		}
		return $list;
	}

	/**
	 * Something inside of data.
	 *
	 * @param array<mixed> $data
	 */
	protected function at( array $data, string|int ...$path ): mixed {
		$value = $data;
		foreach ( $path as $key ) {
			self::assertIsArray( $value );
			self::assertArrayHasKey( $key, $value );
			$value = $value[ $key ];
		}
		return $value;
	}
}
