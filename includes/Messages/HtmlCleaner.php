<?php
declare(strict_types=1);

namespace Sanad\Messages;

/**
 * Rebuilds untrusted HTML from its parse tree, with nothing in it but what {@see HtmlRules} allow.
 *
 * Nothing of the input is copied as markup: elements are opened and closed here, attribute values
 * are checked and written quoted and escaped. No element remains whose content a browser reads as
 * anything else than HTML (script, style, svg, math, noscript, textarea …), so there is nothing that
 * could turn into something else when it is parsed again.
 */
final class HtmlCleaner {

	/** Bytes of HTML; a longer one becomes plain text, since its tree would not fit into the memory of a shop. */
	public const MAX_BYTES = 500_000;

	/** Elements inside one another; letters need a dozen, the deepest newsletters three. */
	private const MAX_DEPTH = 200;

	/** Elements that the parser closes by itself; a list of unclosed ones is not deep. */
	private const SELF_CLOSING = array( 'p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'option', 'br', 'hr', 'img', 'input', 'meta', 'link', 'base', 'area', 'col', 'wbr', 'source', 'embed', 'param', 'track' );

	/** Whether this HTML can be parsed in bounded time and memory. */
	public static function can_clean( string $html ): bool {
		return class_exists( \DOMDocument::class ) && strlen( $html ) <= self::MAX_BYTES && self::depth( $html ) <= self::MAX_DEPTH;
	}

	/**
	 * @param string $html     Valid UTF-8 for which {@see self::can_clean()} is true.
	 * @param bool   $mentions Whether agents may be mentioned in it.
	 */
	public static function clean( string $html, bool $mentions = false ): string {
		$body = self::parse( $html );
		if ( null === $body ) {
			return '';
		}
		$output = '';
		/** @var list<array{\DOMNode|null, string}> $stack A node to write, or what closes an element. */
		$stack = array();
		self::push_children( $stack, $body );
		// Not recursive: a deep tree must not become a deep call stack.
		while ( array() !== $stack ) {
			[ $node, $close ] = array_pop( $stack );
			if ( null === $node ) {
				$output .= $close;
			} elseif ( $node instanceof \DOMText ) {
				$output .= self::escape( $node->data );
			} elseif ( $node instanceof \DOMElement ) {
				$output .= self::open( $node, $stack, $mentions );
			}
		}
		return trim( $output );
	}

	/**
	 * Writes the start of an element and puts its children, and what closes it, on the stack.
	 *
	 * @param list<array{\DOMNode|null, string}> $stack
	 */
	private static function open( \DOMElement $element, array &$stack, bool $mentions ): string {
		$name = strtolower( $element->nodeName );
		if ( in_array( $name, HtmlRules::DROPPED, true ) ) {
			return '';
		}
		if ( ! HtmlRules::allows( $name ) ) {
			self::push_children( $stack, $element );
			return '';
		}
		$attributes = HtmlRules::attributes( $name, self::attributes( $element ), $mentions );
		if ( null === $attributes ) {
			return '';
		}
		$start = "<{$name}";
		foreach ( $attributes as $attribute => $value ) {
			$start .= " {$attribute}=\"" . self::escape( $value ) . '"';
		}
		if ( in_array( $name, HtmlRules::VOID, true ) ) {
			return "{$start}>";
		}
		$stack[] = array( null, "</{$name}>" );
		self::push_children( $stack, $element );
		return "{$start}>";
	}

	/** @param list<array{\DOMNode|null, string}> $stack */
	private static function push_children( array &$stack, \DOMNode $parent ): void {
		for ( $child = $parent->lastChild; null !== $child; $child = $child->previousSibling ) {
			$stack[] = array( $child, '' );
		}
	}

	/** @return array<string, string> */
	private static function attributes( \DOMElement $element ): array {
		$attributes = array();
		foreach ( $element->attributes as $attribute ) {
			$attributes[ strtolower( $attribute->nodeName ) ] = $attribute->nodeValue ?? '';
		}
		return $attributes;
	}

	private static function escape( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
	}

	/** The parse tree of HTML that {@see self::can_clean()} lets pass; null if there is none. */
	public static function parse( string $html ): ?\DOMElement {
		$html = (string) preg_replace( '/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]/', '', $html );
		// As ASCII, so that no declaration inside can talk the parser into another charset.
		$html     = mb_encode_numericentity( $html, array( 0x80, 0x10FFFF, 0, 0x1FFFFF ), 'UTF-8' );
		$document = new \DOMDocument();
		$errors   = libxml_use_internal_errors( true );
		$parsed   = $document->loadHTML( "<html><body>{$html}</body></html>", LIBXML_NONET | LIBXML_NOERROR | LIBXML_NOWARNING | LIBXML_COMPACT );
		libxml_clear_errors();
		libxml_use_internal_errors( $errors );
		$root = $parsed ? $document->documentElement : null;
		return $root;
	}

	/** Most elements open at once, told from the tags alone. */
	private static function depth( string $html ): int {
		$depth   = 0;
		$deepest = 0;
		$offset  = 0;
		while ( 1 === preg_match( '/<(\/?)([a-z][a-z0-9:-]*)/i', $html, $tag, PREG_OFFSET_CAPTURE, $offset ) ) {
			$offset = $tag[0][1] + strlen( $tag[0][0] );
			if ( in_array( strtolower( $tag[2][0] ), self::SELF_CLOSING, true ) ) {
				continue;
			}
			$depth   = max( 0, $depth + ( '' === $tag[1][0] ? 1 : -1 ) );
			$deepest = max( $deepest, $depth );
		}
		return $deepest;
	}
}
