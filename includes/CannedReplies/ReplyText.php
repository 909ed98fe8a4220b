<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Messages\Snippet;
use Sanad\SanadException;

/** Reads the small texts of a canned reply as people write them. */
final class ReplyText {

	/** @throws SanadException 400. */
	public static function title( string $title ): string {
		$title = Snippet::plain( $title );
		if ( '' === $title || mb_strlen( $title ) > Limits::TITLE ) {
			/* translators: %d: number of characters. */
			throw SanadException::invalid( 'title', sprintf( __( 'A canned reply has a title of 1 to %d characters.', 'sanad' ), Limits::TITLE ) );
		}
		return $title;
	}

	/**
	 * Without the slash before it.
	 *
	 * @throws SanadException 400 for what cannot be typed in one go.
	 */
	public static function shortcut( string $shortcut ): string {
		$shortcut = ltrim( Snippet::plain( $shortcut ), '/' );
		if ( '' !== $shortcut && ( 1 !== preg_match( '/^[\p{L}\p{M}\p{N}_-]+$/uD', $shortcut ) || mb_strlen( $shortcut ) > Limits::SHORTCUT ) ) {
			/* translators: %d: number of characters. */
			throw SanadException::invalid( 'shortcut', sprintf( __( 'A shortcut is one word of at most %d letters, digits, hyphens and underscores.', 'sanad' ), Limits::SHORTCUT ) );
		}
		return $shortcut;
	}

	/** Plain text of several lines, cut to a length. */
	public static function lines( string $text, int $max ): string {
		$lines = array_map( Snippet::plain( ... ), explode( "\n", str_replace( array( "\r\n", "\r" ), "\n", mb_scrub( $text, 'UTF-8' ) ) ) );
		return mb_substr( trim( implode( "\n", $lines ) ), 0, $max );
	}

	/**
	 * A day, or '' for none.
	 *
	 * @throws SanadException 400.
	 */
	public static function day( string $day ): string {
		if ( '' === $day ) {
			return '';
		}
		$read = \DateTimeImmutable::createFromFormat( '!Y-m-d', $day );
		if ( false === $read || $read->format( 'Y-m-d' ) !== $day ) {
			throw SanadException::invalid( 'review_at', __( 'This is not a date, such as 2027-01-31.', 'sanad' ) );
		}
		return $day;
	}
}
