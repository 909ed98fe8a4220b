<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** Makes slugs of titles that stay readable: whole words, no vowel marks, no punctuation of any script. */
final class ArticleSlug {

	/** What WordPress keeps of a slug, percent-encoded; something is left for the number of a second one. */
	private const MAX_ENCODED = 190;

	/** Vowel and Quranic marks, tatweel, invisible controls: they change no letter, but no one types them. */
	private const SILENT = '/[\x{0610}-\x{061A}\x{0640}\x{064B}-\x{065F}\x{0670}\x{06D6}-\x{06ED}\x{00AD}\x{061C}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}]+/u';

	/** Words of a title joined by hyphens, not encoded; '' if it has none. @param string $title Plain text. */
	public static function of( string $title ): string {
		$title = (string) preg_replace( self::SILENT, '', mb_scrub( $title, 'UTF-8' ) );
		// An apostrophe is part of its word: "don't" becomes "dont".
		$title = (string) preg_replace( '/[\'’]/u', '', $title );
		$words = preg_split( '/[^\p{L}\p{M}\p{N}]+/u', mb_strtolower( $title, 'UTF-8' ), -1, PREG_SPLIT_NO_EMPTY );
		$slug  = '';
		foreach ( false === $words ? array() : $words as $word ) {
			$longer = '' === $slug ? $word : "{$slug}-{$word}";
			if ( strlen( rawurlencode( $longer ) ) > self::MAX_ENCODED ) {
				break;
			}
			$slug = $longer;
		}
		return $slug;
	}
}
