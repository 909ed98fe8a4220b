<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/**
 * Colour and logo of WooCommerce's own mails, so that ours look like them. They are options, which
 * stay the shop's while WooCommerce is switched off.
 */
final class MailStyle {

	/** `#rrggbb`, or null where none was chosen. */
	public function base_color(): ?string {
		$color = $this->option( 'woocommerce_email_base_color' );
		$color = sanitize_hex_color( $color ) ?? '';
		// Three digits are a colour too.
		$color = (string) preg_replace( '/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i', '#$1$1$2$2$3$3', $color );
		return '' === $color ? null : strtolower( $color );
	}

	/** Address of the logo, or null where none was chosen. */
	public function logo_url(): ?string {
		$url = esc_url_raw( $this->option( 'woocommerce_email_header_image' ), array( 'http', 'https' ) );
		return '' === $url ? null : $url;
	}

	private function option( string $name ): string {
		$value = get_option( $name );
		return is_string( $value ) ? $value : '';
	}
}
