<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

use PHPUnit\Framework\Assert;
use PHPUnit\Framework\TestCase;
use Sanad\FastLane\FastLane;

/**
 * Sends what the tests read a second time, to the prepared site with the fast lane installed, and wants
 * the same answer. Opt-in by SANAD_TEST_LANE=1; one web server for the whole run.
 */
final class Lane {

	private static ?self $current = null;

	private int $compared = 0;

	/** @var array<string, string> Reasons by test. */
	private array $left_out = array();

	private function __construct( private readonly WebServer $server ) {}

	/** The lane of this run; null where none was asked for. */
	public static function current(): ?self {
		return self::$current;
	}

	/** Installs the lane beside the site's own must-use plugins, for this run alone, and starts the server. */
	public static function open(): void {
		$folder = sys_get_temp_dir() . '/sanad-lane-' . getmypid();
		mkdir( $folder );
		foreach ( glob( WPMU_PLUGIN_DIR . '/*' ) ?: array() as $path ) {
			// Not what a test of another run has put there for a moment.
			if ( ! str_starts_with( basename( $path ), 'sanad-' ) ) {
				symlink( $path, $folder . '/' . basename( $path ) );
			}
		}
		$lane = new FastLane( WP_PLUGIN_DIR . '/sanad/plugin.php', $folder );
		$lane->install( array() );

		putenv( 'SANAD_TEST_LANE_FILES=' . SANAD_FILES_DIR );
		putenv( "SANAD_TEST_LANE_PLUGINS={$folder}" );
		$opened        = new self( new WebServer( __DIR__ . '/lane-prepend.php' ) );
		self::$current = $opened;
		$process       = getmypid();
		register_shutdown_function(
			static function () use ( $opened, $folder, $process ): void {
				if ( getmypid() === $process ) {
					$opened->server->stop();
					array_map( unlink( ... ), glob( "{$folder}/*" ) ?: array() );
					rmdir( $folder );
					echo $opened->summary();
				}
			}
		);
	}

	/** Asks again in the lane, where the request is one of its routes. */
	public function compare( TestCase $test, \WP_REST_Request $request, \WP_REST_Response $response ): void {
		if ( 'GET' !== $request->get_method() || 1 !== preg_match( FastLane::ROUTES, $request->get_route() ) ) {
			return;
		}
		$reason = $this->reason( $test );
		if ( null !== $reason ) {
			$this->left_out[ $test::class . '::' . $test->name() ] = $reason;
			return;
		}
		$query   = http_build_query( $request->get_query_params() );
		$address = $request->get_route() . ( '' === $query ? '' : "?{$query}" );
		$headers = array(
			// Addresses in answers are those of the host that is asked; here that of the test.
			'Host'        => is_string( $_SERVER['HTTP_HOST'] ) ? $_SERVER['HTTP_HOST'] : '',
			'X-Test-Now'  => FrozenClock::instance()->now()->format( 'Y-m-d H:i:s.u' ),
			'X-Test-User' => (string) get_current_user_id(),
		);
		foreach ( array_map( strval( ... ), array_keys( $request->get_headers() ) ) as $name ) {
			$headers[ str_replace( '_', '-', $name ) ] = (string) $request->get_header( $name );
		}
		$answer = $this->server->request( 'GET', '/' . rest_get_url_prefix() . $address, $headers );

		Assert::assertSame( 'yes', $answer['headers']['x-test-lane'] ?? 'no', "{$address} was not answered by the lane: {$answer['body']}" );
		Assert::assertSame(
			array( $response->get_status(), json_decode( (string) wp_json_encode( $response->get_data() ), true ) ),
			array( $answer['status'], json_decode( '' === $answer['body'] ? 'null' : $answer['body'], true ) ),
			"{$address} is answered differently in the lane."
		);
		foreach ( $response->get_headers() as $name => $value ) {
			Assert::assertSame( is_scalar( $value ) ? (string) $value : null, $answer['headers'][ strtolower( $name ) ] ?? null, "{$address}: {$name}" );
		}
		++$this->compared;
	}

	private function reason( TestCase $test ): ?string {
		foreach ( array( new \ReflectionMethod( $test, $test->name() ), new \ReflectionClass( $test ) ) as $place ) {
			foreach ( $place->getAttributes( OutsideLane::class ) as $attribute ) {
				return $attribute->newInstance()->reason;
			}
		}
		return null;
	}

	private function summary(): string {
		$lines = array( sprintf( 'Fast lane: %d answers compared, %d tests left out.', $this->compared, count( $this->left_out ) ) );
		foreach ( $this->left_out as $test => $reason ) {
			$lines[] = "Not asked in the lane: {$test}: {$reason}";
		}
		return "\n" . implode( "\n", $lines ) . "\n";
	}
}
