<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\SanadException;
use Sanad\Security\RateLimiter;

/**
 * How many acknowledgements go out, so that nobody can use the shop to flood an address.
 *
 * Counted in a table and by address, not by visitor: the flood comes from a thousand visitors.
 */
final class AcknowledgementLimits {

	/** Option: `off` sends none at all; anything else sends them. */
	public const SWITCH_OPTION = 'sanad_acknowledgements';

	/** Option: how many go to unverified addresses in an hour, for the whole site. */
	public const HOURLY_OPTION = 'sanad_acknowledgements_per_hour';

	private const DEFAULT_PER_HOUR = 60;

	public function __construct( private readonly RateLimiter $limiter ) {}

	/** Whether this one may go out. Counts it once, however often it is tried. */
	public function allow( OutboxEntry $entry, bool $verified ): bool {
		if ( 'off' === get_option( self::SWITCH_OPTION ) ) {
			return false;
		}
		// An entry with an id was allowed and composed before; this is a further attempt.
		if ( $verified || '' !== $entry->mail_id ) {
			return true;
		}
		try {
			foreach ( $entry->recipients as $address ) {
				$this->limiter->hit( 'acknowledgement.address', $address, 1, DAY_IN_SECONDS );
			}
			$this->limiter->hit( 'acknowledgement.site', 'site', $this->per_hour(), HOUR_IN_SECONDS );
		} catch ( SanadException $refused ) {
			return 'too_many' === $refused->error_code ? false : throw $refused;
		}
		return true;
	}

	private function per_hour(): int {
		$stored = get_option( self::HOURLY_OPTION, self::DEFAULT_PER_HOUR );
		return is_numeric( $stored ) ? max( 0, (int) $stored ) : self::DEFAULT_PER_HOUR;
	}
}
