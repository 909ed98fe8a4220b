<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

/** An HTML file: a whole page, of which the main part counts, or only a fragment of one. */
final class HtmlPage {

	private function __construct(
		public readonly string $title,
		public readonly string $language,
		public readonly string $body
	) {}

	/** @param string $html Valid UTF-8. */
	public static function of( string $html ): self {
		$title = 1 === preg_match( '#<title\b[^>]*>(.*?)</title>#is', $html, $found ) ? $found[1] : '';
		$body  = 1 === preg_match( '#<body\b[^>]*>(.*)#is', $html, $found ) ? $found[1] : $html;
		foreach ( array( 'article', 'main' ) as $part ) {
			// One article is the text; several are a list of others.
			if ( 1 === preg_match_all( "#<{$part}\b[^>]*>(.*?)</{$part}>#is", $body, $parts ) ) {
				$body = $parts[1][0];
				break;
			}
		}
		[ $heading, $rest ] = self::split_heading( $body );
		return new self(
			'' !== $heading ? $heading : self::plain( $title ),
			1 === preg_match( '#<html\b[^>]*\blang\s*=\s*["\']?([a-z]{2,3})\b#i', $html, $found ) ? strtolower( $found[1] ) : '',
			$rest
		);
	}

	/**
	 * A text without the heading that it begins with, which becomes the title.
	 *
	 * @return array{string, string} Plain text of the heading, '' if there is none; the HTML without it.
	 */
	public static function split_heading( string $html ): array {
		if ( 1 !== preg_match( '#<h1\b[^>]*>(.*?)</h1>#is', $html, $found, PREG_OFFSET_CAPTURE ) ) {
			return array( '', $html );
		}
		return array( self::plain( $found[1][0] ), substr_replace( $html, '', $found[0][1], strlen( $found[0][0] ) ) );
	}

	/** Text without tags and entities, on one line. */
	public static function plain( string $html ): string {
		$text = html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		return trim( preg_replace( '/\s+/u', ' ', $text ) ?? $text );
	}
}
