<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** The subject lines of our mails. */
final class Subject {

	/** "Re:" as the mail programs of many languages write it, possibly counted ("Re[2]:"), and our own number. */
	private const REPLY_PREFIX = '/^\s*(?:(?:re|aw|antw|sv|vs|odp|رد|الرد|ردّ)\s*(?:\[\d+\])?\s*[:：]|\[#\d+\])\s*/iu';

	/**
	 * The customer's own words, as an answer to them: `Re: Wrong size [#1042]`.
	 *
	 * The same for every mail of a ticket, because mail programs thread by it too.
	 */
	public static function reply( string $subject, int $number ): string {
		$words = self::words( $subject, $number );
		return '' === $words ? "Re: [#{$number}]" : "Re: {$words} [#{$number}]";
	}

	/** The subject of a conversation that the shop begins: `Your order [#1042]`. */
	public static function opening( string $subject, int $number ): string {
		return ltrim( self::words( $subject, $number ) . " [#{$number}]" );
	}

	/** The customer's words without the prefixes and the number that answering added. */
	public static function words( string $subject, int $number ): string {
		$words = HeaderText::line( $subject );
		do {
			$before = $words;
			$words  = (string) preg_replace( self::REPLY_PREFIX, '', $words );
		} while ( $words !== $before );
		return trim( (string) preg_replace( '/\s*\[#' . $number . '\]/u', '', $words ) );
	}
}
