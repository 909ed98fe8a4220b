<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/**
 * A message's HTML written as text for people who read mail as text: lists keep their marks,
 * quotes theirs, and a link its address.
 */
final class MessageText {

	private const PARAGRAPHS = array( 'P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'PRE', 'TABLE', 'DL', 'BLOCKQUOTE', 'HR' );
	private const LINES      = array( 'LI', 'TR', 'DT', 'DD', 'BR' );

	private string $text = '';

	/** @var list<int|null> Next number of each open list, null where it has none. */
	private array $lists = array();

	/** @var list<int> Where each open quote begins in the text. */
	private array $quotes = array();

	/** @var array{href: string, start: int}|null */
	private ?array $link = null;

	private bool $verbatim = false;

	public static function of( string $html ): string {
		return ( new self() )->read( MessageMarkup::clean( $html ) );
	}

	private function read( string $html ): string {
		$tokens = new \WP_HTML_Tag_Processor( $html );
		while ( $tokens->next_token() ) {
			if ( '#text' === $tokens->get_token_type() ) {
				$this->add_words( $tokens->get_modifiable_text() );
			} elseif ( '#tag' === $tokens->get_token_type() ) {
				$tokens->is_tag_closer() ? $this->close( (string) $tokens->get_tag() ) : $this->open( (string) $tokens->get_tag(), $tokens );
			}
		}
		return $this->tidy( $this->text );
	}

	private function add_words( string $words ): void {
		if ( ! $this->verbatim ) {
			$words = (string) preg_replace( '/[ \t\r\n]+/', ' ', $words );
			$words = '' === $this->text || 1 === preg_match( '/\s$/', $this->text ) ? ltrim( $words ) : $words;
		}
		$this->text .= $words;
	}

	private function open( string $name, \WP_HTML_Tag_Processor $tag ): void {
		$this->break_before( $name );
		switch ( $name ) {
			case 'UL':
				$this->lists[] = null;
				break;
			case 'OL':
				$this->lists[] = 1;
				break;
			case 'LI':
				$this->text .= $this->mark();
				break;
			case 'BLOCKQUOTE':
				$this->quotes[] = strlen( $this->text );
				break;
			case 'PRE':
				$this->verbatim = true;
				break;
			case 'A':
				$href       = $tag->get_attribute( 'href' );
				$this->link = array( 'href' => is_string( $href ) ? $href : '', 'start' => strlen( $this->text ) );
				break;
			case 'IMG':
				$alt         = $tag->get_attribute( 'alt' );
				$this->text .= is_string( $alt ) && '' !== trim( $alt ) ? '[' . trim( $alt ) . ']' : '';
				break;
			case 'HR':
				$this->text .= "---\n\n";
				break;
		}
	}

	private function close( string $name ): void {
		if ( 'A' === $name ) {
			$this->close_link();
		} elseif ( 'BLOCKQUOTE' === $name && array() !== $this->quotes ) {
			$start      = (int) array_pop( $this->quotes );
			$quoted     = $this->tidy( substr( $this->text, $start ) );
			$this->text = substr( $this->text, 0, $start ) . (string) preg_replace( '/^/m', '> ', $quoted );
		} elseif ( in_array( $name, array( 'UL', 'OL' ), true ) ) {
			array_pop( $this->lists );
		} elseif ( 'PRE' === $name ) {
			$this->verbatim = false;
		} elseif ( 'TD' === $name || 'TH' === $name ) {
			$this->text .= ' ';
		}
		if ( in_array( $name, self::PARAGRAPHS, true ) ) {
			$this->text .= array() === $this->lists ? "\n\n" : "\n";
		}
	}

	private function break_before( string $name ): void {
		if ( in_array( $name, self::LINES, true ) && ( 'BR' === $name || ! str_ends_with( $this->text, "\n" ) ) ) {
			$this->text .= "\n";
		} elseif ( in_array( $name, self::PARAGRAPHS, true ) && 1 !== preg_match( '/(^|\n|[*.] )$/', $this->text ) ) {
			$this->text .= array() === $this->lists ? "\n\n" : "\n";
		}
	}

	/** The mark of the next item of the innermost list, indented by its depth. */
	private function mark(): string {
		$depth  = count( $this->lists );
		$number = 0 === $depth ? null : $this->lists[ $depth - 1 ];
		if ( null !== $number ) {
			$this->lists[ $depth - 1 ] = $number + 1;
		}
		return str_repeat( '  ', max( 0, $depth - 1 ) ) . ( null === $number ? '* ' : "{$number}. " );
	}

	/** The address after its words, unless the words are the address. */
	private function close_link(): void {
		if ( null === $this->link ) {
			return;
		}
		$words = trim( substr( $this->text, $this->link['start'] ) );
		$plain = (string) preg_replace( '#^(https?://|mailto:|tel:)#i', '', $this->link['href'] );
		if ( '' !== $plain && rtrim( $plain, '/' ) !== rtrim( (string) preg_replace( '#^https?://#i', '', $words ), '/' ) ) {
			$this->text .= " <{$this->link['href']}>";
		}
		$this->link = null;
	}

	private function tidy( string $text ): string {
		$text = (string) preg_replace( '/[ \t]+$/m', '', $text );
		return trim( (string) preg_replace( '/\n{3,}/', "\n\n", $text ), "\n" );
	}
}
