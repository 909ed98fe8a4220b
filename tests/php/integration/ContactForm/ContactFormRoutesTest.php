<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\ContactForm;

/** The form over REST, as its script sends it. */
final class ContactFormRoutesTest extends FormTestCase {

	/**
	 * @param array<string, mixed> $changes
	 * @return array<string, mixed>
	 */
	private function sent( array $changes = array() ): array {
		$fields = $this->fields( $this->page() );
		return $changes + $this->question( array( 'seal' => $fields['seal'], 'elapsed' => 9000 ) );
	}

	public function test_a_guest_asks(): void {
		$receipt = $this->shaped( 'ContactFormReceipt', $this->rest( 'POST', '/contact-form/submissions', $this->sent() ), 201 );
		$ticket  = $this->only_ticket();
		self::assertSame( $ticket->number, $receipt['number'] );
		self::assertSame( '', $receipt['ticket_url'] );
		self::assertIsString( $receipt['sentence'] );
		self::assertStringContainsString( "#{$ticket->number}", $receipt['sentence'] );
		self::assertIsString( $receipt['token'] );
		self::assertCount( 1, $this->follow( "/?sanad_sent=1.{$receipt['token']}" )->texts( "//*[contains(@class, 'sent-text')]" ) );

		self::assertSame( $receipt, $this->data( $this->rest( 'POST', '/contact-form/submissions', $this->sent() ) ), 'The same question gets the same answer.' );
	}

	public function test_every_wrong_field_is_named(): void {
		$response = $this->rest( 'POST', '/contact-form/submissions', $this->sent( array( 'email' => 'x', 'message' => '' ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $response );
		$fields = $this->at( $this->data( $response ), 'data', 'fields' );
		self::assertSame( array( 'email', 'message' ), array_keys( (array) $fields ) );
	}

	public function test_nobody_types_that_fast(): void {
		$response = $this->rest( 'POST', '/contact-form/submissions', $this->sent( array( 'elapsed' => 300 ) ) );
		self::assertSame( array( 'form' ), array_keys( (array) $this->at( $this->data( $response ), 'data', 'fields' ) ) );
	}

	public function test_too_many_are_told_when_to_come_back(): void {
		for ( $i = 0; $i < 5; $i++ ) {
			self::assertSame( 201, $this->rest( 'POST', '/contact-form/submissions', $this->sent( array( 'message' => "M{$i}" ) ) )->get_status() );
		}
		$response = $this->rest( 'POST', '/contact-form/submissions', $this->sent( array( 'message' => 'M5' ) ) );
		$this->assert_refused( 429, 'sanad_too_many', $response );
		self::assertSame( '900', $this->header( $response, 'Retry-After' ) );
		self::assertSame( 'email', $this->at( $this->data( $response ), 'data', 'field' ) );
	}

	public function test_other_sites_and_altered_settings_are_refused(): void {
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/contact-form/submissions', $this->sent( array( 'seal' => 'e30~k1.00' ) ) ) );
		$sent                           = $this->sent();
		$_SERVER['HTTP_SEC_FETCH_SITE'] = 'cross-site';
		$this->assert_refused( 403, 'sanad_foreign_origin', $this->rest( 'POST', '/contact-form/submissions', $sent ) );
		$this->assert_refused( 403, 'sanad_foreign_origin', $this->rest( 'POST', '/contact-form/files', $sent + array( 'upload_token' => str_repeat( 'a', 32 ), 'client_key' => $this->key() ) ) );
		self::assertSame( 0, $this->tickets() );
	}

	public function test_a_file_goes_first_and_belongs_to_its_token(): void {
		$token  = str_repeat( 'a', 32 );
		$upload = array( 'seal' => $this->sent()['seal'], 'upload_token' => $token, 'client_key' => $this->key() );
		$file   = $this->shaped( 'ContactFormFile', $this->rest( 'POST', '/contact-form/files', $upload, array( 'file' => $this->upload( 'صورة.png', $this->png() ) ) ), 201 );
		self::assertSame( array( 'صورة.png', null ), array( $file['name'], $file['error'] ) );
		self::assertSame( $file, $this->data( $this->rest( 'POST', '/contact-form/files', $upload, array( 'file' => $this->upload( 'صورة.png', $this->png() ) ) ) ), 'A second try is the same file.' );

		$this->rest( 'POST', '/contact-form/submissions', $this->sent( array( 'message' => 'Thief', 'upload_token' => str_repeat( 'b', 32 ), 'attachment_ids' => array( $file['id'] ) ) ) );
		self::assertSame( 0, $this->only_ticket()->attachment_count );

		$this->rest( 'POST', '/contact-form/submissions', $this->sent( array( 'upload_token' => $token, 'attachment_ids' => array( $file['id'] ) ) ) );
		self::assertSame( array( '0', '1' ), $this->desk->db->column( "SELECT attachment_count FROM {$this->desk->db->table( 'tickets' )} ORDER BY id" ) );
	}

	public function test_files_need_a_form_that_asks_for_them_and_a_token(): void {
		$hidden = $this->fields( $this->page( array( 'filesField' => 'hidden' ) ) );
		$file = array( 'file' => $this->upload( 'a.png', $this->png() ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/contact-form/files', array( 'seal' => $hidden['seal'], 'upload_token' => str_repeat( 'a', 32 ), 'client_key' => $this->key() ), $file ) );
		foreach ( array( '', 'short', str_repeat( 'A', 32 ) ) as $token ) {
			$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/contact-form/files', array( 'seal' => $this->sent()['seal'], 'upload_token' => $token, 'client_key' => $this->key() ), $file ) );
		}
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/contact-form/files', array( 'seal' => $this->sent()['seal'], 'upload_token' => str_repeat( 'a', 32 ), 'client_key' => $this->key() ), array( 'file' => $this->upload( 'x.php.jpg', '<?php' ) ) ) );
	}

	public function test_a_flood_of_files_is_stopped(): void {
		$seal = $this->sent()['seal'];
		for ( $i = 0; $i < 60; $i++ ) {
			$this->rest( 'POST', '/contact-form/files', array( 'seal' => $seal, 'upload_token' => sprintf( '%032x', $i ), 'client_key' => $this->key() ), array( 'file' => $this->upload( 'x.php', 'x' ) ) );
		}
		$this->assert_refused( 429, 'sanad_too_many', $this->rest( 'POST', '/contact-form/files', array( 'seal' => $seal, 'upload_token' => str_repeat( 'a', 32 ), 'client_key' => $this->key() ), array( 'file' => $this->upload( 'x.png', $this->png() ) ) ) );
	}

	public function test_a_logged_in_shopper_asks_as_himself(): void {
		$user = $this->create_user( 'subscriber', array( 'user_email' => 'omar@example.test' ) );
		$this->act_as( $user );
		$receipt = $this->shaped( 'ContactFormReceipt', $this->rest( 'POST', '/contact-form/submissions', $this->sent() ), 201 );
		self::assertSame( 'omar@example.test', $this->only_ticket()->customer_email );
		self::assertSame( $this->desk->links->url( $this->only_ticket() ), $receipt['ticket_url'] );
	}
}
