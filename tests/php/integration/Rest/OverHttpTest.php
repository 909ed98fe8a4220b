<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Tests\Integration\Support\WebServer;

/** What only a real request shows: headers, bytes, cookies and nonces. */
final class OverHttpTest extends RestTestCase {

	private WebServer $server;

	protected function setUp(): void {
		parent::setUp();
		$this->server = new WebServer();
	}

	protected function tearDown(): void {
		$this->server->stop();
		parent::tearDown();
	}

	private function path( string $route, string $query = '' ): string {
		return '/?rest_route=' . rawurlencode( '/sanad/v1' . $route ) . $query;
	}

	public function test_a_file_is_downloaded_by_its_link_and_never_shown(): void {
		$ticket = $this->open_ticket();
		$agent  = $this->as_agent();
		$file   = $this->attach( 'صورة.png' );
		$this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => 'x', 'seen_message_id' => 0, 'attachment_ids' => array( $file ) ) );
		[ 'cookie' => $cookie, 'nonce' => $nonce ] = $this->server->sign_in( $agent );

		$answer = $this->server->request( 'GET', $this->path( "/attachments/{$file}/content", "&_wpnonce={$nonce}" ), array( 'Cookie' => $cookie ) );
		self::assertSame( 200, $answer['status'], $answer['body'] );
		self::assertSame( $this->png(), $answer['body'] );
		self::assertSame( 'image/png', $answer['headers']['content-type'] );
		self::assertSame( (string) strlen( $this->png() ), $answer['headers']['content-length'] );
		self::assertSame( 'nosniff', $answer['headers']['x-content-type-options'] );
		self::assertStringContainsString( 'no-store', $answer['headers']['cache-control'] );
		self::assertStringStartsWith( 'sandbox', $answer['headers']['content-security-policy'] );
		self::assertStringStartsWith( 'attachment;', $answer['headers']['content-disposition'] );

		$bare = $this->server->request( 'GET', $this->path( "/attachments/{$file}/content" ), array( 'Cookie' => $cookie ) );
		self::assertSame( 401, $bare['status'] );
		$guest = $this->server->request( 'GET', $this->path( "/attachments/{$file}/content", "&_wpnonce={$nonce}" ) );
		self::assertContains( $guest['status'], array( 401, 403 ) );
		self::assertStringNotContainsString( 'PNG', $bare['body'] . $guest['body'] );
	}

	public function test_a_cookie_alone_changes_nothing(): void {
		$ticket = $this->open_ticket();
		$agent  = $this->as_agent();
		[ 'cookie' => $cookie, 'nonce' => $nonce ] = $this->server->sign_in( $agent );

		$forged = $this->server->request( 'POST', $this->path( "/tickets/{$ticket->id}/trash" ), array( 'Cookie' => $cookie ) );
		self::assertSame( 401, $forged['status'], $forged['body'] );
		$by_get = $this->server->request( 'GET', $this->path( "/tickets/{$ticket->id}/trash", '&_method=POST' ), array( 'Cookie' => $cookie ) );
		self::assertSame( 401, $by_get['status'], $by_get['body'] );
		self::assertSame( 'inbox', $this->desk->tickets->find( $ticket->id )?->folder->value );

		$real = $this->server->request( 'POST', $this->path( "/tickets/{$ticket->id}/trash" ), array( 'Cookie' => $cookie, 'X-WP-Nonce' => $nonce ) );
		self::assertSame( 200, $real['status'], $real['body'] );
		self::assertSame( 'trash', $this->desk->tickets->find( $ticket->id )?->folder->value );
	}

	public function test_the_nonce_of_a_customer_opens_no_desk(): void {
		$ticket = $this->open_ticket();
		[ 'cookie' => $cookie, 'nonce' => $nonce ] = $this->server->sign_in( $this->create_user( 'subscriber' ) );

		foreach ( array( '/tickets', "/tickets/{$ticket->id}", '/customers', '/agents' ) as $route ) {
			$answer = $this->server->request( 'GET', $this->path( $route ), array( 'Cookie' => $cookie, 'X-WP-Nonce' => $nonce ) );
			self::assertSame( 403, $answer['status'], $route );
			self::assertStringContainsString( 'sanad_forbidden', $answer['body'] );
		}
	}
}
