<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\WooCommerce\MailStyle;

/** Finds out how the shop looks: WooCommerce's mail settings first, the site's own logo otherwise. */
final class BrandSource {

	private const DEFAULT_COLOR = '#3858e9';
	private const LOGO_HEIGHT   = 40;
	private const LOGO_WIDTH    = 240;

	public function __construct( private readonly MailStyle $woocommerce ) {}

	public function get(): Brand {
		$name  = wp_specialchars_decode( (string) get_bloginfo( 'name' ), ENT_QUOTES );
		$color = $this->woocommerce->base_color() ?? self::DEFAULT_COLOR;
		$logo  = $this->woocommerce->logo_url();
		if ( null !== $logo ) {
			return new Brand( $name, $color, $logo, 0, self::LOGO_HEIGHT );
		}
		$id    = $this->logo_id();
		$image = 0 === $id ? false : wp_get_attachment_image_src( $id, 'medium' );
		if ( ! is_array( $image ) || $image[1] < 1 || $image[2] < 1 ) {
			return new Brand( $name, $color );
		}
		$scale = min( 1, self::LOGO_HEIGHT / $image[2], self::LOGO_WIDTH / $image[1] );
		return new Brand( $name, $color, $image[0], (int) round( $image[1] * $scale ), (int) round( $image[2] * $scale ) );
	}

	/** The theme's logo, else the site icon; 0 without either. */
	private function logo_id(): int {
		foreach ( array( get_theme_mod( 'custom_logo' ), get_option( 'site_icon' ) ) as $id ) {
			if ( is_numeric( $id ) && (int) $id > 0 ) {
				return (int) $id;
			}
		}
		return 0;
	}
}
