<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Database\QueryException;
use Sanad\Log;
use Sanad\Rest\Errors;
use Sanad\SanadException;

/** What a client is told, and what only the log learns. */
final class ErrorsTest extends RestTestCase {

	/**
	 * What the log got while something ran: the debug log, or WooCommerce's.
	 *
	 * @param callable(): mixed $work
	 */
	private function logged( callable $work ): string {
		$file   = wp_tempnam( 'log' );
		$before = (string) ini_set( 'error_log', $file );
		$lines  = '';
		add_filter(
			'woocommerce_logger_log_message',
			static function ( string $message ) use ( &$lines ): null {
				$lines .= $message;
				return null;
			}
		);
		$work();
		ini_set( 'error_log', $before );
		return $lines . file_get_contents( $file );
	}

	public function test_too_many_says_when_to_come_back(): void {
		$errors   = new Errors( new Log() );
		$response = $errors->response( $errors->from( SanadException::too_many( 90 ) ) );

		self::assertSame( 429, $response->get_status() );
		self::assertSame( '90', $this->header( $response, 'Retry-After' ) );
	}

	public function test_the_log_learns_the_cause_without_the_values(): void {
		$lines = $this->logged(
			static fn () => ( new Errors( new Log() ) )->from( SanadException::storage( new QueryException( "Duplicate entry 'sara@example.test' for key 'value'", 1062 ) ) )
		);

		self::assertStringContainsString( 'Duplicate entry', $lines );
		self::assertStringNotContainsString( 'sara@', $lines );
	}

	public function test_what_people_did_wrong_is_not_logged(): void {
		self::assertSame( '', $this->logged( static fn () => ( new Errors( new Log() ) )->from( SanadException::invalid( 'email', 'No address.' ) ) ) );
	}
}
