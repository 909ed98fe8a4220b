<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Portal;

use Sanad\Tests\Integration\Support\WebServer;
use Sanad\Tickets\Status;

/** The ticket page as a browser gets it. */
final class TicketPageTest extends PortalTestCase {

	private WebServer $server;

	protected function setUp(): void {
		parent::setUp();
		$this->server = new WebServer();
	}

	protected function tearDown(): void {
		$this->server->stop();
		parent::tearDown();
	}

	private function path( string $token ): string {
		return '/?sanad_ticket=' . rawurlencode( $token );
	}

	public function test_the_page_is_private_and_shows_no_secret(): void {
		$before = $this->fingerprint();
		$answer = $this->server->request( 'GET', $this->path( $this->token ) );

		self::assertSame( 200, $answer['status'] );
		self::assertStringContainsString( 'no-store', $answer['headers']['cache-control'] );
		self::assertSame( 'no-referrer', $answer['headers']['referrer-policy'] );
		self::assertStringContainsString( 'noindex', $answer['headers']['x-robots-tag'] );
		self::assertStringContainsString( "frame-ancestors 'self'", $answer['headers']['content-security-policy'] );
		self::assertStringContainsString( 'noindex', $answer['body'] );
		self::assertStringContainsString( "Ticket #{$this->ticket->number}", $answer['body'] );
		foreach ( array( self::SECRET, 'sara@example.test', 'huda@', 'evil.example', 'rel="canonical"', 'rel="shortlink"', "rel='shortlink'" ) as $secret ) {
			self::assertStringNotContainsString( $secret, $answer['body'] . implode( ' ', $answer['headers'] ) );
		}
		self::assertSame( $before, $this->fingerprint(), 'Looking changes nothing.' );
	}

	public function test_every_wrong_link_gets_the_same_page(): void {
		$first = null;
		foreach ( $this->wrong_tokens() as $what => $token ) {
			self::assertIsString( $token );
			$answer = $this->server->request( 'GET', $this->path( $token ) );
			self::assertSame( 404, $answer['status'], $what );
			self::assertStringContainsString( 'no-store', $answer['headers']['cache-control'] );
			// The address itself may stand in the page, as in a login link.
			$body    = (string) preg_replace( '/sanad_ticket(=|%3D)[^"\'&\s]*/i', '', $answer['body'] );
			$first ??= $body;
			self::assertSame( $first, $body, $what );
			self::assertStringNotContainsString( 'sanad-ticket__', $body );
		}
		self::assertSame( 404, $this->server->request( 'GET', '/?sanad_ticket[]=' . $this->token )['status'] );
		self::assertSame( 404, $this->server->request( 'GET', '/?sanad_ticket=' )['status'] );
	}

	public function test_many_wrong_links_are_stopped(): void {
		for ( $i = 0; $i < 30; $i++ ) {
			$this->server->request( 'GET', $this->path( sprintf( '%032x', $i ) ) );
		}
		$answer = $this->server->request( 'GET', $this->path( str_repeat( 'f', 32 ) ) );
		self::assertSame( 429, $answer['status'] );
		self::assertGreaterThan( 0, (int) $answer['headers']['retry-after'] );
		self::assertSame( 200, $this->server->request( 'GET', $this->path( $this->token ) )['status'] );
	}

	public function test_the_customer_answers_and_marks_as_solved_without_script(): void {
		$reply  = array( 'sanad_portal' => array( 'action' => 'reply', 'client_key' => 'page-1', 'message' => 'شكرا O\'Brien "x"' ) );
		$answer = $this->post( $this->path( $this->token ), $reply );
		self::assertSame( 303, $answer['status'], $answer['body'] );
		$messages = $this->public_messages();
		self::assertSame( 'شكرا O\'Brien "x"', $messages[2]->body_text );
		self::assertStringEndsWith( "#sanad-message-{$messages[2]->id}", $answer['headers']['location'] );
		$this->post( $this->path( $this->token ), $reply );
		self::assertCount( 3, $this->public_messages(), 'Sent twice is one message.' );

		self::assertSame( 303, $this->post( $this->path( $this->token ), array( 'sanad_portal' => array( 'action' => 'resolve' ) ) )['status'] );
		self::assertSame( Status::Resolved, $this->reload()->status );
		self::assertSame( 404, $this->post( $this->path( str_repeat( '0', 32 ) ), $reply )['status'] );
	}

	public function test_a_refused_answer_is_told_so(): void {
		$answer = $this->post( $this->path( $this->token ), array( 'sanad_portal' => array( 'action' => 'reply', 'client_key' => 'page-2', 'message' => ' ' ) ) );
		self::assertSame( 400, $answer['status'] );
		foreach ( array( array( 'sanad_portal' => 'x' ), array( 'sanad_portal' => array( 'message' => array( 'a' ), 'client_key' => array( 'b' ) ) ), array( 'other' => '1' ) ) as $garbage ) {
			self::assertContains( $this->post( $this->path( $this->token ), $garbage )['status'], array( 400, 413 ) );
		}
		self::assertCount( 2, $this->public_messages() );
	}

	/**
	 * @param array<mixed> $fields
	 * @return array{status: int, headers: array<string, string>, body: string}
	 */
	private function post( string $path, array $fields ): array {
		return $this->server->request( 'POST', $path, array( 'Content-Type' => 'application/x-www-form-urlencoded' ), http_build_query( $fields ) );
	}
}
