<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use Sanad\Security\AttachmentStore;
use Sanad\Security\FilesFolder;
use Sanad\Security\FilesHealth;
use Sanad\Security\Keys;
use Sanad\Tests\Integration\TestCase;

/** Where files lie, and whether the web can reach them there. */
final class FilesFolderTest extends TestCase {

	private function folder( string $owners_choice = '' ): FilesFolder {
		return new FilesFolder( new Keys(), $owners_choice );
	}

	/** As on a server where nothing beside the document root can be written. */
	private function only_uploads(): void {
		$_SERVER['DOCUMENT_ROOT'] = '/';
	}

	public function test_beside_the_document_root_where_that_can_be_written(): void {
		$_SERVER['DOCUMENT_ROOT'] = untrailingslashit( ABSPATH );
		$folder                   = $this->folder();
		$path                     = $folder->path();
		try {
			self::assertFalse( str_starts_with( realpath( $path ) . '/', realpath( ABSPATH ) . '/' ) );
			self::assertMatchesRegularExpression( '#/sanad-[0-9a-f]{32}$#', $path );
			self::assertNull( $folder->url() );
			self::assertSame( $path, $this->folder()->path(), 'A second look finds the same folder.' );
		} finally {
			( new AttachmentStore( $folder ) )->uninstall( true );
		}
		self::assertDirectoryDoesNotExist( $path );
	}

	public function test_in_the_uploads_behind_deny_files_otherwise(): void {
		$this->only_uploads();
		$folder = $this->folder();
		$path   = $folder->path();

		self::assertStringStartsWith( wp_upload_dir()['basedir'] . '/sanad-', $path );
		foreach ( array( 'index.php', '.htaccess', 'web.config' ) as $file ) {
			self::assertFileExists( "{$path}/{$file}" );
		}
		self::assertStringContainsString( 'Require all denied', (string) file_get_contents( "{$path}/.htaccess" ) );
		self::assertSame( wp_upload_dir()['baseurl'] . '/' . basename( $path ), $folder->url() );
	}

	public function test_files_are_found_after_the_place_has_changed(): void {
		$this->only_uploads();
		$source = wp_tempnam( 'source' );
		file_put_contents( $source, 'bytes' );
		$name = ( new AttachmentStore( $this->folder() ) )->put( $source );
		self::assertFileDoesNotExist( $source );

		$moved = new AttachmentStore( $this->folder( SANAD_FILES_DIR ) );
		self::assertSame( 'bytes', file_get_contents( $moved->path( $name ) ) );
	}

	public function test_another_site_of_the_network_has_another_folder(): void {
		$this->only_uploads();
		$first = basename( $this->folder()->path() );
		delete_option( FilesFolder::OPTION );
		$GLOBALS['blog_id'] = 2;
		$second             = basename( $this->folder()->path() );
		$GLOBALS['blog_id'] = 1;

		self::assertNotSame( $first, $second );
	}

	public function test_a_tampered_option_leads_nowhere(): void {
		foreach ( array( '../../..', 'sanad-../../etc', '', 'sanad-' . str_repeat( 'A', 32 ) ) as $name ) {
			update_option( FilesFolder::OPTION, array( 'place' => 'uploads', 'name' => $name ) );
			self::assertSame( array(), $this->folder()->known() );
		}
	}

	public function test_health_proves_an_open_folder(): void {
		$this->only_uploads();
		$folder = $this->folder();
		add_filter(
			'pre_http_request',
			static function ( mixed $answer, array $args, string $url ) use ( $folder ): array {
				$file = $folder->path() . '/' . basename( $url );
				return array( 'headers' => array(), 'body' => (string) file_get_contents( $file ), 'response' => array( 'code' => 200, 'message' => 'OK' ), 'cookies' => array(), 'filename' => null );
			},
			10,
			3
		);

		$result = ( new FilesHealth( $folder ) )->test();
		self::assertSame( 'critical', $result['status'] );
		self::assertStringContainsString( 'SANAD_FILES_DIR', $result['description'] );
		self::assertSame( array(), glob( $folder->path() . '/*.txt' ), 'The probe is removed.' );
	}

	public function test_health_is_content_with_a_refusal(): void {
		$this->only_uploads();
		add_filter( 'pre_http_request', static fn (): array => array( 'headers' => array(), 'body' => 'Forbidden', 'response' => array( 'code' => 403, 'message' => 'Forbidden' ), 'cookies' => array(), 'filename' => null ) );
		self::assertSame( 'good', ( new FilesHealth( $this->folder() ) )->test()['status'] );
	}

	public function test_health_says_when_it_could_not_try(): void {
		$this->only_uploads();
		add_filter( 'pre_http_request', static fn (): \WP_Error => new \WP_Error( 'http_request_failed', 'Loopback blocked' ) );
		self::assertSame( 'recommended', ( new FilesHealth( $this->folder() ) )->test()['status'] );
	}

	public function test_health_says_when_nothing_can_be_written(): void {
		$this->only_uploads();
		wp_mkdir_p( dirname( SANAD_FILES_DIR ) );
		file_put_contents( SANAD_FILES_DIR, '' );
		add_filter( 'upload_dir', static fn ( array $dirs ): array => array( 'basedir' => SANAD_FILES_DIR . '/uploads' ) + $dirs, 99 );

		self::assertSame( 'critical', ( new FilesHealth( $this->folder() ) )->test()['status'] );
	}

	public function test_health_is_listed_by_wordpress(): void {
		self::assertArrayHasKey( 'sanad_files', (array) \WP_Site_Health::get_tests()['direct'] );
	}

	public function test_the_plugin_goes_without_its_files_unless_the_owner_wants_them_gone(): void {
		$store = new AttachmentStore( $this->folder( SANAD_FILES_DIR ) );
		wp_mkdir_p( SANAD_FILES_DIR );
		file_put_contents( SANAD_FILES_DIR . '/source', 'bytes' );
		$path = $store->path( $store->put( SANAD_FILES_DIR . '/source' ) );

		$store->uninstall( false );
		self::assertFileExists( $path );
		$store->uninstall( true );
		self::assertFileDoesNotExist( $path );
		self::assertSame( array(), glob( SANAD_FILES_DIR . '/sanad-*' ) );
	}
}
