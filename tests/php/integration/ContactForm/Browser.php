<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\ContactForm;

/** What a browser without script knows of a page: its controls with their values, and its texts. */
final class Browser {

	private readonly \DOMXPath $page;

	public function __construct( public readonly string $html ) {
		$document = new \DOMDocument();
		$document->loadHTML( '<?xml encoding="UTF-8">' . $html, LIBXML_NOERROR );
		$this->page = new \DOMXPath( $document );
	}

	/**
	 * The fields that would be sent, as PHP would put them into `$_POST`.
	 *
	 * @param string $form XPath of the form.
	 * @return array<mixed>
	 */
	public function fields( string $form = '//form' ): array {
		$pairs = array();
		foreach ( $this->elements( $form . '//*[self::input or self::textarea or self::select][@name]' ) as $control ) {
			$type = $control->getAttribute( 'type' );
			if ( 'file' === $type || ( 'checkbox' === $type && ! $control->hasAttribute( 'checked' ) ) ) {
				continue;
			}
			$pairs[] = rawurlencode( $control->getAttribute( 'name' ) ) . '=' . rawurlencode( $this->value( $control ) );
		}
		parse_str( implode( '&', $pairs ), $fields );
		return $fields;
	}

	/**
	 * Texts of all elements that a path finds and that are not hidden.
	 *
	 * @return list<string>
	 */
	public function texts( string $path ): array {
		$texts = array();
		foreach ( $this->elements( $path . '[not(ancestor-or-self::*[@hidden])]' ) as $element ) {
			$texts[] = trim( (string) preg_replace( '/\s+/u', ' ', $element->textContent ) );
		}
		return $texts;
	}

	/**
	 * The errors at the fields and beside the button.
	 *
	 * @return list<string>
	 */
	public function errors(): array {
		return $this->texts( "//p[contains(@class, '__error')]" );
	}

	/** The value of an attribute of the first element that a path finds, or '' if there is none. */
	public function attribute( string $path, string $name ): string {
		$found = $this->elements( $path );
		return array() === $found ? '' : $found[0]->getAttribute( $name );
	}

	/** How many elements a path finds. */
	public function count( string $path ): int {
		return count( $this->elements( $path ) );
	}

	private function value( \DOMElement $control ): string {
		if ( 'textarea' === $control->nodeName ) {
			// HTML drops the first line break of a textarea.
			return (string) preg_replace( '/^\n/', '', $control->textContent );
		}
		if ( 'select' !== $control->nodeName ) {
			return $control->getAttribute( 'value' );
		}
		foreach ( $control->getElementsByTagName( 'option' ) as $option ) {
			if ( $option->hasAttribute( 'selected' ) ) {
				return $option->getAttribute( 'value' );
			}
		}
		return '';
	}

	/** @return list<\DOMElement> */
	private function elements( string $path ): array {
		$elements = array();
		foreach ( $this->page->query( $path ) ?: array() as $node ) {
			if ( $node instanceof \DOMElement ) {
				$elements[] = $node;
			}
		}
		return $elements;
	}
}
