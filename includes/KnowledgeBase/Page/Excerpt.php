<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Page;

use Sanad\KnowledgeBase\Article;

/** What stands below the title of an article in a list. */
final class Excerpt {

	private const WORDS = 24;

	/** Plain text: what the author wrote for it, else the beginning of the article. */
	public static function of( Article $article ): string {
		if ( '' !== $article->excerpt ) {
			return $article->excerpt;
		}
		$content = (string) get_post_field( 'post_content', $article->id, 'raw' );
		// Text of its own for each block, or the end of one word would touch the beginning of the next.
		$text = wp_strip_all_tags( str_replace( '<', ' <', excerpt_remove_blocks( strip_shortcodes( $content ) ) ), true );
		return html_entity_decode( wp_trim_words( $text, self::WORDS, '…' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
}
