<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\FastLane;

use Sanad\FastLane\FastLane;
use Sanad\Tests\Integration\Support\Site;
use Sanad\Tests\Integration\TestCase;

/** One file for all sites of a network, and one lane for each. */
final class NetworkTest extends TestCase {

	private string $folder;

	protected function setUp(): void {
		parent::setUp();
		$this->folder = get_temp_dir() . 'sanad-lane-' . bin2hex( random_bytes( 6 ) );
	}

	protected function tearDown(): void {
		foreach ( $this->wpdb()->get_col( 'SHOW TABLES' ) as $table ) {
			if ( 1 === preg_match( "/^{$this->wpdb()->prefix}(2_\\w+|blogs|blogmeta|site|sitemeta|signups|registration_log)$/D", (string) $table ) ) {
				$this->wpdb()->query( "DROP TABLE {$table}" );
			}
		}
		@unlink( $this->folder . '/' . FastLane::FILE );
		@rmdir( $this->folder );
		parent::tearDown();
	}

	public function test_a_site_takes_away_only_what_is_its_own(): void {
		$this->process( 'found' );
		self::assertSame(
			array(
				'before'             => array( 'first' => 'none', 'second' => 'none', 'file' => false ),
				'on the first'       => array( 'first' => 'in use', 'second' => 'none', 'file' => true ),
				'owner looks around' => array( 'first' => 'in use', 'second' => 'none', 'file' => true ),
				'on both'            => array( 'first' => 'in use', 'second' => 'in use', 'file' => true ),
				'off the first'      => array( 'first' => 'none', 'second' => 'in use', 'file' => true ),
				'off both'           => array( 'first' => 'none', 'second' => 'none', 'file' => false ),
				'on both again'      => array( 'first' => 'in use', 'second' => 'in use', 'file' => true ),
				'plugin deleted'     => array( 'first' => 'none', 'second' => 'none', 'file' => false ),
			),
			$this->process( 'walk' )
		);
	}

	/** @return array<mixed> */
	private function process( string $act ): array {
		$process = proc_open( array( PHP_BINARY, __DIR__ . '/network.php', Site::current()->dir, $this->folder, $act ), array( 1 => array( 'pipe', 'w' ), 2 => array( 'pipe', 'w' ) ), $pipes );
		if ( ! is_resource( $process ) ) {
			throw new \RuntimeException( 'A process could not be started.' );
		}
		$output = (string) stream_get_contents( $pipes[1] );
		$errors = (string) stream_get_contents( $pipes[2] );
		proc_close( $process );
		$answer = json_decode( $output, true );
		self::assertIsArray( $answer, $output . $errors );
		return $answer;
	}
}
