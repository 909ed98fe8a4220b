<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** Reads a time as WooCommerce's setters do. */
final class Times {

	/** @param mixed $value Timestamp, text (in the site's zone unless it names one), a date object, or nothing. */
	public static function from( mixed $value ): ?\WC_DateTime {
		if ( null === $value || '' === $value || 0 === $value ) {
			return null;
		}
		if ( $value instanceof \DateTimeInterface ) {
			$value = $value->getTimestamp();
		}
		$zone = wp_timezone();
		if ( is_numeric( $value ) ) {
			$time = new \WC_DateTime( '@' . (int) $value );
		} else {
			$time = new \WC_DateTime( (string) $value, $zone );
		}
		$time->setTimezone( $zone );
		return $time;
	}
}
