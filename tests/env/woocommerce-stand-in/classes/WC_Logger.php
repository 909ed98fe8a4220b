<?php
declare(strict_types=1);

use WooCommerceStandIn\Loud;

/** Writes to WordPress's debug log, if that is on. */
final class WC_Logger {

	use Loud;

	/**
	 * @param string               $level   One of the levels of RFC 5424, lower case.
	 * @param string               $message
	 * @param array<string, mixed> $context
	 */
	public function log( $level, $message, $context = array() ): void {
		do_action( 'woocommerce_stand_in_logged', $level, $message, $context );
		if ( defined( 'WP_DEBUG_LOG' ) && WP_DEBUG_LOG ) {
			error_log( sprintf( '[%s] %s: %s', $context['source'] ?? 'woocommerce', strtoupper( (string) $level ), $message ) ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_error_log -- this is the log.
		}
	}

	/** @param array<string, mixed> $context */
	public function emergency( string $message, array $context = array() ): void {
		$this->log( 'emergency', $message, $context );
	}

	/** @param array<string, mixed> $context */
	public function critical( string $message, array $context = array() ): void {
		$this->log( 'critical', $message, $context );
	}

	/** @param array<string, mixed> $context */
	public function error( string $message, array $context = array() ): void {
		$this->log( 'error', $message, $context );
	}

	/** @param array<string, mixed> $context */
	public function warning( string $message, array $context = array() ): void {
		$this->log( 'warning', $message, $context );
	}

	/** @param array<string, mixed> $context */
	public function notice( string $message, array $context = array() ): void {
		$this->log( 'notice', $message, $context );
	}

	/** @param array<string, mixed> $context */
	public function info( string $message, array $context = array() ): void {
		$this->log( 'info', $message, $context );
	}

	/** @param array<string, mixed> $context */
	public function debug( string $message, array $context = array() ): void {
		$this->log( 'debug', $message, $context );
	}
}
