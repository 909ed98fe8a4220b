<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** Whether the shop is there, and new enough to be asked. */
final class WooCommerce {

	/** The first version whose order tables (HPOS) were stable. */
	public const FLOOR = '8.2';

	/** True from `plugins_loaded` on, if WooCommerce is active and not below our floor. */
	public function is_active(): bool {
		$version = $this->version();
		return null !== $version && version_compare( $version, self::FLOOR, '>=' );
	}

	/** True if WooCommerce is active but below our floor. */
	public function is_too_old(): bool {
		$version = $this->version();
		return null !== $version && version_compare( $version, self::FLOOR, '<' );
	}

	/** Its version without a suffix such as `-beta.1`; null if it is not active. */
	public function version(): ?string {
		if ( ! defined( 'WC_VERSION' ) || ! function_exists( 'wc_get_orders' ) ) {
			return null;
		}
		return (string) preg_replace( '/[^0-9.].*$/', '', WC_VERSION );
	}
}
