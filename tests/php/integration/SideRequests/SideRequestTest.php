<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\SideRequests;

use Sanad\Activity\Activity;
use Sanad\Actor;
use Sanad\Security\Policy;
use Sanad\SideRequests\SideRequestLinks;
use Sanad\SideRequests\SideRequestRepository;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tests\Integration\Support\CaughtMail;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;

/** Asking a colleague or somebody outside beside a ticket, over REST, with the mail that leaves. */
final class SideRequestTest extends RestTestCase {

	private Ticket $ticket;

	private \WP_User $huda;

	protected function setUp(): void {
		parent::setUp();
		$this->ticket = $this->open_ticket( 'Broken zip', 'CUSTOMER-WORDS: the zip broke after a day.' );
		$this->send();
		$this->huda = $this->create_user( 'sanad_agent', array( 'display_name' => 'Huda Al-Salem', 'user_email' => 'huda@shop.test' ) );
		$this->act_as( $this->huda );
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array<string, mixed>
	 */
	private function ask( array $fields = array() ): array {
		return $this->shaped( 'SideRequest', $this->rest( 'POST', $this->path(), $fields + $this->question() ), 201 );
	}

	/** @return array<string, mixed> */
	private function question(): array {
		return array(
			'client_key' => $this->key(),
			'subject'    => 'Zip of dress M',
			'email'      => 'supplier@factory.test',
			'name'       => 'Factory',
			'body_html'  => '<p>Do you have <b>spare</b> zips?</p><script>alert(1)</script>',
		);
	}

	private function path(): string {
		return "/tickets/{$this->ticket->id}/side-requests";
	}

	/** @return list<string> */
	private function events(): array {
		return array_map( static fn ( Activity $activity ): string => $activity->event, $this->desk->activity->for_ticket( $this->ticket->id, 0, 50 ) );
	}

	public function test_a_question_goes_out_without_a_word_of_the_ticket(): void {
		$asked = $this->ask();
		self::assertSame( array( 'asked', 1, null, 'supplier@factory.test' ), array( $asked['state'], $asked['version'], $asked['colleague'], $asked['email'] ) );
		self::assertSame( 'queued', $this->at( $asked, 'messages', 0, 'delivery', 'state' ) );
		self::assertStringNotContainsString( '<script', $this->text_at( $asked, 'messages', 0, 'body_html' ) );
		self::assertContains( 'side_request_asked', $this->events() );

		$mail = $this->send()[0];
		self::assertSame( array( 'supplier@factory.test' ), $mail->to );
		self::assertStringContainsString( 'Zip of dress M', $mail->subject );
		self::assertStringContainsString( 'spare', $mail->body );
		self::assertStringContainsString( 'sanad_request=', $mail->body );
		foreach ( array( 'CUSTOMER-WORDS', 'sara@example.test', 'Al-Harbi', 'sanad_ticket=', 'Broken zip' ) as $secret ) {
			self::assertStringNotContainsString( $secret, $mail->raw );
			self::assertStringNotContainsString( $secret, $mail->body . $mail->text );
		}
		self::assertSame( 'sent', $this->at( $this->first(), 'messages', 0, 'delivery', 'state' ) );
		// An answer by mail must not find the customer's conversation.
		self::assertStringNotContainsString( '+t', (string) $mail->header( 'Reply-To' ) );
		self::assertStringContainsString( '.side', (string) $mail->header( 'References' ) );
	}

	public function test_the_customer_sees_nothing_of_it(): void {
		$this->ask();
		$this->act_as( null );
		$page = (string) wp_json_encode( $this->rest( 'GET', '/portal/tickets/' . $this->desk->links->token( $this->ticket ) )->get_data() );
		self::assertStringContainsString( 'CUSTOMER-WORDS', $page );
		self::assertStringNotContainsString( 'zips', $page );
		self::assertStringNotContainsString( 'Factory', $page );
		self::assertCount( 1, $this->desk->messages->for_ticket( $this->ticket->id, 0, 50, false ) );
	}

	public function test_sent_twice_is_asked_once(): void {
		$question = $this->question();
		self::assertSame( $this->ask( $question )['id'], $this->ask( $question )['id'] );
		self::assertCount( 1, $this->send() );
		self::assertCount( 1, $this->list_at( $this->list(), 'items' ) );
	}

	public function test_a_colleague_answers_on_his_own_screen(): void {
		$nasser = $this->create_user( 'sanad_agent', array( 'display_name' => 'Nasser', 'user_email' => 'nasser@shop.test' ) );
		$asked  = $this->ask( array( 'user_id' => $nasser->ID, 'email' => '', 'name' => '' ) );
		self::assertSame( 'Nasser', $this->at( $asked, 'colleague', 'name' ) );
		$mail = $this->send()[0];
		self::assertSame( array( 'nasser@shop.test' ), $mail->to );
		self::assertStringContainsString( "ticket={$this->ticket->id}", $mail->body );

		$this->act_as( $nasser );
		$answered = $this->say( $asked, '<p>Yes, ten.</p>' );
		self::assertSame( array( 'answered', 2 ), array( $answered['state'], $answered['version'] ) );
		self::assertTrue( $this->at( $answered, 'messages', 1, 'is_answer' ) );
		self::assertContains( 'side_request_answered', $this->events() );
		self::assertSame( array(), $this->send(), 'An answer is no mail.' );

		$this->act_as( $this->huda );
		$again = $this->say( $asked, '<p>And black ones?</p>' );
		self::assertSame( 'asked', $again['state'], 'A further question waits again.' );
		self::assertCount( 1, $this->send() );
	}

	public function test_a_colleague_who_may_not_see_the_ticket_gets_the_page_of_the_question(): void {
		$nasser = $this->create_user( 'sanad_agent', array( 'user_email' => 'nasser@shop.test' ) );
		update_user_option( $nasser->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->ask( array( 'user_id' => $nasser->ID, 'email' => '' ) );
		$body = $this->send()[0]->body;
		self::assertStringContainsString( 'sanad_request=', $body );
		self::assertStringNotContainsString( 'admin.php', $body );
	}

	public function test_states_move_by_hand_and_tell_who_was_faster(): void {
		$asked = $this->ask();
		$done  = $this->shaped( 'SideRequest', $this->rest( 'PATCH', "/side-requests/{$this->int_at( $asked, 'id' )}", array( 'version' => 1, 'state' => 'done' ) ) );
		self::assertSame( array( 'done', 2 ), array( $done['state'], $done['version'] ) );
		$late = $this->rest( 'PATCH', "/side-requests/{$this->int_at( $asked, 'id' )}", array( 'version' => 1, 'state' => 'asked' ) );
		$this->assert_refused( 409, 'sanad_conflict', $late );
		self::assertSame( 'done', $this->value( $late, 'data.state' ) );
		self::assertContains( 'side_request_moved', $this->events() );
	}

	public function test_bad_input_is_refused_with_its_field(): void {
		$own = $this->huda->ID;
		foreach ( array(
			'subject'        => array( 'subject' => " \u{202E} " ),
			'email'          => array( 'email' => "a@b.test\r\nBcc: c@d.test" ),
			'user_id'        => array( 'user_id' => $own ),
			'body_html'      => array( 'body_html' => ' ' ),
			'attachment_ids' => array( 'attachment_ids' => array( 999_999 ) ),
		) as $field => $fields ) {
			$response = $this->rest( 'POST', $this->path(), $fields + $this->question() );
			self::assertSame( array( 400, $field ), array( $response->get_status(), $this->value( $response, 'data.field' ) ), (string) wp_json_encode( $response->get_data() ) );
		}
		self::assertSame( array(), $this->list_at( $this->list(), 'items' ) );
		self::assertSame( array(), $this->send() );
	}

	public function test_a_question_that_was_not_sent_goes_out_again(): void {
		$this->mail->refuse( 'The mailbox is full.' );
		$asked = $this->ask();
		for ( $attempt = 0; $attempt < 9; $attempt++ ) {
			$this->send();
			$this->clock->advance( '+10 hours' );
		}
		self::assertSame( 'failed', $this->at( $this->first(), 'messages', 0, 'delivery', 'state' ) );
		$this->mail->refuse( null );

		$id    = $this->int_at( $asked, 'id' );
		$path  = fn ( int $request, int $message ): string => "/side-requests/{$request}/messages/{$message}/retry";
		$other = $this->int_at( $this->ask(), 'id' );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', $path( $other, $this->int_at( $asked, 'messages', 0, 'id' ) ) ) );
		$this->send();

		$again = $this->shaped( 'SideRequest', $this->rest( 'POST', $path( $id, $this->int_at( $asked, 'messages', 0, 'id' ) ) ) );
		self::assertSame( 'queued', $this->at( $again, 'messages', 0, 'delivery', 'state' ) );
		self::assertCount( 1, $this->send() );
		$this->act_as( $this->create_user( 'subscriber' ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'POST', $path( $id, 1 ) ) );
	}

	public function test_who_may_not_see_the_ticket_finds_nothing(): void {
		$asked = $this->ask();
		$other = $this->create_user( 'sanad_agent' );
		update_user_option( $other->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->act_as( $other );
		$id = $this->int_at( $asked, 'id' );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $this->path() ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'PATCH', "/side-requests/{$id}", array( 'version' => 1, 'state' => 'done' ) ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', "/side-requests/{$id}/messages", array( 'client_key' => $this->key(), 'body_html' => 'x' ) ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'PATCH', '/side-requests/999999', array( 'version' => 1, 'state' => 'done' ) ) );
	}

	public function test_files_are_for_who_may_see_the_ticket_and_for_the_holder_of_the_link(): void {
		$file  = $this->attach( 'zip.png' );
		$asked = $this->ask( array( 'attachment_ids' => array( $file ) ) );
		self::assertSame( $file, $this->at( $asked, 'messages', 0, 'attachments', 0, 'id' ) );
		self::assertSame( 200, $this->rest( 'GET', "/attachments/{$file}/content" )->get_status() );
		self::assertStringContainsString( 'zip.png', $this->send()[0]->raw );

		$other = $this->create_user( 'sanad_agent' );
		update_user_option( $other->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->act_as( $other );
		self::assertSame( 404, $this->rest( 'GET', "/attachments/{$file}/content" )->get_status() );

		$this->act_as( null );
		$token = $this->token( $asked );
		self::assertSame( 200, $this->rest( 'GET', "/portal/requests/{$token}/attachments/{$file}" )->get_status() );
		self::assertSame( 404, $this->rest( 'GET', '/portal/requests/' . str_repeat( '0', 32 ) . "/attachments/{$file}" )->get_status() );
		self::assertSame( 404, $this->rest( 'GET', "/portal/tickets/{$this->desk->links->token( $this->ticket )}/attachments/{$file}" )->get_status(), 'Not for the customer.' );
	}

	public function test_a_request_goes_with_its_files_where_its_ticket_is_merged(): void {
		$file  = $this->attach();
		$asked = $this->ask( array( 'attachment_ids' => array( $file ) ) );
		$into  = $this->open_ticket( 'The same zip', 'Again.' );
		$merged = $this->rest( 'POST', "/tickets/{$this->ticket->id}/merge", array( 'into' => $into->id, 'client_key' => $this->key() ) );
		self::assertSame( 200, $merged->get_status(), (string) wp_json_encode( $merged->get_data() ) );
		$items = $this->list_at( $this->shaped( 'SideRequestList', $this->rest( 'GET', "/tickets/{$into->id}/side-requests" ) ), 'items' );
		self::assertCount( 1, $items );
		self::assertSame( $into->id, $this->desk->attachment_repository->find( $file )?->ticket_id );
		self::assertSame( 200, $this->rest( 'GET', "/portal/requests/{$this->token( $asked )}/attachments/{$file}" )->get_status() );

		$this->rest( 'POST', '/ticket-moves/' . $this->int_at( $this->data( $merged ), 'id' ) . '/undo' );
		self::assertSame( $this->ticket->id, $this->desk->attachment_repository->find( $file )?->ticket_id );
	}

	public function test_nothing_is_open_while_the_ticket_is_in_the_trash(): void {
		$file  = $this->attach();
		$asked = $this->ask( array( 'attachment_ids' => array( $file ) ) );
		$this->desk->service->move( $this->ticket->id, Folder::Trash, Actor::system() );
		$this->act_as( null );
		self::assertSame( 404, $this->rest( 'GET', "/portal/requests/{$this->token( $asked )}/attachments/{$file}" )->get_status() );
	}

	public function test_a_long_list_costs_no_more_queries(): void {
		$this->ask();
		$one = $this->queries( fn () => $this->list() );
		for ( $i = 0; $i < 5; $i++ ) {
			$this->ask();
		}
		self::assertSame( $one, $this->queries( fn () => $this->list() ) );
	}

	/** @return list<CaughtMail> What leaves now to whoever was asked, or should be told. */
	private function send(): array {
		$before = count( $this->mail->mails() );
		do_action( 'sanad_job_outbox' );
		return array_values(
			array_filter(
				array_slice( $this->mail->mails(), $before ),
				static fn ( CaughtMail $mail ): bool => null === $mail->header( 'List-Id' )
			)
		);
	}

	/** @param callable(): mixed $call */
	private function queries( callable $call ): int {
		$call();
		$before = $this->wpdb()->num_queries;
		$call();
		return $this->wpdb()->num_queries - $before;
	}

	/** @param array<string, mixed> $asked */
	private function token( array $asked ): string {
		$requests = new SideRequestRepository( $this->desk->db, $this->desk->clock );
		$request  = $requests->find( $this->int_at( $asked, 'id' ) );
		self::assertNotNull( $request );
		return ( new SideRequestLinks( $this->desk->keys, $requests ) )->token( $request );
	}

	/**
	 * @param array<string, mixed> $asked
	 * @return array<string, mixed>
	 */
	private function say( array $asked, string $html ): array {
		return $this->shaped( 'SideRequest', $this->rest( 'POST', "/side-requests/{$this->int_at( $asked, 'id' )}/messages", array( 'client_key' => $this->key(), 'body_html' => $html ) ), 201 );
	}

	/** @return array<string, mixed> */
	private function list(): array {
		return $this->shaped( 'SideRequestList', $this->rest( 'GET', $this->path() ) );
	}

	/** @return array<string, mixed> */
	private function first(): array {
		$first = array();
		foreach ( (array) $this->list_at( $this->list(), 'items' )[0] as $name => $value ) {
			$first[ (string) $name ] = $value;
		}
		return $first;
	}
}
