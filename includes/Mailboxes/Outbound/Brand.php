<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** How the shop looks in a mail. */
final class Brand {

	/**
	 * @param string      $shop_name Plain text.
	 * @param string      $color     `#rrggbb`.
	 * @param string|null $logo_url  Absolute address, null without a logo.
	 * @param int         $logo_width  Shown width in pixels, 0 if unknown.
	 * @param int         $logo_height Shown height in pixels, 0 without a logo.
	 */
	public function __construct(
		public readonly string $shop_name,
		public readonly string $color,
		public readonly ?string $logo_url = null,
		public readonly int $logo_width = 0,
		public readonly int $logo_height = 0
	) {}

	/** Black or white, whichever can be read on the shop's colour. */
	public function text_on_color(): string {
		return $this->luminance() > 0.179 ? '#000000' : '#ffffff';
	}

	/** Relative luminance as WCAG 2 defines it: 0 for black, 1 for white. */
	private function luminance(): float {
		$weights   = array( 0.2126, 0.7152, 0.0722 );
		$luminance = 0.0;
		foreach ( str_split( ltrim( $this->color, '#' ), 2 ) as $i => $hex ) {
			$value      = hexdec( $hex ) / 255;
			$luminance += $weights[ $i ] * ( $value <= 0.03928 ? $value / 12.92 : ( ( $value + 0.055 ) / 1.055 ) ** 2.4 );
		}
		return $luminance;
	}
}
