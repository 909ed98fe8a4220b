<?php
declare(strict_types=1);

namespace Sanad\Messages;

/**
 * Cleans HTML from outside once, on its way in: what is stored holds only what a letter needs.
 *
 * Whoever prints it runs `wp_kses` with {@see self::allowed()} again, and the desk shows mail in a
 * sandboxed frame besides.
 */
final class MessageSanitizer {

	/** URL schemes a link or picture may have. */
	public const PROTOCOLS = array( 'http', 'https', 'mailto', 'tel', InlineImages::SCHEME );

	/** Clean HTML of untrusted HTML. What is too long or too deep to be parsed becomes plain paragraphs. */
	public function html( string $html ): string {
		return $this->cleaned( $html, false );
	}

	/** The same of an agent's note, in which `data-mention` may name somebody: whether it may name him is still to be asked. */
	public function note( string $html ): string {
		return $this->cleaned( $html, true );
	}

	private function cleaned( string $html, bool $mentions ): string {
		$html = mb_scrub( $html, 'UTF-8' );
		if ( ! HtmlCleaner::can_clean( $html ) ) {
			return $this->html_from_text( HtmlText::without_tags( $html ) );
		}
		return trim( wp_kses( HtmlCleaner::clean( $html, $mentions ), HtmlRules::kses( $mentions ), self::PROTOCOLS ) );
	}

	/** Plain text of HTML that {@see self::html()} has cleaned: paragraphs, lines and addresses of links kept. */
	public function text_from_html( string $html ): string {
		return HtmlText::of( $html );
	}

	/** HTML of plain text: a paragraph a block, each with its own direction. */
	public function html_from_text( string $text ): string {
		$text = trim( str_replace( array( "\r\n", "\r" ), "\n", mb_scrub( $text, 'UTF-8' ) ) );
		if ( '' === $text ) {
			return '';
		}
		$blocks = array();
		foreach ( explode( "\n\n", (string) preg_replace( '/\n{2,}/', "\n\n", $text ) ) as $block ) {
			$blocks[] = '<p dir="auto">' . nl2br( htmlspecialchars( $block, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' ), false ) . '</p>';
		}
		return implode( "\n", $blocks );
	}

	/**
	 * The allow-list, in the shape of `wp_kses`.
	 *
	 * @return array<string, array<string, bool>>
	 */
	public static function allowed(): array {
		return HtmlRules::kses();
	}
}
