<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

use Sanad\Placeholders\Nodes\EscapeNode;
use Sanad\Placeholders\Nodes\IfNode;
use Sanad\Placeholders\Nodes\Node;
use Sanad\Placeholders\Nodes\PluralNode;
use Sanad\Placeholders\Nodes\TextNode;
use Sanad\Placeholders\Nodes\ValueNode;

/** Reads a template. Its grammar is documented in the README beside this file. */
final class Parser {

	/** Conditions and plurals inside one another. */
	private const MAX_DEPTH = 20;

	/** Errors that are told; whoever has more will look again. */
	private const MAX_ERRORS = 20;

	private const NAME = '[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*';

	private int $at = 0;

	private int $depth = 0;

	/** @var list<Unresolved> */
	private array $errors = array();

	/** @param list<Token> $tokens */
	private function __construct( private readonly string $source, private readonly array $tokens, private readonly Format $format ) {}

	public static function parse( string $source, Format $format ): Template {
		$parser = new self( $source, Lexer::tokens( $source, $format ), $format );
		$nodes  = array();
		while ( isset( $parser->tokens[ $parser->at ] ) ) {
			array_push( $nodes, ...$parser->nodes() );
			$stray = $parser->tokens[ $parser->at ] ?? null;
			if ( null !== $stray ) {
				$parser->stray( $stray );
				++$parser->at;
			}
		}
		return new Template( $source, $format, $nodes, $parser->errors );
	}

	/**
	 * Everything up to what ends a block, or to the end.
	 *
	 * @return list<Node>
	 */
	private function nodes(): array {
		$nodes = array();
		for ( ; isset( $this->tokens[ $this->at ] ); ++$this->at ) {
			$token = $this->tokens[ $this->at ];
			if ( TokenKind::Text === $token->kind ) {
				$nodes[] = new TextNode( $token->raw );
			} elseif ( TokenKind::Escape === $token->kind ) {
				$nodes[] = new EscapeNode();
			} elseif ( TokenKind::Unclosed === $token->kind ) {
				$this->error( $token, __( 'These braces are never closed. Write \{{ for braces that are meant as such.', 'sanad' ) );
			} elseif ( Place::Tag === $token->place || ( Place::Content !== $token->place && $token->is_block() ) ) {
				$this->error( $token, __( 'A placeholder cannot stand here, inside of an HTML tag.', 'sanad' ) );
			} elseif ( $token->is_block() && '#' !== $token->content[0] ) {
				return $nodes;
			} else {
				$node = $token->is_block() ? $this->block( $token ) : $this->value( $token );
				if ( null !== $node ) {
					$nodes[] = $node;
				}
			}
		}
		return $nodes;
	}

	/** A value whose name is odd is simply unknown; only what cannot be a name at all is wrong. */
	private function value( Token $token ): ?Node {
		[ $name, $fallback ] = array_pad( explode( '|', $token->content, 2 ), 2, null );
		$name                = Format::Html === $this->format ? html_entity_decode( (string) $name, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : (string) $name;
		$name                = trim( $name, " \n\r\t\u{A0}" );
		if ( '' === $name || 1 === preg_match( '/[<>]/', $token->content ) ) {
			$this->error( $token, '' === $name ? __( 'There is no name between these braces.', 'sanad' ) : __( 'There is formatting between these braces. Write the name again without it.', 'sanad' ) );
			return null;
		}
		return new ValueNode( $name, null === $fallback ? null : trim( $fallback ), $token->place, $token->raw, $token->offset );
	}

	private function block( Token $token ): ?Node {
		if ( 1 !== preg_match( '/^#(if|plural)(?:\s|&nbsp;|\x{A0})+(' . self::NAME . ')$/u', $token->content, $found ) ) {
			$this->error( $token, __( 'This cannot be read. A condition is written {{#if name}}, a plural {{#plural name}}.', 'sanad' ) );
			return null;
		}
		if ( $this->depth >= self::MAX_DEPTH ) {
			$this->error( $token, __( 'Too many conditions lie inside one another here.', 'sanad' ) );
			return null;
		}
		++$this->depth;
		++$this->at;
		$node = 'if' === $found[1] ? $this->condition( $token, $found[2] ) : $this->plural( $token, $found[2] );
		--$this->depth;
		return $node;
	}

	private function condition( Token $open, string $name ): Node {
		$then = $this->nodes();
		$else = array();
		if ( 'else' === ( $this->tokens[ $this->at ]->content ?? '' ) ) {
			++$this->at;
			$else = $this->nodes();
		}
		$this->close( $open, '/if' );
		return new IfNode( $name, $then, $else, $open->offset );
	}

	private function plural( Token $open, string $name ): Node {
		$forms  = array();
		$before = $this->nodes();
		if ( $this->is_visible( $before ) ) {
			$this->error( $open, __( 'Text stands before the first form of this plural. Begin with a form such as {{one}}.', 'sanad' ) );
		}
		while ( in_array( $form = $this->tokens[ $this->at ]->content ?? '', PluralRules::CATEGORIES, true ) ) {
			if ( isset( $forms[ $form ] ) ) {
				$this->error( $this->tokens[ $this->at ], __( 'This form stands twice in one plural.', 'sanad' ) );
			}
			++$this->at;
			$forms[ $form ] = $this->nodes();
		}
		$this->close( $open, '/plural' );
		if ( ! isset( $forms['other'] ) ) {
			$this->error( $open, __( 'This plural lacks the form {{other}}, which all other numbers take.', 'sanad' ) );
		}
		return new PluralNode( $name, $forms, $open->offset );
	}

	/** Leaves the closing token as the current one, which the caller's loop passes. */
	private function close( Token $open, string $content ): void {
		$token = $this->tokens[ $this->at ] ?? null;
		if ( ( $token->content ?? '' ) === $content ) {
			return;
		}
		/* translators: %s: what closes a condition or plural, such as {{/if}}. */
		$this->error( $open, sprintf( __( 'This is never closed: %s is missing.', 'sanad' ), "{{{$content}}}" ) );
		--$this->at;
	}

	/** A closing or a form without its beginning. */
	private function stray( Token $token ): void {
		/* translators: %s: part of a condition or plural, such as {{/if}} or {{else}}. */
		$this->error( $token, sprintf( __( '%s has no beginning before it.', 'sanad' ), $token->raw ) );
	}

	/** @param list<Node> $nodes */
	private function is_visible( array $nodes ): bool {
		foreach ( $nodes as $node ) {
			if ( ! $node instanceof TextNode || '' !== trim( html_entity_decode( (string) preg_replace( '/<[^>]*>/', '', $node->text ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ), " \n\r\t\u{A0}" ) ) {
				return true;
			}
		}
		return false;
	}

	private function error( Token $token, string $message ): void {
		if ( count( $this->errors ) >= self::MAX_ERRORS ) {
			return;
		}
		$placeholder    = TokenKind::Braces === $token->kind ? $token->content : $token->raw;
		$this->errors[] = new Unresolved( $placeholder, Reason::Syntax, $message, Template::position( $this->source, $token->offset ) );
	}
}
