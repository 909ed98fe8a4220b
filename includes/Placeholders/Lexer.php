<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/**
 * Cuts a template into text and braces, and tells where in the HTML each pair of braces stands.
 *
 * One pass over the bytes. A line or paragraph that holds nothing but part of a condition or plural
 * gives way to it, so that such parts can be written each on a line of its own.
 */
final class Lexer {

	/** Bytes between braces; more is a mistake. */
	private const MAX_CONTENT = 600;

	/** @var list<Token> */
	private array $tokens = array();

	private int $at = 0;

	/** Where the text begins that is no token yet. */
	private int $text = 0;

	/** The last `}}` that was looked for; false if there is none any more. */
	private int|false $end = -1;

	private function __construct( private readonly string $source, private readonly Format $format ) {}

	/** @return list<Token> */
	public static function tokens( string $source, Format $format ): array {
		$lexer = new self( $source, $format );
		$lexer->content();
		$lexer->end_text( strlen( $source ) );
		return self::without_empty_lines( $lexer->tokens, $format );
	}

	private function content(): void {
		$next = Format::Html === $this->format ? '/\\\\?\{\{|<!--|<\/?[a-zA-Z]/' : '/\\\\?\{\{/';
		while ( 1 === preg_match( $next, $this->source, $found, PREG_OFFSET_CAPTURE, $this->at ) ) {
			[ $what, $this->at ] = $found[0];
			if ( '<!--' === $what ) {
				$end      = strpos( $this->source, '-->', $this->at );
				$this->at = false === $end ? strlen( $this->source ) : $end + 3;
			} elseif ( '<' === $what[0] ) {
				$this->tag();
			} else {
				$this->braces( $what, Place::Content );
			}
		}
	}

	/** From the `<` of a tag to behind its `>`. */
	private function tag(): void {
		++$this->at;
		while ( 1 === preg_match( '/>|\\\\?\{\{|([a-zA-Z][a-zA-Z0-9:-]*)\s*=\s*(["\'])/', $this->source, $found, PREG_OFFSET_CAPTURE, $this->at ) ) {
			[ $what, $this->at ] = $found[0];
			if ( '>' === $what ) {
				++$this->at;
				return;
			}
			if ( isset( $found[2] ) ) {
				$this->at += strlen( $what );
				$this->value( strtolower( $found[1][0] ), $found[2][0] );
			} else {
				$this->braces( $what, Place::Tag );
			}
		}
		$this->at = strlen( $this->source );
	}

	/** From behind the quote that opens a value to behind the one that closes it. */
	private function value( string $attribute, string $quote ): void {
		$start = $this->at;
		while ( 1 === preg_match( '/' . $quote . '|\\\\?\{\{/', $this->source, $found, PREG_OFFSET_CAPTURE, $this->at ) ) {
			[ $what, $this->at ] = $found[0];
			if ( $quote === $what ) {
				++$this->at;
				return;
			}
			$begins = '' === trim( substr( $this->source, $start, $this->at - $start ) );
			$this->braces(
				$what,
				match ( true ) {
					'href' !== $attribute => Place::Attribute,
					$begins               => Place::Address,
					default               => Place::AddressPart,
				}
			);
		}
		$this->at = strlen( $this->source );
	}

	private function braces( string $what, Place $place ): void {
		$this->end_text( $this->at );
		$start = $this->at;
		$end   = $this->next_end( $start );
		$next  = strpos( $this->source, '{{', $start + 2 );
		if ( '\\' === $what[0] ) {
			$this->token( TokenKind::Escape, $start, 3 );
		} elseif ( false === $end || ( false !== $next && $next < $end ) || $end - $start > self::MAX_CONTENT ) {
			$this->token( TokenKind::Unclosed, $start, 2 );
		} else {
			$content        = substr( $this->source, $start + 2, $end - $start - 2 );
			$this->tokens[] = new Token( TokenKind::Braces, "{{{$content}}}", $start, self::trim( $content, $this->format ), $place );
			$this->at       = $end + 2;
			$this->text     = $this->at;
		}
	}

	/** Where the next `}}` is. Looked for once, however many braces stand before it. */
	private function next_end( int $from ): int|false {
		if ( false !== $this->end && $this->end < $from ) {
			$this->end = strpos( $this->source, '}}', $from );
		}
		return $this->end;
	}

	private function token( TokenKind $kind, int $start, int $length ): void {
		$this->tokens[] = new Token( $kind, substr( $this->source, $start, $length ), $start );
		$this->at       = $start + $length;
		$this->text     = $this->at;
	}

	private function end_text( int $end ): void {
		if ( $end > $this->text ) {
			$this->tokens[] = new Token( TokenKind::Text, substr( $this->source, $this->text, $end - $this->text ), $this->text );
		}
	}

	/** Editors write a space beside braces as `&nbsp;`. */
	private static function trim( string $content, Format $format ): string {
		$space = Format::Html === $format ? '(?:\s|\x{A0}|&nbsp;|&\#160;)' : '(?:\s|\x{A0})';
		return (string) preg_replace( "/^{$space}+|{$space}+$/u", '', $content );
	}

	/**
	 * @param list<Token> $tokens
	 * @return list<Token>
	 */
	private static function without_empty_lines( array $tokens, Format $format ): array {
		[ $before, $after ] = Format::Html === $format
			? array( '/<(p|div|li)\b[^<>]*>(?:\s|&nbsp;|<br\s*\/?>)*$/iD', '/^(?:\s|&nbsp;|<br\s*\/?>)*<\/(?:p|div|li)>\s*/i' )
			: array( '/(?:^|\n)\h*$/D', '/^\h*(?:\n|$)/D' );
		foreach ( $tokens as $index => $token ) {
			$left  = $tokens[ $index - 1 ] ?? null;
			$right = $tokens[ $index + 1 ] ?? null;
			if ( ! $token->is_block() || ( null !== $left && TokenKind::Text !== $left->kind ) || ( null !== $right && TokenKind::Text !== $right->kind ) ) {
				continue;
			}
			$starts = 1 === preg_match( $before, $left->raw ?? '', $opening );
			$ends   = 1 === preg_match( $after, $right->raw ?? '', $closing );
			if ( $starts && $ends ) {
				$cut = Format::Html === $format ? strlen( $opening[0] ?? '' ) : strlen( ltrim( $opening[0] ?? '', "\n" ) );
				if ( null !== $left ) {
					$tokens[ $index - 1 ] = new Token( TokenKind::Text, substr( $left->raw, 0, strlen( $left->raw ) - $cut ), $left->offset );
				}
				if ( null !== $right ) {
					$tokens[ $index + 1 ] = new Token( TokenKind::Text, substr( $right->raw, strlen( $closing[0] ?? '' ) ), $right->offset );
				}
			}
		}
		return array_values( $tokens );
	}
}
