<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

/**
 * What stands within a line of Markdown: emphasis, code, links, pictures, line breaks.
 *
 * What is finished is put aside under a number, so that no later step reads it again.
 */
final class MarkdownInline {

	/** Stands around the number of what was put aside; never in a text. */
	private const MARK = "\x1A";

	private const ESCAPABLE = '/\\\\([\\\\`*_{}\[\]()#+\-.!|<>~"\'&])/';

	/** @var array<string, string> Where `[text][name]` leads, by name in lower case. */
	private array $references = array();

	/** @var list<string> */
	private array $aside = array();

	/** Takes lines such as `[name]: https://…` out of a text and remembers them. */
	public function take_references( string $text ): string {
		$text = str_replace( self::MARK, '', $text );
		return preg_replace_callback(
			'/^ {0,3}\[([^\]\n]{1,100})\]:[ ]*<?([^\s>]{1,2000})>?(?:[ ]+(?:"[^"\n]*"|\'[^\'\n]*\'|\([^)\n]*\)))?[ ]*$\n?/m',
			function ( array $found ): string {
				$this->references[ mb_strtolower( $found[1] ) ] ??= $found[2];
				return '';
			},
			$text
		) ?? $text;
	}

	/** HTML of a text without blocks. */
	public function html( string $text ): string {
		$this->aside = array();
		$text        = $this->replace( '/(`+)(?!`)(.*?[^`])\1(?!`)/s', $text, static fn ( array $found ): string => '<code>' . self::escape( trim( str_replace( "\n", ' ', $found[2] ) ), true ) . '</code>' );
		$text        = $this->replace( self::ESCAPABLE, $text, static fn ( array $found ): string => self::escape( $found[1] ) );
		$text        = $this->replace( '/<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/i', $text, static fn ( array $found ): string => self::link( $found[1], self::escape( (string) preg_replace( '/^mailto:/i', '', $found[1] ) ) ) );
		$text        = $this->replace( '/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--.*?-->/is', $text, static fn ( array $found ): string => $found[0] );
		$text        = $this->links( $text );
		$text        = $this->replace( '/(?<![\p{L}\p{N}\/"=])https?:\/\/[^\s<>"\x1A]{1,2000}[^\s<>"\x1A.,;:!?)،؛؟]/u', $text, static fn ( array $found ): string => self::link( $found[0], self::escape( $found[0] ) ) );
		$text        = self::emphasis( self::escape( $text ) );
		return $this->restored( preg_replace( '/(?: {2,}|\\\\)\n/', "<br>\n", $text ) ?? $text );
	}

	/** @param bool $literally Whether `&amp;` in the text is meant as it stands, as in code. */
	public static function escape( string $text, bool $literally = false ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8', $literally );
	}

	private function links( string $text ): string {
		$target = '\(\s*<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+(?:"[^"]*"|\'[^\']*\'))?\s*\)';
		$text   = $this->replace( "/!\[([^\]]*)\]{$target}/", $text, fn ( array $found ): string => sprintf( '<img src="%s" alt="%s">', self::escape( $found[2] ), self::escape( $this->restored( $found[1], true ) ) ) );
		$label  = '\[((?:[^\[\]]|\[[^\[\]]*\])+)\]';
		$text   = $this->replace( "/{$label}{$target}/", $text, fn ( array $found ): string => self::link( $this->restored( $found[2], true ), self::emphasis( self::escape( $found[1] ) ) ) );
		return $this->replace(
			"/{$label}(?:\[([^\[\]]*)\])?/",
			$text,
			function ( array $found ): ?string {
				$target = $this->references[ mb_strtolower( '' === ( $found[2] ?? '' ) ? $found[1] : $found[2] ) ] ?? null;
				return null === $target ? null : self::link( $target, self::emphasis( self::escape( $found[1] ) ) );
			}
		);
	}

	private static function link( string $target, string $label ): string {
		return '<a href="' . self::escape( $target ) . "\">{$label}</a>";
	}

	private static function emphasis( string $text ): string {
		$rules = array(
			'/\*\*\*(?=\S)([^*]+)(?<=\S)\*\*\*/u'                           => '<strong><em>$1</em></strong>',
			'/\*\*(?=\S)((?:[^*]|\*(?!\*))+?)(?<=\S)\*\*/u'                 => '<strong>$1</strong>',
			'/(?<![\p{L}\p{N}_])__(?=\S)((?:[^_]|_(?!_))+?)(?<=\S)__(?![\p{L}\p{N}_])/u' => '<strong>$1</strong>',
			'/\*(?=\S)([^*]+)(?<=\S)\*/u'                                     => '<em>$1</em>',
			'/(?<![\p{L}\p{N}_])_(?=\S)([^_]+)(?<=\S)_(?![\p{L}\p{N}_])/u'  => '<em>$1</em>',
			'/~~(?=\S)([^~]+)(?<=\S)~~/u'                                     => '<del>$1</del>',
		);
		foreach ( $rules as $pattern => $html ) {
			// Null where somebody has piled up signs until the engine gave up: they stay signs then.
			$text = preg_replace( $pattern, $html, $text ) ?? $text;
		}
		return $text;
	}

	/** @param callable(array<string>): ?string $html Null leaves the text as it is. */
	private function replace( string $pattern, string $text, callable $html ): string {
		return preg_replace_callback(
			$pattern,
			function ( array $found ) use ( $html ): string {
				$made = $html( $found );
				if ( null === $made ) {
					return $found[0];
				}
				$this->aside[] = $made;
				return self::MARK . ( count( $this->aside ) - 1 ) . self::MARK;
			},
			$text
		) ?? $text;
	}

	/** @param bool $plain Without the markup of what comes back. */
	private function restored( string $text, bool $plain = false ): string {
		// What was put aside may hold what was put aside before it.
		for ( $round = 0; $round < 5 && str_contains( $text, self::MARK ); ++$round ) {
			$text = preg_replace_callback(
				'/\x1A(\d+)\x1A/',
				fn ( array $found ): string => $plain ? html_entity_decode( strip_tags( $this->aside[ (int) $found[1] ] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : ( $this->aside[ (int) $found[1] ] ?? '' ),
				$text
			) ?? $text;
		}
		return str_replace( self::MARK, '', $text );
	}
}
