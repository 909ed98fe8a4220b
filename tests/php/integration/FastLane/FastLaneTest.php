<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\FastLane;

use Sanad\FastLane\FastLane;
use Sanad\FastLane\FastLaneHealth;
use Sanad\Plugin;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tests\Integration\Support\Site;
use Sanad\Tests\Integration\Support\WebServer;
use Sanad\Tickets\Ticket;

/** Reading requests that do not load the shop, and everything that must not become one. */
final class FastLaneTest extends RestTestCase {

	/** Says in a header whether the shop is loaded, and tries to save the list of plugins when told to. */
	private const PROBE = <<<'PHP'
		<?php
		add_filter( 'rest_post_dispatch', static function ( $response ) {
			$response->header( 'X-Shop', class_exists( 'WooCommerce', false ) ? 'yes' : 'no' );
			return $response;
		} );
		add_action( 'template_redirect', static function () {
			header( 'X-Shop: ' . ( class_exists( 'WooCommerce', false ) ? 'yes' : 'no' ) );
		}, 0 );
		if ( isset( $_SERVER['HTTP_X_SAVE'] ) ) {
			add_action( 'init', static function () {
				update_option( 'active_plugins', get_option( 'active_plugins' ) );
				update_option( 'active_plugins', array( 'sanad/plugin.php' ) );
			} );
		}
		PHP;

	private WebServer $server;

	private FastLane $lane;

	private string $folder;

	private Ticket $ticket;

	/** @var array<string, string> */
	private array $headers;

	protected function setUp(): void {
		parent::setUp();
		$this->folder = WPMU_PLUGIN_DIR;
		$this->server = new WebServer();
		$this->lane   = new FastLane( WP_PLUGIN_DIR . '/sanad/plugin.php', $this->folder );
		$this->ticket = $this->open_ticket( 'أين طلبي؟' );
		file_put_contents( $this->folder . '/sanad-test-probe.php', self::PROBE );
		[ 'cookie' => $cookie, 'nonce' => $nonce ] = $this->server->sign_in( $this->create_user( 'sanad_agent' ) );
		$this->headers = array( 'Cookie' => $cookie, 'X-WP-Nonce' => $nonce );
	}

	protected function tearDown(): void {
		$this->server->stop();
		$this->lane->remove();
		unlink( $this->folder . '/sanad-test-probe.php' );
		parent::tearDown();
	}

	public function test_every_listed_route_answers_the_same_with_and_without(): void {
		$id    = $this->ticket->id;
		$paths = array( '/tickets', '/tickets?view=open&sort=waiting&per_page=5', '/tickets?search=' . rawurlencode( 'طلبي' ), '/tickets/counts', '/views', '/views/counts', "/tickets/{$id}", "/tickets/{$id}/messages", "/tickets/{$id}/activity", "/tickets/{$id}/presence", '/agents', '/teams', '/topics', '/tags', '/pulse?names=' . str_repeat( '0', 32 ) );
		$slow  = array_map( $this->get( ... ), $paths );
		$this->lane->install( array() );
		$fast  = array_map( $this->get( ... ), $paths );

		foreach ( $paths as $index => $path ) {
			self::assertSame( 200, $slow[ $index ]['status'], $path . $slow[ $index ]['body'] );
			self::assertSame( array( 200, $slow[ $index ]['body'] ), array( $fast[ $index ]['status'], $fast[ $index ]['body'] ), $path );
			self::assertSame( $this->has_shop() ? 'yes' : 'no', $slow[ $index ]['headers']['x-shop'], $path );
			self::assertSame( 'no', $fast[ $index ]['headers']['x-shop'], $path );
		}
	}

	public function test_who_may_not_read_is_refused_in_the_lane_too(): void {
		$this->lane->install( array() );
		self::assertSame( 401, $this->server->request( 'GET', $this->path( '/tickets' ) )['status'] );
		[ 'cookie' => $cookie, 'nonce' => $nonce ] = $this->server->sign_in( $this->create_user( 'subscriber' ) );
		self::assertSame( 403, $this->server->request( 'GET', $this->path( '/tickets' ), array( 'Cookie' => $cookie, 'X-WP-Nonce' => $nonce ) )['status'] );
		self::assertSame( 404, $this->get( '/tickets/424242' )['status'] );
	}

	/** @return iterable<string, array{string, string, array<string, string>, string}> Method, path, headers, body. */
	public static function other_requests(): iterable {
		$form = array( 'Content-Type' => 'application/x-www-form-urlencoded' );
		yield 'a command' => array( 'POST', '/wp-json/sanad/v1/tickets', array(), '' );
		yield 'a look at headers' => array( 'HEAD', '/wp-json/sanad/v1/tickets', array(), '' );
		yield 'an override in the query' => array( 'GET', '/wp-json/sanad/v1/tickets?_method=POST', array(), '' );
		yield 'an override in a header' => array( 'GET', '/wp-json/sanad/v1/tickets', array( 'X-HTTP-Method-Override' => 'POST' ), '' );
		yield 'another route in the query' => array( 'GET', '/wp-json/sanad/v1/tickets?rest_route=/wp/v2/users', array(), '' );
		yield 'another route as a list' => array( 'GET', '/wp-json/sanad/v1/tickets?rest_route[]=/wp/v2/users', array(), '' );
		yield 'another route in the body' => array( 'POST', '/wp-json/sanad/v1/tickets', $form, 'rest_route=/wp/v2/users' );
		yield 'a slash behind it' => array( 'GET', '/wp-json/sanad/v1/tickets/', array(), '' );
		yield 'something behind it' => array( 'GET', '/wp-json/sanad/v1/tickets/1/orders', array(), '' );
		yield 'a line behind it' => array( 'GET', '/wp-json/sanad/v1/tickets%0A', array(), '' );
		yield 'a route of the shop' => array( 'GET', '/wp-json/wc/v3/orders', array(), '' );
		yield 'the plain address' => array( 'GET', '/?rest_route=/sanad/v1/tickets', array(), '' );
		yield 'the page itself' => array( 'GET', '/?p=/wp-json/sanad/v1/tickets', array(), '' );
	}

	/**
	 * @dataProvider other_requests
	 *
	 * @param array<string, string> $headers
	 */
	public function test_every_other_request_loads_the_whole_site( string $method, string $path, array $headers, string $body ): void {
		if ( ! $this->has_shop() ) {
			self::markTestSkipped( 'There is no shop to be loaded.' );
		}
		$this->lane->install( array() );
		$answer = $this->server->request( $method, $path, $this->headers + $headers, $body );
		self::assertNotSame( 'no', $answer['headers']['x-shop'] ?? '', $path );
	}

	/** @return iterable<string, array{string}> */
	public static function disguises(): iterable {
		yield 'up and away' => array( '/wp-json/sanad/v1/tickets/../../wp/v2/users' );
		yield 'up and away, encoded' => array( '/wp-json/sanad/v1/tickets/%2e%2e/%2e%2e/wp/v2/users' );
		yield 'twice encoded' => array( '/wp-json/sanad/v1/tickets%252F..%252F..' );
		yield 'with a null byte' => array( '/wp-json/sanad/v1/tickets%00' );
		yield 'below index.php' => array( '/index.php/wp-json/sanad/v1/tickets' );
		yield 'two slashes' => array( '/wp-json//sanad/v1/tickets' );
	}

	/** @dataProvider disguises */
	public function test_a_disguised_path_reaches_nothing_on_half_a_site( string $path ): void {
		$this->lane->install( array() );
		$answer = $this->server->request( 'GET', $path, $this->headers );
		if ( 'no' === ( $answer['headers']['x-shop'] ?? '' ) && $this->has_shop() ) {
			self::assertSame( $this->get( '/tickets' )['body'], $answer['body'], 'Only the named route itself.' );
		}
		self::assertStringNotContainsString( '"slug"', $answer['body'] );
	}

	public function test_an_encoded_name_of_a_listed_route_is_that_route_or_nothing(): void {
		$this->lane->install( array() );
		$plain  = $this->get( '/tickets' );
		$answer = $this->server->request( 'GET', '/wp-json/sanad/v1/%74ickets', $this->headers );
		self::assertContains( array( $answer['status'], $answer['body'] ), array( array( 200, $plain['body'] ), array( 404, '' ) ) );
	}

	public function test_the_list_of_plugins_cannot_be_saved_there(): void {
		$before = get_option( 'active_plugins' );
		$this->lane->install( array() );
		self::assertSame( 200, $this->server->request( 'GET', $this->path( '/tickets' ), array( 'X-Save' => '1' ) + $this->headers )['status'] );
		wp_cache_flush();
		self::assertSame( $before, get_option( 'active_plugins' ) );
	}

	public function test_a_lane_of_another_version_does_nothing_until_it_is_written_again(): void {
		$this->lane->install( array() );
		$stored = get_option( FastLane::OPTION );
		update_option( FastLane::OPTION, array( 'version' => '0.0.1' ) + ( is_array( $stored ) ? $stored : array() ) );
		self::assertFalse( $this->lane->is_in_use() );
		self::assertSame( $this->has_shop() ? 'yes' : 'no', $this->get( '/tickets' )['headers']['x-shop'] );

		$this->lane->follow_update();
		self::assertFalse( $this->lane->is_in_use(), 'Not by whoever happens to look.' );
		$this->act_as( $this->create_user( 'administrator' ) );
		$this->lane->follow_update();
		self::assertTrue( $this->lane->is_in_use() );
		self::assertStringContainsString( "'" . Plugin::VERSION . "'", (string) file_get_contents( $this->lane->path() ) );
	}

	public function test_site_health_says_when_it_does_nothing(): void {
		$health = new FastLaneHealth( $this->lane );
		self::assertSame( array(), $health->add( array() ), 'Without the lane there is nothing to say.' );
		$this->lane->install( array() );
		self::assertArrayHasKey( 'sanad_fast_lane', $health->add( array() )['direct'] ?? array() );
		self::assertSame( 'good', $health->test()['status'] );

		update_option( FastLane::OPTION, array( 'version' => '0.0.1' ) );
		self::assertSame( 'recommended', $health->test()['status'] );
		self::assertStringContainsString( 'section=fast-lane', $health->test()['actions'] );
	}

	public function test_only_the_owner_installs_it(): void {
		foreach ( array( 'sanad_agent', 'sanad_manager' ) as $role ) {
			$this->act_as( $this->create_user( $role ) );
			self::assertSame( 403, $this->rest( 'PUT', '/fast-lane' )->get_status() );
			self::assertSame( 403, $this->rest( 'DELETE', '/fast-lane' )->get_status() );
		}
		self::assertFalse( $this->lane->is_installed() );

		$this->act_as( $this->create_user( 'administrator' ) );
		$data = $this->shaped( 'FastLane', $this->rest( 'PUT', '/fast-lane', array( 'also' => array( 'gone/gone.php', 'sanad/plugin.php' ) ) ) );
		self::assertTrue( $data['is_in_use'] );
		self::assertSame( array(), $data['also'], 'Neither what is not active nor Sanad itself.' );
		self::assertSame( $this->has_shop(), in_array( 'woocommerce/woocommerce.php', $this->lane->skipped(), true ) );
		self::assertFalse( $this->shaped( 'FastLane', $this->rest( 'DELETE', '/fast-lane' ) )['is_installed'] );
		self::assertFileDoesNotExist( $this->lane->path() );
		self::assertFalse( get_option( FastLane::OPTION ) );
	}

	public function test_what_stands_in_the_way_is_said(): void {
		$this->act_as( $this->create_user( 'administrator' ) );
		add_filter( 'file_mod_allowed', '__return_false' );
		$this->assert_refused( 503, 'sanad_unavailable', $this->rest( 'PUT', '/fast-lane' ) );
		remove_filter( 'file_mod_allowed', '__return_false' );

		update_option( 'permalink_structure', '' );
		self::assertStringContainsString( 'Permalinks', $this->text_at( $this->shaped( 'FastLane', $this->rest( 'GET', '/fast-lane' ) ), 'obstacle' ) );
		self::assertSame( 503, $this->rest( 'PUT', '/fast-lane' )->get_status() );
		self::assertFalse( $this->lane->is_installed() );
	}

	private function has_shop(): bool {
		return 'none' !== Site::current()->woocommerce;
	}

	private function path( string $route ): string {
		return '/wp-json/sanad/v1' . $route;
	}

	/** @return array{status: int, headers: array<string, string>, body: string} */
	private function get( string $route ): array {
		return $this->server->request( 'GET', $this->path( $route ), $this->headers );
	}
}
