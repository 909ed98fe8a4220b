<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** The language that a mail is written in. */
final class MailLanguage {

	/**
	 * @param string $locale      WordPress locale, such as `ar` or `en_US`.
	 * @param bool   $has_calendar Whether WordPress itself speaks it, with the names of its months.
	 */
	public function __construct(
		public readonly string $locale,
		private readonly bool $has_calendar
	) {}

	/** As HTML and mail headers name it: `ar`, `en-US`. */
	public function tag(): string {
		// WordPress adds variants of its own after the region, such as `de_DE_formal`.
		return implode( '-', array_slice( explode( '_', $this->locale ), 0, 2 ) );
	}

	public function direction(): Direction {
		return Direction::of_language( $this->locale );
	}

	/** Day and time for people, in the shop's time zone. */
	public function date( \DateTimeImmutable $time ): string {
		if ( ! $this->has_calendar ) {
			return Isolate::ltr( (string) wp_date( 'Y-m-d H:i', $time->getTimestamp() ) );
		}
		/* translators: Day and time above a message in a mail, in the letters of PHP's date(). */
		return (string) wp_date( _x( 'F j, Y, H:i', 'date format in mails', 'sanad' ), $time->getTimestamp() );
	}
}
