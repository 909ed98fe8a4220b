<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Actor;
use Sanad\Attachments\UploadedFile;
use Sanad\Tests\Integration\Rest\RestTestCase;

/** Files that want to be run, read by others, or put where they do not belong. */
final class HostileFilesTest extends RestTestCase {

	private const PHP = "<?php system( \$_GET['c'] );";

	/** @return array<string, array{non-empty-string, string}> */
	public static function programs(): array {
		$svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
		return array(
			'PHP'                   => array( 'x.php', self::PHP ),
			'PHTML'                 => array( 'x.phtml', self::PHP ),
			'PHT'                   => array( 'x.pht', self::PHP ),
			'PHAR'                  => array( 'x.phar', self::PHP ),
			'SVG'                   => array( 'x.svg', $svg ),
			'HTML'                  => array( 'x.html', '<script>alert(1)</script>' ),
			'XML'                   => array( 'x.xml', '<?xml version="1.0"?><a/>' ),
			'htaccess'              => array( '.htaccess', 'AddType application/x-httpd-php .txt' ),
			'user.ini'              => array( '.user.ini', 'auto_prepend_file=x' ),
			'PHP as picture'        => array( 'x.php.jpg', self::PHP ),
			'SVG as picture'        => array( 'x.png', $svg ),
			'HTML as picture'       => array( 'x.gif', '<html><body onload=alert(1)>' ),
			'HTML as PDF'           => array( 'x.pdf', '<html><body onload=alert(1)>' ),
			'PHP as text'           => array( 'x.txt', self::PHP ),
			'percent NUL'           => array( 'x.jpg%00.php', self::PHP ),
			'NUL'                   => array( "x.jpg\0.php", self::PHP ),
			'zero width + htaccess' => array( "\u{200B}.htaccess", 'x' ),
			'right-to-left program' => array( "\u{202E}gpj.exe", 'MZ' ),
			'full-width ending'     => array( 'x.ｐｈｐ', self::PHP ),
			'path'                  => array( '../../../wp-config.php', self::PHP ),
		);
	}

	/** @param non-empty-string $name */
	#[DataProvider( 'programs' )]
	public function test_programs_are_refused( string $name, string $content ): void {
		$this->as_agent();
		$response = $this->rest( 'POST', '/attachments', array( 'client_key' => $this->key() ), array( 'file' => $this->upload( $name, $content, 'image/png' ) ) );

		$this->assert_refused( 400, 'sanad_invalid', $response );
		self::assertSame( 'file', $this->at( $this->data( $response ), 'data', 'field' ) );
		self::assertSame( array(), $this->stored() );
	}

	public function test_a_picture_with_a_program_inside_is_stored_inert(): void {
		$this->as_agent();
		$polyglot = $this->png() . self::PHP;
		$data     = $this->shaped( 'Attachment', $this->rest( 'POST', '/attachments', array( 'client_key' => $this->key() ), array( 'file' => $this->upload( 'x.php.png', $polyglot ) ) ), 201 );

		self::assertSame( 'image/png', $data['mime'] );
		self::assertCount( 1, $this->stored() );
		self::assertMatchesRegularExpression( '#/[0-9a-f]{32}$#', $this->stored()[0] );
		self::assertStringNotContainsString( ABSPATH, $this->stored()[0] );
	}

	public function test_a_picture_of_fifty_megapixels_is_refused_by_its_header(): void {
		$this->as_agent();
		$header   = pack( 'NN', 10000, 5000 ) . "\x08\x06\x00\x00\x00";
		$png      = "\x89PNG\r\n\x1a\n" . pack( 'N', 13 ) . 'IHDR' . $header . pack( 'N', crc32( 'IHDR' . $header ) ) . substr( $this->png(), 33 );
		$response = $this->rest( 'POST', '/attachments', array( 'client_key' => $this->key() ), array( 'file' => $this->upload( 'x.png', $png ) ) );

		$this->assert_refused( 400, 'sanad_invalid', $response );
		self::assertStringContainsString( '40', (string) wp_json_encode( $this->at( $this->data( $response ), 'message' ) ) );
	}

	public function test_a_file_of_another_ticket_or_person_joins_no_message(): void {
		$ticket = $this->open_ticket();
		$other  = $this->open_ticket( 'Other', email: 'omar@example.test' );
		$this->as_agent();
		$sent    = $this->attach();
		$waiting = $this->attach();
		$this->rest( 'POST', "/tickets/{$other->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => 'x', 'seen_message_id' => 0, 'attachment_ids' => array( $sent ) ) );
		$guest = $this->desk->attachments->accept( UploadedFile::from_path( $this->upload( 'g.png', $this->png() )['tmp_name'], 'g.png' ), Actor::system(), 'guest-token', 'guest-0001' )->id;
		$media = wp_insert_attachment( array( 'post_title' => 'Logo', 'post_mime_type' => 'image/png' ) );
		$rows  = $this->rows();

		$this->as_agent();
		foreach ( array( array( $sent ), array( $waiting ), array( $guest ), array( $media ), array( -1 ), array( 0 ), array( 'x' ), 'x', array( array( $waiting ) ), range( 1, 21 ) ) as $ids ) {
			foreach ( array( 'note', 'reply' ) as $kind ) {
				$response = $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => $kind, 'body_html' => 'steal', 'seen_message_id' => $ticket->last_message_id, 'attachment_ids' => $ids ) );
				$this->assert_refused( 400, 'sanad_invalid', $response );
			}
		}
		self::assertSame( $rows, $this->rows() );
		self::assertNotNull( get_post( $media ) );
		self::assertSame( 1, $this->desk->tickets->find( $ticket->id )?->message_count );
	}

	public function test_a_guessed_name_or_a_path_opens_nothing(): void {
		$this->as_agent();
		$this->attach();
		$name = basename( $this->stored()[0] );
		foreach ( array( '', '.', '..', "../{$name}", strtoupper( $name ), "{$name} ", "{$name}\0", substr( $name, 0, 31 ), '../../wp-config.php' ) as $guess ) {
			try {
				self::fail( 'Opened: ' . $this->desk->attachment_store->path( $guess ) );
			} catch ( \Sanad\SanadException $e ) {
				self::assertSame( 'not_found', $e->error_code );
			}
		}
	}

	public function test_lost_access_is_lost_at_once(): void {
		$ticket = $this->open_ticket();
		$agent  = $this->as_agent();
		$file   = $this->attach();
		$this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => 'x', 'seen_message_id' => 0, 'attachment_ids' => array( $file ) ) );
		self::assertSame( 200, $this->rest( 'GET', "/attachments/{$file}/content" )->get_status() );

		$agent->set_role( 'subscriber' );
		// The next request reads the user anew.
		$this->act_as( null );
		$this->act_as( $agent );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'GET', "/attachments/{$file}/content" ) );
		$this->act_as( null );
		$this->assert_refused( 401, 'sanad_not_signed_in', $this->rest( 'GET', "/attachments/{$file}/content" ) );
	}

	public function test_a_file_of_an_erased_ticket_is_gone(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$file = $this->attach();
		$this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => 'x', 'seen_message_id' => 0, 'attachment_ids' => array( $file ) ) );
		$this->desk->db->execute( "DELETE FROM {$this->desk->db->table( 'tickets' )} WHERE id = %d", array( $ticket->id ) );

		$this->as_agent();
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/attachments/{$file}/content" ) );
	}

	/** @return list<string> Paths of all files of the store. */
	private function stored(): array {
		$paths = glob( SANAD_FILES_DIR . '/sanad-*/??/*' );
		return false === $paths ? array() : $paths;
	}

	/** @return list<array<string, string|null>> */
	private function rows(): array {
		return $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( 'attachments' )} ORDER BY id" );
	}
}
