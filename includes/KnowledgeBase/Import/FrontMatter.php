<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

/**
 * The head of a Markdown file: `name: value` lines between two lines of `---`.
 *
 * Of YAML it reads what such heads are made of: text with or without quotes, and lists as `[a, b]`
 * or as lines that begin with a hyphen. Nothing in it can make an object or refer to anything.
 */
final class FrontMatter {

	/** @param array<string, string|list<string>> $values By name in lower case. */
	private function __construct( private readonly array $values, public readonly string $body ) {}

	/** Splits a file. One without a head is all body. */
	public static function of( string $file ): self {
		$file = str_replace( array( "\r\n", "\r" ), "\n", $file );
		if ( 1 !== preg_match( '/\A\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\z)/s', $file, $found ) ) {
			return new self( array(), $file );
		}
		return new self( self::read( $found[1] ), substr( $file, strlen( $found[0] ) ) );
	}

	/** A text; '' if there is none. A list is joined by commas. */
	public function text( string $name ): string {
		$value = $this->values[ $name ] ?? '';
		return is_array( $value ) ? implode( ', ', $value ) : $value;
	}

	/**
	 * A list; a text counts as a list parted by commas.
	 *
	 * @return list<string>|null Null if the head does not name it.
	 */
	public function texts( string $name ): ?array {
		$value = $this->values[ $name ] ?? null;
		return is_string( $value ) ? self::parts( $value ) : $value;
	}

	/**
	 * Parts a text at its commas, Arabic ones too.
	 *
	 * @return list<string>
	 */
	public static function parts( string $text ): array {
		$parts = array_map( self::unquoted( ... ), preg_split( '/[,،]/u', $text ) ?: array() );
		return array_values( array_filter( $parts, static fn ( string $part ): bool => '' !== $part ) );
	}

	/** @return array<string, string|list<string>> */
	private static function read( string $head ): array {
		$values = array();
		$name   = '';
		foreach ( explode( "\n", $head ) as $line ) {
			if ( 1 === preg_match( '/^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/u', $line, $found ) ) {
				$name            = strtolower( $found[1] );
				$values[ $name ] = self::value( trim( $found[2] ) );
			} elseif ( '' !== $name && 1 === preg_match( '/^[ \t]*-[ \t]+(.+)$/u', $line, $found ) ) {
				$before          = $values[ $name ];
				$values[ $name ] = array( ...( is_array( $before ) ? $before : array() ), self::unquoted( $found[1] ) );
			}
		}
		return $values;
	}

	/** @return string|list<string> */
	private static function value( string $text ): string|array {
		return str_starts_with( $text, '[' ) && str_ends_with( $text, ']' ) ? self::parts( substr( $text, 1, -1 ) ) : self::unquoted( $text );
	}

	private static function unquoted( string $text ): string {
		$text = trim( $text );
		return 1 === preg_match( '/^(["\'])(.*)\1$/su', $text, $found ) ? $found[2] : $text;
	}
}
