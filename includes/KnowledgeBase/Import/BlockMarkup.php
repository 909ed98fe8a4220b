<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\Messages\HtmlCleaner;

/**
 * Turns HTML into the markup of core's blocks, as the block editor itself saves them: heading,
 * paragraph, list, quote, table, code, picture, separator. What an article cannot hold goes.
 */
final class BlockMarkup {

	/** Elements that become a block, or hold some. */
	private const BLOCKS = array( 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'blockquote', 'table', 'pre', 'hr', 'figure', 'dl', 'div', 'center', 'address', 'li', 'dt', 'dd' );

	private readonly InlineMarkup $inline;

	private function __construct() {
		$this->inline = new InlineMarkup();
	}

	/** Whether this HTML can be read in bounded time and memory. */
	public static function can_read( string $html ): bool {
		return HtmlCleaner::can_clean( $html );
	}

	/** @param string $html Valid UTF-8, not trusted, for which {@see self::can_read()} is true. */
	public static function of( string $html ): string {
		$body = HtmlCleaner::parse( HtmlCleaner::clean( $html ) );
		return null === $body ? '' : wp_kses_post( trim( ( new self() )->blocks( $body ) ) );
	}

	private function blocks( \DOMNode $parent ): string {
		$markup = '';
		$run    = array();
		foreach ( $parent->childNodes as $child ) {
			if ( $child instanceof \DOMElement && self::holds_blocks( $child ) ) {
				$markup .= $this->paragraph( $run ) . $this->block( $child );
				$run     = array();
			} else {
				$run[] = $child;
			}
		}
		return $markup . $this->paragraph( $run );
	}

	private function block( \DOMElement $element ): string {
		$name = strtolower( $element->nodeName );
		return match ( $name ) {
			'h1', 'h2', 'h3', 'h4', 'h5', 'h6' => $this->heading( $element, max( 2, (int) $name[1] ) ),
			'p'          => $this->paragraph( array( $element ), $element->getAttribute( 'dir' ) ),
			'ul', 'ol'   => $this->list( $element ) . $this->pictures(),
			'blockquote' => self::wrap( 'core/quote', array(), "<blockquote class=\"wp-block-quote\">{$this->blocks( $element )}</blockquote>" ),
			'table'      => $this->table( $element, '' ) . $this->pictures(),
			'pre'        => self::wrap( 'core/code', array(), '<pre class="wp-block-code"><code>' . InlineMarkup::escape( trim( $element->textContent, "\r\n" ) ) . '</code></pre>' ),
			'hr'         => self::wrap( 'core/separator', array(), '<hr class="wp-block-separator has-alpha-channel-opacity" />' ),
			'figure'     => $this->figure( $element ),
			'dl'         => $this->definitions( $element ),
			default      => $this->blocks( $element ),
		};
	}

	private function heading( \DOMElement $element, int $level ): string {
		$text = $this->inline->html( $element );
		// A heading is a line of its own already.
		$text = (string) preg_replace( '#^(?:<br>)+|(?:<br>)+$#', '', $text );
		return ( '' === $text ? '' : self::wrap( 'core/heading', 2 === $level ? array() : array( 'level' => $level ), "<h{$level} class=\"wp-block-heading\">{$text}</h{$level}>" ) ) . $this->pictures();
	}

	/** @param list<\DOMNode> $nodes */
	private function paragraph( array $nodes, string $direction = '' ): string {
		$text = $this->inline->html( ...$nodes );
		if ( '' === trim( html_entity_decode( wp_strip_all_tags( $text ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ), " \n\r\t\u{A0}" ) ) {
			return $this->pictures();
		}
		$turned = in_array( $direction, array( 'ltr', 'rtl' ), true );
		return self::wrap( 'core/paragraph', $turned ? array( 'direction' => $direction ) : array(), ( $turned ? "<p dir=\"{$direction}\">" : '<p>' ) . "{$text}</p>" ) . $this->pictures();
	}

	private function list( \DOMElement $list ): string {
		$ordered = 'ol' === strtolower( $list->nodeName );
		$start   = $ordered ? (int) $list->getAttribute( 'start' ) : 0;
		$items   = '';
		foreach ( $list->childNodes as $child ) {
			if ( ! $child instanceof \DOMElement ) {
				continue;
			}
			$lists = array();
			$texts = array();
			foreach ( 'li' === strtolower( $child->nodeName ) ? $child->childNodes : array( $child ) as $part ) {
				if ( $part instanceof \DOMElement && in_array( strtolower( $part->nodeName ), array( 'ul', 'ol' ), true ) ) {
					$lists[] = $part;
				} else {
					$texts[] = $part;
				}
			}
			$inner  = (string) preg_replace( '#(?:<br>){2,}#', '<br>', $this->inline->html( ...$texts ) );
			$inner .= implode( '', array_map( $this->list( ... ), $lists ) );
			$items .= '' === $inner ? '' : self::wrap( 'core/list-item', array(), "<li>{$inner}</li>" );
		}
		if ( '' === $items ) {
			return '';
		}
		$attributes = $ordered ? array( 'ordered' => true ) + ( $start > 1 ? array( 'start' => $start ) : array() ) : array();
		$open       = $ordered ? ( $start > 1 ? "<ol start=\"{$start}\" " : '<ol ' ) : '<ul ';
		return self::wrap( 'core/list', $attributes, "{$open}class=\"wp-block-list\">{$items}</" . ( $ordered ? 'ol>' : 'ul>' ) );
	}

	private function table( \DOMElement $table, string $caption ): string {
		$sections = array( 'thead' => '', 'tbody' => '', 'tfoot' => '' );
		$rows     = array();
		foreach ( $table->getElementsByTagName( 'tr' ) as $row ) {
			$rows[] = $row;
		}
		foreach ( $rows as $place => $row ) {
			$parent  = strtolower( $row->parentNode->nodeName ?? '' );
			$cells   = $this->cells( $row );
			$section = isset( $sections[ $parent ] ) ? $parent : 'tbody';
			// A first row of nothing but headings is the head, also where nobody said so.
			if ( 0 === $place && count( $rows ) > 1 && 'tfoot' !== $section && ! str_contains( $cells, '<td' ) ) {
				$section = 'thead';
			}
			$sections[ $section ] .= '' === $cells ? '' : "<tr>{$cells}</tr>";
		}
		foreach ( $table->getElementsByTagName( 'caption' ) as $element ) {
			$caption = trim( $this->inline->html( $element ) );
		}
		$html = '';
		foreach ( $sections as $name => $content ) {
			$html .= '' === $content ? '' : "<{$name}>{$content}</{$name}>";
		}
		$caption = '' === $caption ? '' : "<figcaption class=\"wp-element-caption\">{$caption}</figcaption>";
		// The default of this attribute has changed between versions, so it is always said.
		return '' === $html ? '' : self::wrap( 'core/table', array( 'hasFixedLayout' => false ), "<figure class=\"wp-block-table\"><table>{$html}</table>{$caption}</figure>" );
	}

	private function cells( \DOMElement $row ): string {
		$html = '';
		foreach ( $row->childNodes as $cell ) {
			$name = strtolower( $cell->nodeName );
			if ( $cell instanceof \DOMElement && ( 'td' === $name || 'th' === $name ) ) {
				$spans = '';
				foreach ( array( 'colspan', 'rowspan' ) as $attribute ) {
					$span   = (int) $cell->getAttribute( $attribute );
					$spans .= $span > 1 ? " {$attribute}=\"{$span}\"" : '';
				}
				$html .= "<{$name}{$spans}>{$this->inline->html( $cell )}</{$name}>";
			}
		}
		return $html;
	}

	private function figure( \DOMElement $figure ): string {
		$caption = '';
		$table   = null;
		$others  = array();
		foreach ( $figure->childNodes as $child ) {
			$name = strtolower( $child->nodeName );
			if ( 'figcaption' === $name ) {
				$caption = $this->inline->html( $child );
			} elseif ( 'table' === $name && $child instanceof \DOMElement ) {
				$table = $child;
			} else {
				$others[] = $child;
			}
		}
		if ( null !== $table ) {
			return $this->table( $table, $caption );
		}
		foreach ( $others as $other ) {
			if ( $other instanceof \DOMElement && self::holds_blocks( $other ) ) {
				return $this->blocks( $figure );
			}
		}
		$text     = $this->inline->html( ...$others );
		$pictures = $this->pictures( $caption );
		$caption  = '' === $pictures ? $caption : '';
		return $pictures . implode( '', array_map( static fn ( string $line ): string => '' === $line ? '' : self::wrap( 'core/paragraph', array(), "<p>{$line}</p>" ), array( $text, $caption ) ) );
	}

	private function definitions( \DOMElement $list ): string {
		$markup = '';
		foreach ( $list->childNodes as $child ) {
			$text    = $child instanceof \DOMElement ? $this->inline->html( ...iterator_to_array( $child->childNodes, false ) ) : '';
			$text    = '' !== $text && 'dt' === strtolower( $child->nodeName ) ? "<strong>{$text}</strong>" : $text;
			$markup .= '' === $text ? '' : self::wrap( 'core/paragraph', array(), "<p>{$text}</p>" );
		}
		return $markup . $this->pictures();
	}

	/** The pictures that the last text held, as blocks of their own. They are named, not fetched. */
	private function pictures( string $caption = '' ): string {
		$markup = '';
		foreach ( $this->inline->take_pictures() as $picture ) {
			$below   = '' === $caption ? '' : "<figcaption class=\"wp-element-caption\">{$caption}</figcaption>";
			$markup .= self::wrap( 'core/image', array(), sprintf( '<figure class="wp-block-image"><img src="%s" alt="%s" />%s</figure>', esc_url( $picture->getAttribute( 'src' ) ), esc_attr( $picture->getAttribute( 'alt' ) ), $below ) );
			$caption = '';
		}
		return $markup;
	}

	/** Whether an element is a block, or an inline one around blocks. */
	private static function holds_blocks( \DOMElement $element ): bool {
		if ( in_array( strtolower( $element->nodeName ), self::BLOCKS, true ) ) {
			return true;
		}
		foreach ( $element->childNodes as $child ) {
			if ( $child instanceof \DOMElement && self::holds_blocks( $child ) ) {
				return true;
			}
		}
		return false;
	}

	/** @param array<string, bool|int|string> $attributes */
	private static function wrap( string $name, array $attributes, string $html ): string {
		return get_comment_delimited_block_content( $name, $attributes, "\n{$html}\n" ) . "\n";
	}
}
