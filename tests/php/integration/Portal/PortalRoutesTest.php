<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Portal;

use Sanad\Actor;
use Sanad\Messages\NewMessage;
use Sanad\Pulse\PulseFiles;
use Sanad\Pulse\PulseFolder;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketChanges;

/** The customer's side of a ticket over REST. */
final class PortalRoutesTest extends PortalTestCase {

	private function path( string $below = '', ?string $token = null ): string {
		return '/portal/tickets/' . rawurlencode( $token ?? $this->token ) . $below;
	}

	public function test_the_holder_of_the_link_reads_the_conversation_and_nothing_else(): void {
		$response = $this->rest( 'GET', $this->path() );
		$shown    = $this->shaped( 'PortalTicket', $response );
		$json     = (string) wp_json_encode( $response->get_data(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );

		self::assertSame( array( $this->ticket->number, 'أين طلبي؟ Order #2231', 'working', 'We are on it' ), array( $shown['number'], $shown['subject'], $shown['status'], $shown['status_label'] ) );
		self::assertSame( array( 'you', 'shop' ), array_column( $this->list_at( $shown, 'messages' ), 'from' ) );
		self::assertSame( 'Huda', $this->at( $shown, 'messages', 1, 'name' ) );
		foreach ( array( self::SECRET, 'Al-Salem', 'huda@', 'sara@example.test', 'order_id', 'customer_id', 'assignee', 'priority', '"version"', 'evil.example' ) as $secret ) {
			self::assertStringNotContainsString( $secret, $json );
		}
		self::assertStringContainsString( 'Map', $json );
		self::assertStringContainsString( 'noopener noreferrer nofollow', $json );
		self::assertStringContainsString( 'no-store', $this->header( $response, 'Cache-Control' ) );
		self::assertSame( 'no-referrer', $this->header( $response, 'Referrer-Policy' ) );
	}

	public function test_every_wrong_link_is_answered_alike_on_every_route(): void {
		$first = null;
		foreach ( $this->wrong_tokens() as $what => $token ) {
			// Each from another visitor, or the limit would answer.
			$_SERVER['REMOTE_ADDR'] = '203.0.113.' . random_int( 1, 250 );
			foreach ( array( 'GET ' => '', 'POST ' => '/messages', 'POST' => '/resolve', 'GET' => "/attachments/{$this->public_file}" ) as $method => $below ) {
				$response = $this->rest( trim( $method ), $this->path( $below, is_string( $token ) ? $token : '' ), '/messages' === $below ? array( 'client_key' => $this->key(), 'message' => 'x' ) : array() );
				$answer   = array( $response->get_status(), $response->get_data() );
				$first  ??= $answer;
				self::assertSame( $first, $answer, "{$what} at {$below}" );
			}
		}
		self::assertSame( 404, $first[0] ?? 0 );
		self::assertCount( 2, $this->public_messages() );
	}

	public function test_trying_links_is_stopped_and_good_links_go_on(): void {
		for ( $i = 0; $i < 30; $i++ ) {
			$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $this->path( '', sprintf( '%032x', $i ) ) ) );
		}
		$response = $this->rest( 'GET', $this->path( '', str_repeat( 'f', 32 ) ) );
		$this->assert_refused( 429, 'sanad_too_many', $response );
		self::assertNotSame( '', $this->header( $response, 'Retry-After' ) );
		$this->shaped( 'PortalTicket', $this->rest( 'GET', $this->path() ) );
	}

	public function test_the_customer_answers_with_a_file(): void {
		$this->desk->service->update( $this->ticket->id, new TicketChanges( status: Status::Pending ), Actor::system() );
		$files = array( 'sanad_files' => array( 'name' => array( 'صورة.png' ), 'type' => array( '' ), 'tmp_name' => array( $this->upload( 'x', $this->png() )['tmp_name'] ), 'error' => array( UPLOAD_ERR_OK ), 'size' => array( 1 ) ) );
		$key   = $this->key();

		$request = new \WP_REST_Request( 'POST', '/sanad/v1' . $this->path( '/messages' ) );
		/** @phpstan-ignore argument.type (A field named `…[]` holds lists, which the stubs do not know.) */
		$request->set_file_params( $files );
		$request->set_body_params( array( 'client_key' => $key, 'message' => "Thanks\n\nشكرا <b>", 'kind' => 'note', 'status' => 'closed', 'author_id' => '1' ) );
		$shown = $this->shaped( 'PortalTicket', rest_do_request( $request ), 201 );

		self::assertSame( 'working', $shown['status'], 'His answer opens it again.' );
		$messages = $this->public_messages();
		self::assertCount( 3, $messages );
		self::assertSame( array( "Thanks\n\nشكرا <b>", 'portal', 'customer', $this->ticket->customer_id ), array( $messages[2]->body_text, $messages[2]->channel->value, $messages[2]->author_type, $messages[2]->author_id ) );
		$file = $this->list_at( $shown, 'messages', 2, 'attachments' )[0];
		self::assertSame( 'صورة.png', $file['name'] );
		self::assertStringNotContainsString( '<b>', (string) wp_json_encode( $this->at( $shown, 'messages', 2, 'body_html' ) ) );

		$this->rest( 'POST', $this->path( '/messages' ), array( 'client_key' => $key, 'message' => 'Thanks again' ) );
		self::assertCount( 3, $this->public_messages(), 'The same key adds nothing.' );
	}

	public function test_an_empty_or_endless_message_is_refused(): void {
		foreach ( array( '', " \n\u{200B}", str_repeat( 'x', 20_001 ) ) as $text ) {
			$response = $this->rest( 'POST', $this->path( '/messages' ), array( 'client_key' => $this->key(), 'message' => $text ) );
			$this->assert_refused( 400, 'sanad_invalid', $response );
			self::assertSame( 'message', $this->at( $this->data( $response ), 'data', 'field' ) );
		}
	}

	public function test_solved_is_said_by_post_only_and_once(): void {
		$before = $this->fingerprint();
		foreach ( array( '', '/resolve', '/messages' ) as $below ) {
			$this->rest( 'GET', $this->path( $below ), array( 'message' => 'x', 'client_key' => $this->key() ) );
			$this->rest( 'HEAD', $this->path( $below ) );
		}
		self::assertSame( $before, $this->fingerprint() );

		self::assertSame( 'solved', $this->shaped( 'PortalTicket', $this->rest( 'POST', $this->path( '/resolve' ) ) )['status'] );
		$version = $this->reload()->version;
		self::assertSame( Status::Resolved, $this->reload()->status );
		$this->shaped( 'PortalTicket', $this->rest( 'POST', $this->path( '/resolve' ) ) );
		self::assertSame( $version, $this->reload()->version );
	}

	public function test_a_closed_ticket_goes_on_as_a_new_one(): void {
		$this->desk->service->update( $this->ticket->id, new TicketChanges( status: Status::Closed ), Actor::system() );
		self::assertTrue( $this->shaped( 'PortalTicket', $this->rest( 'GET', $this->path() ) )['is_closed'] );

		$shown = $this->shaped( 'PortalTicket', $this->rest( 'POST', $this->path( '/messages' ), array( 'client_key' => $this->key(), 'message' => 'Still broken' ) ), 201 );
		self::assertNotSame( $this->ticket->number, $shown['number'] );
		self::assertNotSame( $this->desk->links->url( $this->ticket ), $shown['url'] );
		self::assertCount( 1, $this->list_at( $shown, 'messages' ) );
		self::assertCount( 2, $this->public_messages() );
	}

	public function test_only_files_of_this_tickets_public_messages_are_handed_out(): void {
		self::assertSame( 200, $this->rest( 'GET', $this->path( "/attachments/{$this->public_file}" ) )->get_status() );
		$other = $this->open_ticket( 'Other', email: 'omar@example.test' );
		$this->act_as( $this->create_user( 'sanad_agent' ) );
		$waiting = $this->attach();
		$foreign = $this->attach();
		$this->rest( 'POST', "/tickets/{$other->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => 'x', 'seen_message_id' => 0, 'attachment_ids' => array( $foreign ) ) );
		$this->act_as( null );
		foreach ( array( $this->secret_file, $waiting, $foreign, 999999 ) as $id ) {
			$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $this->path( "/attachments/{$id}" ) ) );
		}
		$this->desk->service->move( $this->ticket->id, Folder::Trash, Actor::system() );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $this->path( "/attachments/{$this->public_file}" ) ) );
	}

	public function test_a_token_in_body_or_query_does_not_count(): void {
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', $this->path( '/resolve', str_repeat( '0', 32 ) ), array( 'token' => $this->token ) ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $this->path( '', str_repeat( '0', 32 ) ), array( 'token' => $this->token ) ) );
	}

	public function test_a_flood_of_answers_is_stopped(): void {
		for ( $i = 0; $i < 15; $i++ ) {
			self::assertSame( 201, $this->rest( 'POST', $this->path( '/messages' ), array( 'client_key' => $this->key(), 'message' => "M{$i}" ) )->get_status() );
		}
		$this->assert_refused( 429, 'sanad_too_many', $this->rest( 'POST', $this->path( '/messages' ), array( 'client_key' => $this->key(), 'message' => 'M15' ) ) );
	}

	public function test_the_link_opens_nothing_of_the_agents(): void {
		foreach ( array( "/tickets/{$this->ticket->id}", "/tickets/{$this->ticket->id}/messages", "/tickets/{$this->ticket->id}/orders", '/customers' ) as $route ) {
			self::assertSame( 401, $this->rest( 'GET', $route, array( 'token' => $this->token, 'sanad_ticket' => $this->token ) )->get_status() );
		}
	}

	public function test_the_page_hears_of_answers_and_of_nothing_internal(): void {
		$watch = fn (): array => $this->shaped( 'PortalPulse', $this->rest( 'POST', "/portal/tickets/{$this->token}/watch" ) );
		$first = $watch();
		$actor = Actor::agent( $this->create_user( 'sanad_agent' )->ID, 'Huda' );
		self::assertStringEndsWith( '.txt', $this->text_at( $first, 'url' ) );
		self::assertStringNotContainsString( $this->token, $this->text_at( $first, 'url' ) );

		$this->desk->service->note( $this->ticket->id, new NewMessage( $this->key(), Channel::Email, text: 'Psst.' ), $actor );
		self::assertSame( $first, $watch(), 'A note moves nothing.' );

		$reply = $this->desk->service->reply( $this->ticket->id, new NewMessage( $this->key(), Channel::Email, text: 'It is on its way.' ), $actor );
		self::assertGreaterThan( $first['counter'], $watch()['counter'] );
		self::assertSame( $reply->message->id, $watch()['newest_message_id'] );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', '/portal/tickets/' . str_repeat( '0', 32 ) . '/watch' ) );
		( new PulseFiles( new PulseFolder( $this->desk->keys ) ) )->delete_all();
	}
}
