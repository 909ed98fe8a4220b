<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Messages\MessageSanitizer;

/** The text of an article, fit for a message: what a letter can hold and nothing that runs. */
final class ArticleHtml {

	/** Blocks that play something; a letter gets a link to it. */
	private const PLAYERS = array( 'core/video', 'core/audio', 'core/embed', 'core/file', 'sanad/video' );

	/** Blocks that only make sense on a page. */
	private const PAGE_ONLY = array( 'core/html', 'core/shortcode', 'core/search', 'core/navigation', 'core/query', 'core/latest-posts', 'core/comments', 'core/loginout', 'core/template-part', 'core/block' );

	public function __construct( private readonly MessageSanitizer $sanitizer ) {}

	/** HTML that {@see MessageSanitizer} has cleaned, with absolute links. */
	public function for_message( Article $article ): string {
		$post = get_post( $article->id );
		if ( null === $post ) {
			return '';
		}
		$content = strip_shortcodes( $post->post_content );
		$html    = has_blocks( $content ) ? $this->render( parse_blocks( $content ), $article->url ) : wpautop( $content );
		$html    = (string) preg_replace( '#<summary\b[^>]*>(.*?)</summary>#is', '<p><strong>$1</strong></p>', $html );
		return $this->sanitizer->html( self::with_absolute_links( $html, $article->url ) );
	}

	/** Plain text of what {@see self::for_message()} answered. */
	public function text( string $html ): string {
		return $this->sanitizer->text_from_html( $html );
	}

	/** @param array<mixed> $blocks As `parse_blocks()` answers them. */
	private function render( array $blocks, string $url ): string {
		$html = '';
		foreach ( $blocks as $block ) {
			if ( is_array( $block ) ) {
				$html .= $this->block( $block, $url );
			}
		}
		return $html;
	}

	/** @param array<mixed> $block */
	private function block( array $block, string $url ): string {
		$name = is_string( $block['blockName'] ?? null ) ? $block['blockName'] : '';
		if ( in_array( $name, self::PLAYERS, true ) ) {
			return self::link( $block, $url );
		}
		if ( in_array( $name, self::PAGE_ONLY, true ) || str_starts_with( $name, 'sanad/' ) ) {
			return '';
		}
		if ( array() === BlockParts::inner( $block ) ) {
			return render_block( $block ); // @phpstan-ignore argument.type (As parse_blocks() made it.)
		}
		$html = '';
		foreach ( BlockParts::of( $block ) as $part ) {
			$html .= is_string( $part ) ? $part : $this->block( $part, $url );
		}
		return $html;
	}

	/**
	 * A paragraph that leads to what a block plays, or to the article where its address is not known.
	 *
	 * @param array<mixed> $block
	 */
	private static function link( array $block, string $url ): string {
		$attributes = is_array( $block['attrs'] ?? null ) ? $block['attrs'] : array();
		$markup     = is_string( $block['innerHTML'] ?? null ) ? $block['innerHTML'] : '';
		$target     = $url;
		foreach ( array( 'url', 'src', 'href' ) as $name ) {
			if ( is_string( $attributes[ $name ] ?? null ) && '' !== $attributes[ $name ] ) {
				$target = $attributes[ $name ];
				break;
			}
		}
		if ( $target === $url && 1 === preg_match( '/\b(?:src|href)="([^"]+)"/', $markup, $found ) ) {
			$target = html_entity_decode( $found[1], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}
		$caption = 1 === preg_match( '#<figcaption\b[^>]*>(.*?)</figcaption>#is', $markup, $found ) ? trim( wp_strip_all_tags( $found[1] ) ) : '';
		$title   = is_string( $attributes['title'] ?? null ) ? trim( $attributes['title'] ) : '';
		$text    = '' !== $caption ? $caption : ( '' !== $title ? $title : $target );
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( $target ), esc_html( $text ) );
	}

	/** Links and pictures with the whole address, since a letter lies nowhere. */
	private static function with_absolute_links( string $html, string $url ): string {
		$tags = new \WP_HTML_Tag_Processor( $html );
		while ( $tags->next_tag() ) {
			$attribute = match ( $tags->get_tag() ) {
				'A'     => 'href',
				'IMG'   => 'src',
				default => null,
			};
			$value = null === $attribute ? null : $tags->get_attribute( $attribute );
			if ( null !== $attribute && is_string( $value ) && '' !== $value ) {
				$tags->set_attribute( $attribute, str_starts_with( $value, '#' ) ? $url . $value : \WP_Http::make_absolute_url( $value, $url ) );
			}
		}
		return $tags->get_updated_html();
	}
}
