<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

/**
 * Typed reading of a block's attributes.
 *
 * WordPress checks them against block.json only in the editor, and drops what does not fit only
 * when a page is shown from stored blocks.
 */
final class Attributes {

	/** @param array<string, mixed> $values */
	public function __construct( private readonly array $values ) {}

	/** Text without markup; $otherwise where it is empty. */
	public function text( string $name, string $otherwise = '' ): string {
		$value = $this->values[ $name ] ?? '';
		$text  = is_string( $value ) ? trim( wp_strip_all_tags( html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) ) : '';
		return '' === $text ? $otherwise : $text;
	}

	public function bool( string $name, bool $otherwise ): bool {
		$value = $this->values[ $name ] ?? null;
		return is_bool( $value ) ? $value : $otherwise;
	}

	/** A whole number, kept between two others. */
	public function int( string $name, int $otherwise, int $min, int $max ): int {
		$value = $this->values[ $name ] ?? null;
		return max( $min, min( $max, is_numeric( $value ) ? (int) $value : $otherwise ) );
	}

	/**
	 * One of these words; the first where it is none of them.
	 *
	 * @param non-empty-list<string> $words
	 */
	public function word( string $name, array $words ): string {
		$value = $this->values[ $name ] ?? null;
		return is_string( $value ) && in_array( $value, $words, true ) ? $value : $words[0];
	}
}
