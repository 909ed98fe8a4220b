<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\SideRequests;

use Sanad\Actor;
use Sanad\Messages\NewMessage;
use Sanad\Security\Policy;
use Sanad\SideRequests\NewSideRequest;
use Sanad\SideRequests\SideMessage;
use Sanad\SideRequests\SideRequest;
use Sanad\SideRequests\SideRequestLinks;
use Sanad\SideRequests\SideRequestRepository;
use Sanad\SideRequests\SideRequestsFeature;
use Sanad\SideRequests\SideRequestState;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tests\Integration\Support\WebServer;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;

/** The page of a side request as the browser of somebody outside gets it. */
final class RequestPageTest extends DeskTestCase {

	private WebServer $server;

	private SideRequestRepository $requests;

	private SideRequestsFeature $feature;

	private SideRequest $request;

	private string $token;

	protected function setUp(): void {
		parent::setUp();
		$this->server   = new WebServer();
		$this->requests = new SideRequestRepository( $this->desk->db, $this->clock );
		$this->feature  = new SideRequestsFeature( $this->desk, new Policy( $this->desk->tickets, $this->desk->agents, $this->desk->visibility ) );
		$ticket         = $this->open( 'TICKET-SUBJECT', 'CUSTOMER-WORDS' );
		$question       = new NewMessage( $this->key(), Channel::Email, html: '<p>هل لديكم <b>سحاب</b>؟</p><img src="https://evil.example/x.gif">' );
		$this->request  = $this->feature->service->ask( $ticket->id, new NewSideRequest( 'Zip of dress M', $question, email: 'supplier@factory.test' ), $this->agent );
		$this->token    = ( new SideRequestLinks( $this->desk->keys, $this->requests ) )->token( $this->request );
	}

	protected function tearDown(): void {
		$this->server->stop();
		parent::tearDown();
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array{status: int, headers: array<string, string>, body: string}
	 */
	private function post( string $token, array $fields ): array {
		return $this->server->request( 'POST', "/?sanad_request={$token}", array( 'Content-Type' => 'application/x-www-form-urlencoded' ), http_build_query( $fields ) );
	}

	/** @return list<SideMessage> */
	private function answers(): array {
		$messages = $this->requests->messages( array( $this->request->id ) )[ $this->request->id ] ?? array();
		return array_values( array_filter( $messages, static fn ( SideMessage $message ): bool => $message->is_answer() ) );
	}

	public function test_the_page_is_private_and_shows_the_question_only(): void {
		$answer = $this->server->request( 'GET', "/?sanad_request={$this->token}" );
		self::assertSame( 200, $answer['status'] );
		self::assertStringContainsString( 'no-store', $answer['headers']['cache-control'] );
		self::assertSame( 'no-referrer', $answer['headers']['referrer-policy'] );
		self::assertStringContainsString( 'noindex', $answer['headers']['x-robots-tag'] );
		self::assertStringContainsString( 'سحاب', $answer['body'] );
		self::assertStringContainsString( 'Zip of dress M', $answer['body'] );
		foreach ( array( 'TICKET-SUBJECT', 'CUSTOMER-WORDS', 'sara@example.test', 'supplier@factory.test', 'evil.example' ) as $secret ) {
			self::assertStringNotContainsString( $secret, $answer['body'] );
		}
	}

	public function test_every_wrong_link_gets_the_same_page(): void {
		$ticket = $this->desk->tickets->find( $this->request->ticket_id );
		self::assertNotNull( $ticket );
		foreach ( array( str_repeat( '0', 32 ), strtoupper( $this->token ), $this->token . '%20', substr( $this->token, 1 ), '0', '', $this->desk->links->token( $ticket ) ) as $token ) {
			$answer = $this->server->request( 'GET', "/?sanad_request={$token}" );
			self::assertSame( 404, $answer['status'], $token );
			self::assertStringNotContainsString( 'sanad-ticket__', $answer['body'] );
		}
		self::assertSame( 404, $this->server->request( 'GET', "/?sanad_request[]={$this->token}" )['status'] );
		self::assertSame( 404, $this->server->request( 'GET', "/?sanad_ticket={$this->token}" )['status'], 'It opens no ticket.' );
	}

	public function test_somebody_outside_answers_without_script(): void {
		$fields = array( 'sanad_side' => array( 'client_key' => 'page-1', 'message' => "Yes, <b>ten</b>.\nشكرا" ) );
		$answer = $this->post( $this->token, $fields );
		self::assertSame( 303, $answer['status'], $answer['body'] );
		self::assertSame( array( "Yes, <b>ten</b>.\nشكرا" ), array_map( static fn ( SideMessage $message ): string => $message->body_text, $this->answers() ) );
		self::assertSame( SideRequestState::Answered, $this->requests->find( $this->request->id )?->state );
		$this->post( $this->token, $fields );
		self::assertCount( 1, $this->answers(), 'Sent twice is one answer.' );
		self::assertStringContainsString( 'Your answer has arrived', $this->server->request( 'GET', "/?sanad_request={$this->token}&answered=1" )['body'] );
	}

	public function test_a_done_request_is_answered_again_when_an_answer_comes(): void {
		$this->feature->service->move( $this->request->id, 1, SideRequestState::Done, $this->agent );
		self::assertSame( 303, $this->post( $this->token, array( 'sanad_side' => array( 'client_key' => 'late', 'message' => 'Late.' ) ) )['status'] );
		self::assertSame( SideRequestState::Answered, $this->requests->find( $this->request->id )?->state );
	}

	public function test_a_refused_answer_is_told_so(): void {
		foreach ( array( array( 'sanad_side' => array( 'client_key' => 'page-2', 'message' => ' ' ) ), array( 'sanad_side' => array( 'client_key' => array(), 'message' => 'No key.' ) ) ) as $fields ) {
			self::assertSame( 400, $this->post( $this->token, $fields )['status'] );
		}
		self::assertSame( 413, $this->post( $this->token, array( 'other' => '1' ) )['status'] );
		self::assertSame( 404, $this->post( str_repeat( '0', 32 ), array( 'sanad_side' => array( 'client_key' => 'x', 'message' => 'x' ) ) )['status'] );
		self::assertSame( array(), $this->answers() );
	}

	public function test_the_page_is_gone_with_its_ticket(): void {
		$this->desk->service->move( $this->request->ticket_id, Folder::Trash, Actor::system() );
		self::assertSame( 404, $this->server->request( 'GET', "/?sanad_request={$this->token}" )['status'] );
	}

	public function test_many_answers_are_stopped(): void {
		for ( $i = 0; $i < 15; $i++ ) {
			self::assertSame( 303, $this->post( $this->token, array( 'sanad_side' => array( 'client_key' => "many-{$i}", 'message' => "Answer {$i}" ) ) )['status'] );
		}
		$answer = $this->post( $this->token, array( 'sanad_side' => array( 'client_key' => 'many-15', 'message' => 'One too many' ) ) );
		self::assertSame( 429, $answer['status'] );
		self::assertStringContainsString( 'One too many', $answer['body'], 'What was typed is kept.' );
	}
}
