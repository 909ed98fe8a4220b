<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

use Sanad\Placeholders\Nodes\EscapeNode;
use Sanad\Placeholders\Nodes\IfNode;
use Sanad\Placeholders\Nodes\Node;
use Sanad\Placeholders\Nodes\PluralNode;
use Sanad\Placeholders\Nodes\TextNode;
use Sanad\Placeholders\Nodes\ValueNode;

/** Fills a template that was read without errors. Used for one template. */
final class Renderer {

	/** Stands where a condition or plural has left nothing, until empty paragraphs are removed. */
	private const NOTHING = "\x02";

	/** @var list<Missing> */
	private array $missing = array();

	/** Placeholders that stood as the address of a link, to be shown behind it. */
	private string $behind_link = '';

	/** @param string $language Of the text, for its plurals. */
	public function __construct(
		private readonly Format $format,
		private readonly Mode $mode,
		private readonly string $language,
		private readonly Values $values,
		private readonly Writer $writer
	) {}

	public function render( Template $template ): string {
		$this->report_unknown( $template->nodes );
		$text = $this->nodes( $template->nodes, null ) . $this->behind_link;
		if ( str_contains( $text, self::NOTHING ) ) {
			$nothing = self::NOTHING;
			$text    = (string) preg_replace( "#<(p|div|li)\b[^<>]*>(?:\s|&nbsp;|<br\s*/?>)*(?:{$nothing}(?:\s|&nbsp;|<br\s*/?>)*)+</\\1>\s*#i", '', $text );
			$text    = str_replace( $nothing, '', $text );
		}
		return Format::Header === $this->format ? trim( (string) preg_replace( '/[\s\x00-\x1F\x7F]+/u', ' ', $text ) ) : $text;
	}

	/**
	 * What could not be filled, in the order of the template.
	 *
	 * @return list<Missing>
	 */
	public function missing(): array {
		$missing = $this->missing;
		usort( $missing, static fn ( Missing $a, Missing $b ): int => $a->offset <=> $b->offset );
		return $missing;
	}

	/** @param list<Node> $nodes */
	private function nodes( array $nodes, ?string $number ): string {
		$text = '';
		foreach ( $nodes as $node ) {
			$text .= match ( true ) {
				$node instanceof TextNode   => $this->text( $node->text, $number ),
				$node instanceof EscapeNode => Mode::Insertion === $this->mode ? '\{{' : '{{',
				$node instanceof ValueNode  => $this->value( $node ),
				$node instanceof IfNode     => $this->condition( $node, $number ),
				$node instanceof PluralNode => $this->plural( $node ),
				default                     => '',
			};
		}
		return $text;
	}

	private function condition( IfNode $node, ?string $number ): string {
		$value = $this->values->get( $node->name );
		// Left standing where it can be seen and is met again when the text is sent.
		return $this->block( $value?->is_true() ? $node->then : $node->else, $number ) . ( null === $value ? "{{{$node->name}}}" : '' );
	}

	/** @param list<Node> $nodes */
	private function block( array $nodes, ?string $number ): string {
		$text = $this->nodes( $nodes, $number );
		return '' === trim( $text ) ? self::NOTHING : $text;
	}

	private function text( string $text, ?string $number ): string {
		if ( null !== $number ) {
			$parts = Format::Html === $this->format ? preg_split( '/(<[^>]*>)/', $text, -1, PREG_SPLIT_DELIM_CAPTURE ) : false;
			$parts = false === $parts ? array( $text ) : $parts;
			foreach ( $parts as $index => $part ) {
				if ( Format::Html !== $this->format || ! str_starts_with( $part, '<' ) ) {
					// `#` alone is the number; `&#39;`, `#1042` and `#name` are what they are, and so is `\#`.
					$part            = (string) preg_replace_callback( '/(?<![&\\\\])#(?![\p{L}\p{N}])/u', static fn (): string => $number, $part );
					$parts[ $index ] = str_replace( '\#', '#', $part );
				}
			}
			$text = implode( '', $parts );
		}
		if ( '' === $this->behind_link || ! str_contains( strtolower( $text ), '</a>' ) ) {
			return $text;
		}
		$end               = (int) stripos( $text, '</a>' ) + 4;
		$text              = substr( $text, 0, $end ) . $this->behind_link . substr( $text, $end );
		$this->behind_link = '';
		return $text;
	}

	private function plural( PluralNode $node ): string {
		$value = $this->values->get( $node->name );
		if ( null === $value || null === $value->number ) {
			if ( null !== $value ) {
				$this->missing[] = new Missing( $node->name, "#plural {$node->name}", $value->is_empty() ? $value->why : Why::NoNumber, $node->offset );
			}
			$left = "{{{$node->name}}}";
			$text = $this->block( $node->forms['other'] ?? array(), $left );
			return str_contains( $text, $left ) ? $text : $text . $left;
		}
		$form   = PluralRules::category( $this->language, $value->number );
		$number = $this->protect( (string) $this->writer->write( $value, Place::Content ) );
		return $this->block( $node->forms[ $form ] ?? $node->forms['other'] ?? array(), $number );
	}

	private function value( ValueNode $node ): string {
		$value   = $this->values->get( $node->name );
		$written = null === $value || $value->is_empty() ? null : $this->writer->write( $value, $node->place );
		if ( null !== $written ) {
			return $this->protect( $written );
		}
		$fits = Place::Address !== $node->place || 1 === preg_match( '#^https?://#i', (string) $node->fallback );
		if ( null !== $value && '' !== (string) $node->fallback && $fits ) {
			return (string) $node->fallback;
		}
		if ( null !== $value ) {
			$this->missing[] = new Missing( $node->name, self::inside( $node->raw ), $value->is_empty() ? $value->why : Why::NoLink, $node->offset );
		}
		if ( Place::Address === $node->place ) {
			$this->behind_link .= " {$node->raw}";
			return '';
		}
		return $node->raw;
	}

	/**
	 * Names that nobody knows are a mistake in the template, whatever becomes of the place where they stand.
	 *
	 * @param array<Node> $nodes
	 */
	private function report_unknown( array $nodes ): void {
		foreach ( $nodes as $node ) {
			if ( $node instanceof ValueNode || $node instanceof IfNode || $node instanceof PluralNode ) {
				if ( null === $this->values->get( $node->name ) ) {
					$this->missing[] = new Missing( $node->name, $node instanceof ValueNode ? self::inside( $node->raw ) : $node->name, null, $node->offset );
				}
			}
			foreach ( $node instanceof IfNode ? array( $node->then, $node->else ) : ( $node instanceof PluralNode ? $node->forms : array() ) as $inner ) {
				$this->report_unknown( $inner );
			}
		}
	}

	/** Braces in a value are text for whoever reads the result as a template. */
	private function protect( string $written ): string {
		return Mode::Insertion === $this->mode ? str_replace( '{{', '\{{', $written ) : $written;
	}

	private static function inside( string $raw ): string {
		return trim( html_entity_decode( substr( $raw, 2, -2 ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ), " \n\r\t\u{A0}" );
	}
}
