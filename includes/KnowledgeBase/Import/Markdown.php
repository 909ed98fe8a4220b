<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

/**
 * Turns the Markdown that help articles are written in into HTML: headings, paragraphs, lists within
 * lists, quotes, tables, code, rules and HTML in between.
 *
 * The HTML is as little to be trusted as its source; it is cleaned afterwards like any other. Why
 * this is not a library is in decision record 0085.
 */
final class Markdown {

	/** Lists and quotes inside one another; deeper ones stay text. */
	private const MAX_DEPTH = 12;

	private const RULE  = '/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/';
	private const ITEM  = '/^( {0,3})([-*+]|\d{1,9}[.)])( +|$)(.*)$/';
	private const FENCE = '/^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/';
	private const ROW   = '/^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/';
	private const BLOCK = '/^ {0,3}<\/?(?:address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|iframe|main|nav|ol|p|pre|script|section|style|summary|table|ul|video|!--)\b/i';

	/** @param string $markdown Valid UTF-8. */
	public static function html( string $markdown ): string {
		$text   = str_replace( array( "\r\n", "\r", "\t" ), array( "\n", "\n", '    ' ), $markdown );
		$inline = new MarkdownInline();
		return ( new self( $inline ) )->blocks( explode( "\n", $inline->take_references( $text ) ), 0 );
	}

	private function __construct( private readonly MarkdownInline $inline ) {}

	/** @param list<string> $lines */
	private function blocks( array $lines, int $depth ): string {
		$html  = '';
		$count = count( $lines );
		for ( $at = 0; $at < $count; ) {
			$line = $lines[ $at ];
			if ( '' === trim( $line ) ) {
				++$at;
			} elseif ( 1 === preg_match( self::FENCE, $line, $fence ) ) {
				$html .= self::fenced( $lines, $at, $fence[1] );
			} elseif ( 1 === preg_match( '/^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/', $line, $heading ) ) {
				$level = strlen( $heading[1] );
				$html .= "<h{$level}>" . $this->inline->html( $heading[2] ?? '' ) . "</h{$level}>\n";
				++$at;
			} elseif ( 1 === preg_match( self::RULE, $line ) ) {
				$html .= "<hr>\n";
				++$at;
			} elseif ( $depth < self::MAX_DEPTH && 1 === preg_match( '/^ {0,3}>/', $line ) ) {
				$html .= $this->quote( $lines, $at, $depth );
			} elseif ( $depth < self::MAX_DEPTH && 1 === preg_match( self::ITEM, $line ) ) {
				$html .= $this->items( $lines, $at, $depth );
			} elseif ( str_contains( $line, '|' ) && 1 === preg_match( self::ROW, $lines[ $at + 1 ] ?? '' ) && str_contains( $lines[ $at + 1 ], '-' ) ) {
				$html .= $this->table( $lines, $at );
			} elseif ( str_starts_with( $line, '    ' ) ) {
				$html .= self::indented( $lines, $at );
			} elseif ( 1 === preg_match( self::BLOCK, $line ) ) {
				$html .= implode( "\n", self::take( $lines, $at, static fn ( string $next ): bool => '' !== trim( $next ) ) ) . "\n";
			} else {
				$html .= $this->paragraph( $lines, $at );
			}
		}
		return $html;
	}

	/**
	 * Takes lines as long as they fit, the first in any case.
	 *
	 * @param list<string>           $lines
	 * @param callable(string): bool $fits
	 * @return non-empty-list<string>
	 */
	private static function take( array $lines, int &$at, callable $fits ): array {
		$taken = array( $lines[ $at++ ] );
		for ( $count = count( $lines ); $at < $count && $fits( $lines[ $at ] ); ++$at ) {
			$taken[] = $lines[ $at ];
		}
		return $taken;
	}

	/** @param list<string> $lines */
	private static function fenced( array $lines, int &$at, string $fence ): string {
		$code = array();
		$end  = '/^ {0,3}' . preg_quote( $fence[0], '/' ) . '{' . strlen( $fence ) . ',}[ \t]*$/';
		for ( ++$at, $count = count( $lines ); $at < $count && 1 !== preg_match( $end, $lines[ $at ] ); ++$at ) {
			$code[] = $lines[ $at ];
		}
		++$at;
		return self::code( $code );
	}

	/** @param list<string> $lines */
	private static function indented( array $lines, int &$at ): string {
		$taken = self::take( $lines, $at, static fn ( string $next ): bool => '' === trim( $next ) || str_starts_with( $next, '    ' ) );
		return self::code( array_map( static fn ( string $line ): string => substr( $line, 4 ), $taken ) );
	}

	/** @param list<string> $lines */
	private static function code( array $lines ): string {
		return '<pre><code>' . MarkdownInline::escape( rtrim( implode( "\n", $lines ) ), true ) . "</code></pre>\n";
	}

	/** @param list<string> $lines */
	private function quote( array $lines, int &$at, int $depth ): string {
		$taken = self::take( $lines, $at, static fn ( string $next ): bool => '' !== trim( $next ) && ( 1 === preg_match( '/^ {0,3}>/', $next ) || 1 !== preg_match( self::ITEM, $next ) && 1 !== preg_match( self::FENCE, $next ) ) );
		$inner = array_map( static fn ( string $line ): string => (string) preg_replace( '/^ {0,3}> ?/', '', $line ), $taken );
		return '<blockquote>' . $this->blocks( $inner, $depth + 1 ) . "</blockquote>\n";
	}

	/** @param list<string> $lines */
	private function items( array $lines, int &$at, int $depth ): string {
		$marker  = strtok( ltrim( $lines[ $at ] ), ' ' );
		$marker  = false === $marker ? '-' : $marker;
		$ordered = ctype_digit( $marker[0] );
		$kind    = substr( $marker, -1 );
		$start   = $ordered ? (int) $marker : 1;
		$html    = '';
		while ( isset( $lines[ $at ] ) && 1 === preg_match( self::ITEM, $lines[ $at ], $item ) && substr( $item[2], -1 ) === $kind && 1 !== preg_match( self::RULE, $lines[ $at ] ) ) {
			$html .= '<li>' . $this->item( $lines, $at, $item, $depth ) . "</li>\n";
		}
		if ( ! $ordered ) {
			return "<ul>\n{$html}</ul>\n";
		}
		return ( 1 === $start ? '<ol>' : "<ol start=\"{$start}\">" ) . "\n{$html}</ol>\n";
	}

	/**
	 * One item: its first line, and what is indented below it or goes on without a blank line.
	 *
	 * @param list<string>          $lines
	 * @param array<string>         $item Match of {@see self::ITEM}.
	 */
	private function item( array $lines, int &$at, array $item, int $depth ): string {
		$indent  = strlen( $item[1] ) + strlen( $item[2] ) + min( 4, max( 1, strlen( $item[3] ) ) );
		$inner   = array( $item[4] );
		$loose   = false;
		$indents = static fn ( string $line ): bool => strspn( $line, ' ' ) >= min( $indent, 4 );
		for ( ++$at, $count = count( $lines ); $at < $count; ++$at ) {
			$line = $lines[ $at ];
			if ( '' === trim( $line ) ) {
				$next = $at + 1;
				while ( $next < $count && '' === trim( $lines[ $next ] ) ) {
					++$next;
				}
				$goes_on = $next < $count && $indents( $lines[ $next ] );
				$loose   = $loose || $goes_on;
				if ( ! $goes_on ) {
					// A blank line between items does not part the list.
					$at = $next < $count && 1 === preg_match( self::ITEM, $lines[ $next ] ) ? $next : $at;
					break;
				}
				$inner[] = '';
			} elseif ( $indents( $line ) || ( strspn( $line, ' ' ) >= 2 && 1 === preg_match( self::ITEM, ltrim( $line ) ) ) ) {
				$inner[] = substr( $line, min( strspn( $line, ' ' ), $indent ) );
			} elseif ( 1 === preg_match( self::ITEM, $line ) || $this->interrupts( $line ) ) {
				break;
			} else {
				$inner[] = ltrim( $line );
			}
		}
		$html = $this->blocks( $inner, $depth + 1 );
		return $loose ? $html : (string) preg_replace( '#\A<p>(.*?)</p>\n#s', '$1', $html );
	}

	/** @param list<string> $lines */
	private function table( array $lines, int &$at ): string {
		$rows = self::take( $lines, $at, static fn ( string $next ): bool => str_contains( $next, '|' ) );
		$head = self::cells( $rows[0] );
		$html = '<table><thead><tr>' . $this->row( $head, 'th', count( $head ) ) . "</tr></thead>\n<tbody>";
		foreach ( array_slice( $rows, 2 ) as $row ) {
			$html .= '<tr>' . $this->row( self::cells( $row ), 'td', count( $head ) ) . "</tr>\n";
		}
		return "{$html}</tbody></table>\n";
	}

	/** @param list<string> $cells */
	private function row( array $cells, string $element, int $columns ): string {
		$html = '';
		foreach ( array_slice( array_pad( $cells, $columns, '' ), 0, $columns ) as $cell ) {
			$html .= "<{$element}>" . $this->inline->html( $cell ) . "</{$element}>";
		}
		return $html;
	}

	/** @return list<string> */
	private static function cells( string $row ): array {
		$row   = preg_replace( '/^\||(?<!\\\\)\|$/', '', trim( $row ) ) ?? $row;
		$cells = preg_split( '/(?<!\\\\)\|/', $row ) ?: array();
		return array_map( static fn ( string $cell ): string => str_replace( '\\|', '|', trim( $cell ) ), $cells );
	}

	/** @param list<string> $lines */
	private function paragraph( array $lines, int &$at ): string {
		$taken = self::take( $lines, $at, fn ( string $next ): bool => '' !== trim( $next ) && 1 !== preg_match( '/^ {0,3}(?:=+|-{2,})[ \t]*$/', $next ) && ! $this->interrupts( $next ) );
		$text  = $this->inline->html( implode( "\n", array_map( 'ltrim', $taken ) ) );
		$below = $lines[ $at ] ?? '';
		if ( 1 === preg_match( '/^ {0,3}(=+|-{2,})[ \t]*$/', $below, $line ) ) {
			++$at;
			$level = '=' === $line[1][0] ? 1 : 2;
			return "<h{$level}>{$text}</h{$level}>\n";
		}
		return "<p>{$text}</p>\n";
	}

	/** What begins something new without a blank line before it. */
	private function interrupts( string $line ): bool {
		return 1 === preg_match( '/^ {0,3}(?:#{1,6}[ \t]|>|[-*+] +\S|1[.)] +\S)/', $line )
			|| 1 === preg_match( self::FENCE, $line )
			|| 1 === preg_match( self::RULE, $line )
			|| 1 === preg_match( self::BLOCK, $line );
	}
}
