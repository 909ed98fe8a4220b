<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Messages\MessageSanitizer;
use Sanad\Messages\Snippet;

/** Repeats in a mail what somebody wrote before: as text, not too much of it, with who and when above it. */
final class Excerpts {

	public function __construct( private readonly MessageSanitizer $sanitizer ) {}

	/**
	 * @param string $text       Plain text.
	 * @param int    $characters Most of them; what is longer ends in an ellipsis.
	 * @param string $author     Name; empty if it goes without saying.
	 */
	public function of( string $text, int $characters, string $author, \DateTimeImmutable $written_at, MailLanguage $language ): MailPart {
		$text   = trim( $text );
		$text   = mb_strlen( $text ) > $characters ? rtrim( mb_substr( $text, 0, $characters ) ) . '…' : $text;
		$byline = implode( ' · ', array_filter( array( Snippet::of( $author, 60 ), $language->date( $written_at ) ) ) );
		return new MailPart( $this->sanitizer->html_from_text( $text ), $text, Direction::of_text( $text, $language->direction() ), $byline );
	}
}
