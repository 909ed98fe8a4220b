<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** One person's words in a mail, with their own direction. */
final class MailPart {

	/**
	 * @param string $html   Sanitised HTML.
	 * @param string $text   The same as plain text.
	 * @param string $byline Who and when, plain text; empty where it goes without saying.
	 * @param array<int, string> $images Content-ID of each picture that stands in it, by the id of its file.
	 */
	public function __construct(
		public readonly string $html,
		public readonly string $text,
		public readonly Direction $direction,
		public readonly string $byline = '',
		public readonly array $images = array()
	) {}

	/** A part of plain text only, such as a sentence of our own. */
	public static function of_text( string $text, Direction $otherwise ): self {
		$paragraphs = (array) preg_split( '/\n\s*\n/', trim( str_replace( array( "\r\n", "\r" ), "\n", $text ) ) );
		$html       = '';
		foreach ( $paragraphs as $paragraph ) {
			$html .= '<p>' . nl2br( esc_html( (string) $paragraph ) ) . '</p>';
		}
		return new self( $html, $text, Direction::of_text( $text, $otherwise ) );
	}
}
