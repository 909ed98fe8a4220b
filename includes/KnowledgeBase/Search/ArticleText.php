<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\KnowledgeBase\BlockParts;

/**
 * The words of an article by where they stand: what a reader could read, and nothing else.
 *
 * Blocks are not rendered: what a dynamic one shows depends on who reads. Their saved markup counts,
 * and the transcript that a block keeps in its attributes.
 */
final class ArticleText {

	/** More of an article is not searched. */
	private const MAX_BYTES = 400_000;

	/** Tags that end a line of text. */
	private const BLOCK_TAGS = '#</?(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]*>#i';

	/**
	 * @param string $headings One a line.
	 * @param string $excerpt  The author's; may be empty.
	 * @param string $tags     One a line.
	 * @param string $body     Everything but the title, headings included, in its order.
	 */
	private function __construct(
		public readonly string $title,
		public readonly string $headings,
		public readonly string $excerpt,
		public readonly string $tags,
		public readonly string $body
	) {}

	/** @param list<string> $tags Names. */
	public static function of( \WP_Post $post, array $tags ): self {
		$html = self::html( parse_blocks( substr( mb_scrub( $post->post_content, 'UTF-8' ), 0, self::MAX_BYTES ) ) );
		return new self(
			self::plain( $post->post_title ),
			self::headings( $html ),
			self::plain( $post->post_excerpt ),
			implode( "\n", array_map( self::plain( ... ), $tags ) ),
			self::plain( $html )
		);
	}

	/**
	 * Saved markup and transcripts of blocks and those inside of them.
	 *
	 * @param array<mixed> $blocks As parse_blocks() answers.
	 */
	private static function html( array $blocks ): string {
		$html = '';
		foreach ( $blocks as $block ) {
			if ( ! is_array( $block ) ) {
				continue;
			}
			foreach ( BlockParts::of( $block ) as $part ) {
				$html .= is_string( $part ) ? $part : self::html( array( $part ) );
			}
			$html .= self::transcript( $block );
		}
		return $html;
	}

	/** @param array<mixed> $block */
	private static function transcript( array $block ): string {
		$attributes = is_array( $block['attrs'] ?? null ) ? $block['attrs'] : array();
		$transcript = $attributes['transcript'] ?? '';
		$name       = $block['blockName'] ?? null;
		$text       = is_string( $transcript ) && '' !== $transcript ? "<p>{$transcript}</p>" : '';
		/**
		 * Filters what the search knows of a block beside its saved markup.
		 *
		 * @param string $html       HTML or plain text; empty for most blocks.
		 * @param string $name       Name of the block, '' for text outside of blocks.
		 * @param array  $attributes Its attributes.
		 */
		$filtered = apply_filters( 'sanad_searchable_block_text', $text, is_string( $name ) ? $name : '', $attributes );
		return is_string( $filtered ) ? $filtered : $text;
	}

	private static function headings( string $html ): string {
		preg_match_all( '#<h([1-6])\b[^>]*>(.*?)</h\1>#is', $html, $found );
		return implode( "\n", array_filter( array_map( self::plain( ... ), $found[2] ) ) );
	}

	/** Text of HTML: one line a block, spaces between words as in the browser. */
	private static function plain( string $html ): string {
		$html = strip_shortcodes( $html );
		$html = (string) preg_replace( '#<(script|style|template|noscript)\b.*?(?:</\1\s*>|$)#is', ' ', $html );
		$html = (string) preg_replace( '#<img\b[^>]*?\balt="([^"]*)"[^>]*>#i', ' $1 ', $html );
		$html = (string) preg_replace( '/\s+/u', ' ', $html );
		$html = (string) preg_replace( self::BLOCK_TAGS, "\n", $html );
		$text = html_entity_decode( (string) preg_replace( '/<!--.*?-->|<[^>]*>/s', '', $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$text = (string) preg_replace( '/[^\S\n]+/u', ' ', $text );
		return trim( (string) preg_replace( '/ ?\n[ \n]*/', "\n", $text ) );
	}
}
