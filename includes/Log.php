<?php
declare(strict_types=1);

namespace Sanad;

/**
 * Where Sanad says what went wrong: WooCommerce's log (source `sanad`) where there is one, the
 * debug log of WordPress otherwise.
 *
 * Never pass addresses, names, subjects or bodies: ids and error texts only.
 */
final class Log {

	/** @param array<string, scalar|null> $context Ids and causes, for whoever reads the log. */
	public function error( string $message, array $context = array() ): void {
		$this->write( 'error', $message, $context );
	}

	/** @param array<string, scalar|null> $context Ids and causes, for whoever reads the log. */
	public function warning( string $message, array $context = array() ): void {
		$this->write( 'warning', $message, $context );
	}

	/** @param array<string, scalar|null> $context Ids and causes, for whoever reads the log. */
	public function info( string $message, array $context = array() ): void {
		$this->write( 'info', $message, $context );
	}

	/**
	 * @param 'error'|'warning'|'info'   $level
	 * @param array<string, scalar|null> $context
	 */
	private function write( string $level, string $message, array $context ): void {
		// WooCommerce may be loaded without being ready yet, and a logger must not be the next failure.
		if ( function_exists( 'wc_get_logger' ) && did_action( 'woocommerce_loaded' ) ) {
			wc_get_logger()->log( $level, $message, array( 'source' => 'sanad' ) + $context );
			return;
		}
		if ( ! defined( 'WP_DEBUG_LOG' ) || ! WP_DEBUG_LOG || 'info' === $level ) {
			return;
		}
		$details = array() === $context ? '' : ' ' . wp_json_encode( $context );
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_error_log -- This is the log.
		error_log( "Sanad {$level}: {$message}{$details}" );
	}
}
