<?php
declare(strict_types=1);

/** A time in the zone of the site. */
class WC_DateTime extends DateTime {

	/** Minutes and seconds as the site counts them, from the Unix epoch. */
	public function getOffsetTimestamp(): int {
		return $this->getTimestamp() + $this->getOffset();
	}

	/** @param string $format As for `date()`. */
	public function date( $format ): string {
		return gmdate( (string) $format, $this->getOffsetTimestamp() );
	}

	/** @param string $format As for `date()`, in the site's language. */
	public function date_i18n( $format = 'Y-m-d' ): string {
		return date_i18n( (string) $format, $this->getOffsetTimestamp() );
	}

	public function __toString(): string {
		return $this->format( DATE_ATOM );
	}
}
