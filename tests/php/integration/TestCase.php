<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration;

use Sanad\Tests\Integration\Support\DatabaseState;
use Sanad\Tests\Integration\Support\FrozenClock;
use Sanad\Tests\Integration\Support\Lane;
use Sanad\Tests\Integration\Support\MailCatcher;
use Sanad\Tests\Integration\Support\ProcessState;
use Sanad\Tests\Integration\Support\Site;

/**
 * A test inside WordPress. Each one begins on a clean install, as nobody, at FrozenClock::START.
 *
 * Put back after each test: all database rows and table shapes, hooks, caches, the current user, the
 * request's globals, roles, locale, mails, uploads, and the clock. Not put back: registered post types,
 * blocks and REST routes (register them in Sanad, not in a test).
 *
 * @phpstan-type UploadedFile array{name: non-empty-string, type: non-empty-string, tmp_name: non-empty-string, error: int<0, 8>, size: int<0, max>}
 */
abstract class TestCase extends \PHPUnit\Framework\TestCase {

	private static ?DatabaseState $database = null;

	private static ?ProcessState $process = null;

	private int $users = 0;

	protected FrozenClock $clock;

	protected MailCatcher $mail;

	protected function setUp(): void {
		parent::setUp();
		self::$process ??= new ProcessState();
		if ( null === self::$database ) {
			self::$database = new DatabaseState( $this->wpdb() );
			self::$database->remember();
		}
		self::$database->watch();
		self::$process->enter();
		$this->clock = FrozenClock::instance();
		$this->clock->set( FrozenClock::START );
		$this->mail = MailCatcher::install();
		$this->act_as( null );
	}

	protected function tearDown(): void {
		self::$process?->restore_hooks();
		self::$database?->restore();
		self::$process?->restore();
		Site::current()->empty_files();
		parent::tearDown();
	}

	/** WordPress's database object. */
	protected function wpdb(): \wpdb {
		global $wpdb;
		self::assertInstanceOf( \wpdb::class, $wpdb );

		return $wpdb;
	}

	/**
	 * Creates a user.
	 *
	 * @param string $role Role, such as "subscriber" or "administrator".
	 * @param array{user_login?: string, user_email?: string, display_name?: string, first_name?: string, last_name?: string, locale?: string} $data Further arguments of wp_insert_user().
	 */
	protected function create_user( string $role, array $data = array() ): \WP_User {
		$login = sprintf( '%s-%d', str_replace( '_', '-', $role ), ++$this->users );
		$id    = wp_insert_user(
			$data + array(
				'user_login'   => $login,
				'user_email'   => "{$login}@example.test",
				'display_name' => "User {$login}",
				'user_pass'    => 'password',
				'role'         => $role,
			)
		);
		if ( is_wp_error( $id ) ) {
			self::fail( $id->get_error_message() );
		}
		$user = get_user_by( 'id', $id );
		self::assertInstanceOf( \WP_User::class, $user );

		return $user;
	}

	/** Makes this user, or nobody, the current one. */
	protected function act_as( ?\WP_User $user ): void {
		wp_set_current_user( $user->ID ?? 0 );
	}

	/**
	 * Sends a REST request through WordPress's server, as the current user.
	 *
	 * Parameters go into the query for GET and DELETE, otherwise into a JSON body; with files into a form body.
	 *
	 * @param string                $method  HTTP method.
	 * @param string                $route   Below sanad/v1, such as "/tickets"; or with a namespace, such as "/wp/v2/posts".
	 * @param array<string, mixed>  $params  Parameters.
	 * @param array<string, UploadedFile> $files As in $_FILES; make them with upload().
	 * @param array<string, string> $headers Headers.
	 */
	protected function rest( string $method, string $route, array $params = array(), array $files = array(), array $headers = array() ): \WP_REST_Response {
		$is_full = 1 === preg_match( '#^/[a-z-]+/v\d#', $route );
		$request = new \WP_REST_Request( $method, $is_full ? $route : '/sanad/v1' . $route );
		if ( in_array( $method, array( 'GET', 'HEAD', 'DELETE' ), true ) ) {
			$request->set_query_params( $params );
		} elseif ( array() !== $files ) {
			$request->set_body_params( $params );
			$request->set_file_params( $files );
		} else {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( (string) wp_json_encode( (object) $params ) );
		}
		$request->set_headers( array_merge( $request->get_headers(), $headers ) );

		$response = rest_do_request( $request );
		Lane::current()?->compare( $this, $request, $response );

		return $response;
	}

	/**
	 * One value of a response, by its path.
	 *
	 * @param \WP_REST_Response $response Response.
	 * @param string            $path     Keys joined by dots, such as "ticket.assignee.id" or "items.0.number".
	 */
	protected function value( \WP_REST_Response $response, string $path ): mixed {
		$value = json_decode( (string) wp_json_encode( $response->get_data() ), true );
		foreach ( explode( '.', $path ) as $key ) {
			if ( ! is_array( $value ) || ! array_key_exists( $key, $value ) ) {
				self::fail( "The response has no {$path}: " . wp_json_encode( $response->get_data(), JSON_UNESCAPED_UNICODE ) );
			}
			$value = $value[ $key ];
		}

		return $value;
	}

	/**
	 * A file as a browser would upload it.
	 *
	 * @param non-empty-string $name    Name on the shopper's machine.
	 * @param string           $content Content.
	 * @param non-empty-string $type    Type that the browser claims.
	 * @return UploadedFile An entry of $_FILES. PHP's is_uploaded_file() says no to it.
	 */
	protected function upload( string $name, string $content, string $type = 'application/octet-stream' ): array {
		$path = Site::current()->files . '/' . bin2hex( random_bytes( 8 ) );
		wp_mkdir_p( dirname( $path ) );
		file_put_contents( $path, $content );

		return array(
			'name'     => $name,
			'type'     => $type,
			'tmp_name' => $path,
			'error'    => UPLOAD_ERR_OK,
			'size'     => strlen( $content ),
		);
	}

	/** Skips the test where WooCommerce (real or stand-in) is absent. */
	protected function needs_woocommerce(): void {
		if ( 'none' === Site::current()->woocommerce ) {
			self::markTestSkipped( 'Without WooCommerce.' );
		}
	}

	/** Skips the test where the embedded SQLite is the database, for races and full text. */
	protected function needs_mariadb(): void {
		if ( 'mariadb' !== Site::current()->db ) {
			self::markTestSkipped( 'Only on MariaDB: SANAD_TEST_DB=mariadb.' );
		}
	}
}
