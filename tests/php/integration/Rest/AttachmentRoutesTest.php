<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Attachments\AttachmentCleanup;
use Sanad\Rest\FileResponse;

/** Files over REST: taken in, kept, handed out, removed. */
final class AttachmentRoutesTest extends RestTestCase {

	/**
	 * @param non-empty-string $name
	 * @return array<string, mixed>
	 */
	private function send( string $name, string $content ): array {
		$response = $this->rest( 'POST', '/attachments', array( 'client_key' => $this->key() ), array( 'file' => $this->upload( $name, $content ) ) );
		return $this->data( $response ) + array( 'status' => $response->get_status() );
	}

	public function test_a_file_is_stored_under_a_name_that_says_nothing(): void {
		$this->as_agent();
		$response = $this->rest( 'POST', '/attachments', array( 'client_key' => $this->key() ), array( 'file' => $this->upload( 'photo.png', $this->png(), 'text/html' ) ) );
		$data     = $this->shaped( 'Attachment', $response, 201 );
		self::assertSame( array( 'photo.png', 'image/png', 'pending', strlen( $this->png() ) ), array( $data['name'], $data['mime'], $data['state'], $data['size'] ) );

		$file = $this->desk->attachment_repository->find( $this->int_at( $data, 'id' ) );
		self::assertNotNull( $file );
		$path = $this->desk->attachment_store->path( $file->stored_name );
		self::assertMatchesRegularExpression( '#/sanad-[0-9a-f]{32}/[0-9a-f]{2}/[0-9a-f]{32}$#', $path );
		self::assertSame( $this->png(), file_get_contents( $path ) );
	}

	public function test_the_same_act_takes_a_file_once(): void {
		$this->as_agent();
		$send   = fn (): array => $this->data( $this->rest( 'POST', '/attachments', array( 'client_key' => 'upload-0001' ), array( 'file' => $this->upload( 'a.png', $this->png() ) ) ) );
		$first  = $send();
		$second = $send();
		self::assertSame( $first['id'], $second['id'] );

		$this->as_agent();
		self::assertNotSame( $first['id'], $send()['id'], 'The key of somebody else is another key.' );
	}

	public function test_its_bytes_go_out_inert(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$id = $this->attach( 'صورة "x".png' );
		$this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => 'x', 'seen_message_id' => 0, 'attachment_ids' => array( $id ) ) );

		$this->as_agent();
		$response = $this->rest( 'GET', "/attachments/{$id}/content" );
		self::assertInstanceOf( FileResponse::class, $response );
		self::assertSame( $this->png(), file_get_contents( $response->path ) );
		$headers = $response->get_headers();
		self::assertSame( 'image/png', $headers['Content-Type'] );
		self::assertSame( 'nosniff', $headers['X-Content-Type-Options'] );
		self::assertSame( 'private, no-store', $headers['Cache-Control'] );
		self::assertStringStartsWith( 'sandbox', $this->header( $response, 'Content-Security-Policy' ) );
		self::assertSame( 'attachment; filename="_ _x_.png"; filename*=UTF-8\'\'' . rawurlencode( 'صورة _x_.png' ), $headers['Content-Disposition'] );
	}

	public function test_the_server_sends_the_bytes_and_no_json(): void {
		$this->as_agent();
		$id       = $this->attach();
		$request  = new \WP_REST_Request( 'GET', "/sanad/v1/attachments/{$id}/content" );
		$response = rest_do_request( $request );

		ob_start();
		$served = apply_filters( 'rest_pre_serve_request', false, $response, $request, rest_get_server() );
		self::assertSame( $this->png(), ob_get_clean() );
		self::assertTrue( $served );

		ob_start();
		apply_filters( 'rest_pre_serve_request', false, $response, new \WP_REST_Request( 'HEAD', $request->get_route() ), rest_get_server() );
		self::assertSame( '', ob_get_clean() );
	}

	public function test_an_unsent_file_is_its_owners_alone(): void {
		$owner = $this->as_agent();
		$id    = $this->attach();
		$this->as_manager();

		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/attachments/{$id}/content" ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'DELETE', "/attachments/{$id}" ) );
		$this->act_as( $owner );
		$this->shaped( 'Deleted', $this->rest( 'DELETE', "/attachments/{$id}" ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/attachments/{$id}/content" ) );
	}

	public function test_a_sent_file_is_not_removed(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$id = $this->attach();
		$this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => 'x', 'seen_message_id' => 0, 'attachment_ids' => array( $id ) ) );

		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'DELETE', "/attachments/{$id}" ) );
		self::assertSame( 200, $this->rest( 'GET', "/attachments/{$id}/content" )->get_status() );
	}

	public function test_refusals_name_the_file(): void {
		$this->as_agent();
		foreach (
			array(
				'empty'       => array( 'a.png', '' ),
				'not a type'  => array( 'a.exe', 'MZ' ),
				'not a PNG'   => array( 'a.png', '<html><script>alert(1)</script></html>' ),
				'damaged PNG' => array( 'a.png', substr( $this->png(), 0, 12 ) ),
			) as $what => [ $name, $content ]
		) {
			$data = $this->send( $name, $content );
			self::assertSame( array( 400, 'sanad_invalid' ), array( $data['status'], $data['code'] ?? '' ), $what );
			self::assertSame( 'file', $this->at( $data, 'data', 'field' ), $what );
		}
		self::assertSame( '0', $this->wpdb()->get_var( "SELECT COUNT(*) FROM {$this->wpdb()->prefix}sanad_attachments" ) );
	}

	public function test_a_file_above_the_limit_is_refused_with_the_limit(): void {
		add_filter( 'sanad_attachment_max_bytes', static fn (): int => 60 );
		$this->as_agent();

		$data = $this->send( 'a.png', $this->png() );
		self::assertSame( array( 413, 'sanad_too_large' ), array( $data['status'], $data['code'] ?? '' ) );
		self::assertStringContainsString( '60 B', (string) wp_json_encode( $data['message'] ?? '' ) );
	}

	public function test_a_request_without_a_file_says_so(): void {
		$this->as_agent();

		$response = $this->rest( 'POST', '/attachments', array( 'client_key' => $this->key() ) );
		$this->assert_refused( 400, 'sanad_invalid', $response );
		self::assertSame( 'file', $this->at( $this->data( $response ), 'data', 'field' ) );
		$cut = array( 'error' => UPLOAD_ERR_INI_SIZE ) + $this->upload( 'a.png', '' );
		$this->assert_refused( 413, 'sanad_too_large', $this->rest( 'POST', '/attachments', array( 'client_key' => $this->key() ), array( 'file' => $cut ) ) );
	}

	public function test_a_form_that_php_threw_away_is_too_large_and_not_incomplete(): void {
		$this->as_agent();
		$request = new \WP_REST_Request( 'POST', '/sanad/v1/attachments' );
		$request->set_header( 'Content-Type', 'multipart/form-data; boundary=x' );
		$request->set_header( 'Content-Length', '900000000' );

		$this->assert_refused( 413, 'sanad_too_large', rest_do_request( $request ) );
	}

	public function test_nobody_hoards_files(): void {
		$this->as_agent();
		for ( $i = 0; $i < 40; $i++ ) {
			$this->attach();
		}
		self::assertSame( 400, $this->send( 'a.png', $this->png() )['status'] );
	}

	public function test_what_is_never_sent_goes_and_what_a_draft_holds_stays(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$forgotten = $this->attach();
		$kept      = $this->attach();
		$this->clock->advance( '+6 days' );
		$this->rest( 'PUT', "/tickets/{$ticket->id}/draft", array( 'kind' => 'reply', 'body_html' => 'x', 'attachment_ids' => array( $kept ), 'seen_message_id' => 0 ) );
		$path = $this->desk->attachment_store->path( $this->desk->attachment_repository->find( $forgotten )->stored_name ?? '' );
		$this->clock->advance( '+2 days' );

		self::assertSame( 1, ( new AttachmentCleanup( $this->desk->attachments ) )->run_due( 5 ) );
		self::assertNull( $this->desk->attachment_repository->find( $forgotten ) );
		self::assertFileDoesNotExist( $path );
		self::assertNotNull( $this->desk->attachment_repository->find( $kept ) );
	}

	public function test_where_nothing_can_be_written_the_message_is_still_sent(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		// Files where the folders should be: they can neither be made nor written, whoever runs the tests.
		wp_mkdir_p( dirname( SANAD_FILES_DIR ) );
		file_put_contents( SANAD_FILES_DIR, '' );
		add_filter( 'upload_dir', static fn ( array $dirs ): array => array( 'basedir' => SANAD_FILES_DIR . '/uploads' ) + $dirs, 99 );
		$_SERVER['DOCUMENT_ROOT'] = '/';
		// WooCommerce keeps its log in the uploads too.
		add_filter( 'woocommerce_logger_log_message', '__return_null' );

		$failed = $this->shaped( 'Attachment', $this->rest( 'POST', '/attachments', array( 'client_key' => $this->key() ), array( 'file' => $this->upload( 'receipt.png', $this->png() ) ) ), 201 );
		self::assertSame( 'failed', $failed['state'] );
		self::assertIsString( $failed['error'] );
		$posted = $this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => 'See the receipt', 'seen_message_id' => $ticket->last_message_id, 'attachment_ids' => array( $failed['id'] ) ) ), 201 );
		self::assertSame( array( 'failed', 'receipt.png' ), array( $this->at( $posted, 'message', 'attachments', 0, 'state' ), $this->at( $posted, 'message', 'attachments', 0, 'name' ) ) );
		self::assertFalse( $this->at( $posted, 'ticket', 'has_attachments' ) );
		$detail = $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) );
		self::assertContains( 'attachment_failed', array_column( $this->list_at( $detail, 'activity' ), 'event' ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/attachments/{$this->int_at( $failed, 'id' )}/content" ) );
	}
}
