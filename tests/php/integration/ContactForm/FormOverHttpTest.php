<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\ContactForm;

use Sanad\Tests\Integration\Support\WebServer;

/** What only a real request shows: headers, real uploads, and that WordPress lets the fields through. */
final class FormOverHttpTest extends FormTestCase {

	private WebServer $server;

	protected function setUp(): void {
		parent::setUp();
		$this->server = new WebServer();
	}

	protected function tearDown(): void {
		$this->server->stop();
		parent::tearDown();
	}

	/**
	 * Sends the form the way browsers do.
	 *
	 * @param array<string, mixed>  $fields
	 * @param array<string, string> $files   Content by name.
	 * @param array<string, string> $headers
	 * @return array{status: int, headers: array<string, string>, body: string}
	 */
	private function send_multipart( array $fields, array $files = array(), array $headers = array() ): array {
		$body = '';
		foreach ( $fields as $name => $value ) {
			self::assertIsString( $value );
			$body .= "--border\r\nContent-Disposition: form-data; name=\"sanad_form[{$name}]\"\r\n\r\n{$value}\r\n";
		}
		foreach ( $files as $name => $content ) {
			$body .= "--border\r\nContent-Disposition: form-data; name=\"sanad_files[]\"; filename=\"{$name}\"\r\nContent-Type: image/png\r\n\r\n{$content}\r\n";
		}
		return $this->server->request( 'POST', '/?a=b', array( 'Content-Type' => 'multipart/form-data; boundary=border' ) + $headers, $body . "--border--\r\n" );
	}

	public function test_a_question_with_two_files_arrives_and_leads_to_its_receipt(): void {
		$answer = $this->send_multipart( $this->question() + $this->fields( $this->page() ), array( 'صورة.png' => $this->png(), 'b.png' => $this->png() ) );
		self::assertSame( 303, $answer['status'], $answer['body'] );
		self::assertStringContainsString( 'a=b&sanad_sent=1.', $answer['headers']['location'] );
		self::assertStringContainsString( 'no-store', $answer['headers']['cache-control'] );
		self::assertSame( 2, $this->only_ticket()->attachment_count );

		$receipt = $this->server->request( 'GET', (string) strtok( $answer['headers']['location'], '#' ) );
		self::assertStringContainsString( 'no-store', $receipt['headers']['cache-control'] );
		self::assertStringContainsString( 'noindex', $receipt['body'] );
	}

	public function test_a_refusal_has_its_status_and_says_when_to_come_back(): void {
		$fields = $this->question() + $this->fields( $this->page() );
		self::assertSame( 400, $this->send_multipart( array( 'email' => 'x' ) + $fields )['status'] );
		self::assertSame( 403, $this->send_multipart( $fields, array(), array( 'Origin' => 'https://evil.example' ) )['status'] );
		self::assertSame( 403, $this->send_multipart( $fields, array(), array( 'Sec-Fetch-Site' => 'cross-site' ) )['status'] );
		for ( $i = 0; $i < 5; $i++ ) {
			self::assertSame( 303, $this->send_multipart( array( 'message' => "M{$i}" ) + $fields )['status'] );
		}
		$refused = $this->send_multipart( array( 'message' => 'M5' ) + $fields );
		self::assertSame( 429, $refused['status'] );
		self::assertGreaterThan( 0, (int) $refused['headers']['retry-after'] );
		self::assertLessThanOrEqual( 900, (int) $refused['headers']['retry-after'] );
	}

	public function test_a_page_of_somebody_else_that_is_posted_to_is_left_alone(): void {
		$answer = $this->server->request( 'POST', '/?page_id=2', array( 'Content-Type' => 'application/x-www-form-urlencoded' ), 'sanad_form=text&name=x' );
		self::assertNotSame( 303, $answer['status'] );
		self::assertSame( 0, $this->tickets() );
	}
}
