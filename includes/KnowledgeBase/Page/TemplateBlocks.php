<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Page;

use Sanad\KnowledgeBase\BlockParts;

/** Which blocks stand in the block template that shows this page, its parts and patterns included. */
final class TemplateBlocks {

	/** Against parts that hold one another. */
	private const MAX_DEPTH = 5;

	/** @var array<string, true>|null By name; null before somebody asked. */
	private ?array $names = null;

	/** Whether the template holds a block. No classic template does. */
	public function has( string $name ): bool {
		/** @var string|null $_wp_current_template_content */
		global $_wp_current_template_content;
		if ( null === $this->names ) {
			$this->names = array();
			$this->read( parse_blocks( (string) $_wp_current_template_content ), 0 );
		}
		return isset( $this->names[ $name ] );
	}

	/** @param array<mixed> $blocks As parse_blocks() returns them. */
	private function read( array $blocks, int $depth ): void {
		foreach ( $blocks as $block ) {
			$name = is_array( $block ) ? $block['blockName'] ?? null : null;
			if ( ! is_array( $block ) || ! is_string( $name ) ) {
				continue;
			}
			$this->names[ $name ] = true;
			$this->read( BlockParts::inner( $block ), $depth );
			$attributes = is_array( $block['attrs'] ?? null ) ? $block['attrs'] : array();
			if ( $depth < self::MAX_DEPTH ) {
				$this->read( parse_blocks( self::referred( $name, $attributes ) ), $depth + 1 );
			}
		}
	}

	/**
	 * What a block shows that lies elsewhere.
	 *
	 * @param array<mixed> $attributes
	 */
	private static function referred( string $name, array $attributes ): string {
		$slug = $attributes['slug'] ?? '';
		if ( ! is_string( $slug ) || '' === $slug ) {
			return '';
		}
		if ( 'core/template-part' === $name ) {
			$theme = $attributes['theme'] ?? null;
			return get_block_template( ( is_string( $theme ) ? $theme : get_stylesheet() ) . '//' . $slug, 'wp_template_part' )->content ?? '';
		}
		$pattern = 'core/pattern' === $name ? \WP_Block_Patterns_Registry::get_instance()->get_registered( $slug ) : null;
		return is_array( $pattern ) && is_string( $pattern['content'] ?? null ) ? $pattern['content'] : '';
	}
}
