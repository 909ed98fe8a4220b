<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

/** Writes what stands within a paragraph, a cell or an item of a list. Pictures are collected, to become blocks. */
final class InlineMarkup {

	/** Elements that stay; others give way to their content. */
	private const KEPT = array( 'strong', 'b', 'em', 'i', 'u', 's', 'del', 'ins', 'code', 'kbd', 'sub', 'sup', 'mark', 'small', 'abbr', 'bdo', 'q', 'cite' );

	/** Elements that begin a line of their own. */
	private const LINES = array( 'p', 'div', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'li', 'tr', 'address', 'center' );

	/** @var list<\DOMElement> */
	private array $pictures = array();

	/** The inline HTML of some nodes, in order. */
	public function html( \DOMNode ...$nodes ): string {
		$html = '';
		foreach ( $nodes as $node ) {
			$html .= $this->node( $node );
		}
		$html = preg_replace( '/[ \t\r\n]+/', ' ', $html ) ?? $html;
		$html = preg_replace( '#\s*<br>\s*#', '<br>', $html ) ?? $html;
		return preg_replace( '#^(?:<br>|\s)+|(?:<br>|\s)+$#', '', $html ) ?? $html;
	}

	/**
	 * The pictures that were met since the last call.
	 *
	 * @return list<\DOMElement>
	 */
	public function take_pictures(): array {
		$pictures       = $this->pictures;
		$this->pictures = array();
		return $pictures;
	}

	public static function escape( string $text ): string {
		return htmlspecialchars( $text, ENT_NOQUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
	}

	private function node( \DOMNode $node ): string {
		if ( $node instanceof \DOMText ) {
			return self::escape( $node->data );
		}
		if ( ! $node instanceof \DOMElement ) {
			return '';
		}
		$name = strtolower( $node->nodeName );
		if ( 'br' === $name ) {
			return '<br>';
		}
		if ( 'img' === $name ) {
			$this->pictures[] = $node;
			return '';
		}
		$inner = '';
		foreach ( $node->childNodes as $child ) {
			$inner .= $this->node( $child );
		}
		if ( 'a' === $name ) {
			$target = $node->getAttribute( 'href' );
			return '' === $target || '' === trim( $inner ) ? $inner : '<a href="' . esc_url( $target ) . "\">{$inner}</a>";
		}
		if ( in_array( $name, self::LINES, true ) ) {
			return "<br>{$inner}<br>";
		}
		if ( 'bdi' === $name ) {
			// WordPress does not let `bdi` into posts, but this, which isolates just as well.
			return '<span dir="' . esc_attr( '' === $node->getAttribute( 'dir' ) ? 'auto' : $node->getAttribute( 'dir' ) ) . "\">{$inner}</span>";
		}
		return in_array( $name, self::KEPT, true ) && '' !== $inner ? "<{$name}" . self::direction( $node ) . ">{$inner}</{$name}>" : $inner;
	}

	private static function direction( \DOMElement $element ): string {
		$direction = $element->getAttribute( 'dir' );
		return '' === $direction ? '' : ' dir="' . esc_attr( $direction ) . '"';
	}
}
