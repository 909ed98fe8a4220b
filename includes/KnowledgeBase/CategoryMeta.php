<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** What is kept with a category besides its name in the site's language. */
final class CategoryMeta {

	public const ORDER        = 'sanad_order';
	public const ICON         = 'sanad_icon';
	public const NAMES        = 'sanad_names';
	public const DESCRIPTIONS = 'sanad_descriptions';

	public const MAX_NAME        = 200;
	public const MAX_DESCRIPTION = 2_000;

	/**
	 * Texts by language, cleaned to what such a text may be: plain, not empty, not endless.
	 *
	 * @return array<string, string>
	 */
	public static function texts( mixed $value, int $max ): array {
		$texts = array();
		foreach ( is_array( $value ) ? $value : array() as $language => $text ) {
			$code  = Languages::code( (string) $language );
			$plain = is_string( $text ) ? mb_substr( trim( (string) preg_replace( '/\s+/u', ' ', mb_scrub( $text, 'UTF-8' ) ) ), 0, $max ) : '';
			if ( '' !== $code && '' !== $plain ) {
				$texts[ $code ] = $plain;
			}
		}
		return $texts;
	}
}
