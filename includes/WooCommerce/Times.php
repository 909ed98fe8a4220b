<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** WooCommerce keeps times as mutable objects in the zone of the site. */
final class Times {

	/** The same instant in UTC. */
	public static function utc( ?\WC_DateTime $time ): ?\DateTimeImmutable {
		return null === $time ? null : ( new \DateTimeImmutable( '@' . $time->getTimestamp() ) )->setTimezone( new \DateTimeZone( 'UTC' ) );
	}
}
