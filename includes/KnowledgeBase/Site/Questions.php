<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\BlockParts;

/** Finds the questions that an article visibly answers: folded details, and headings that ask. */
final class Questions {

	private const MAX        = 50;
	private const MAX_ANSWER = 2_000;

	/**
	 * @param array<mixed> $blocks As `parse_blocks()` answers them.
	 * @return list<array{question: string, answer: string}> Plain text.
	 */
	public static function of( array $blocks ): array {
		$found   = array();
		$heading = null;
		foreach ( $blocks as $block ) {
			if ( ! is_array( $block ) || ! is_string( $block['blockName'] ?? null ) ) {
				continue;
			}
			if ( 'core/heading' === $block['blockName'] ) {
				self::close( $heading, $found );
				$text    = self::text( $block );
				$heading = 1 === preg_match( '/[?؟]\s*$/u', $text ) ? array( 'question' => $text, 'answer' => '' ) : null;
				continue;
			}
			if ( 'core/details' === $block['blockName'] ) {
				$found[] = self::details( $block );
				continue;
			}
			if ( null !== $heading ) {
				$heading['answer'] .= ' ' . self::text( $block );
			} else {
				$found = array( ...$found, ...self::of( BlockParts::inner( $block ) ) );
			}
		}
		self::close( $heading, $found );
		$whole = array_filter( $found, static fn ( array $pair ): bool => '' !== $pair['question'] && '' !== $pair['answer'] );
		return array_slice( array_values( $whole ), 0, self::MAX );
	}

	/**
	 * @param array{question: string, answer: string}|null       $heading
	 * @param list<array{question: string, answer: string}> $found
	 */
	private static function close( ?array $heading, array &$found ): void {
		if ( null !== $heading ) {
			$found[] = array( 'question' => $heading['question'], 'answer' => self::cut( $heading['answer'] ) );
		}
	}

	/**
	 * @param array<mixed> $block
	 * @return array{question: string, answer: string}
	 */
	private static function details( array $block ): array {
		$markup   = is_string( $block['innerHTML'] ?? null ) ? $block['innerHTML'] : '';
		$question = 1 === preg_match( '#<summary\b[^>]*>(.*?)</summary>#is', $markup, $summary ) ? self::plain( $summary[1] ) : '';
		$answer   = self::plain( (string) preg_replace( '#<summary\b[^>]*>.*?</summary>#is', ' ', $markup ) );
		foreach ( BlockParts::inner( $block ) as $inner ) {
			$answer .= ' ' . self::text( $inner );
		}
		return array( 'question' => $question, 'answer' => self::cut( $answer ) );
	}

	/** @param array<mixed> $block */
	private static function text( array $block ): string {
		$text = '';
		foreach ( BlockParts::of( $block ) as $part ) {
			$text .= ' ' . ( is_string( $part ) ? $part : self::text( $part ) );
		}
		return self::plain( $text );
	}

	private static function plain( string $html ): string {
		return trim( (string) preg_replace( '/\s+/u', ' ', html_entity_decode( (string) preg_replace( '/<[^>]*>/', ' ', $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
	}

	private static function cut( string $text ): string {
		return mb_substr( trim( $text ), 0, self::MAX_ANSWER );
	}
}
