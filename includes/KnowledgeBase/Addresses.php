<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** Where the help centre lies: `/help/{article}/` and `/help/category/{category}/`. */
final class Addresses {

	/** Option: what stands before the slugs, one or more parts joined by slashes. */
	public const BASE_OPTION = 'sanad_help_base';

	public const DEFAULT_BASE = 'help';

	/** What stands between the base and a category's slug; no article may be called so. */
	public const CATEGORY = 'category';

	/** Query variable that chooses the language of pages that have several. */
	public const LANGUAGE_VARIABLE = 'sanad_language';

	/** Without slashes around it. */
	public function base(): string {
		$option = get_option( self::BASE_OPTION, self::DEFAULT_BASE );
		$parts  = array();
		foreach ( explode( '/', is_string( $option ) ? $option : '' ) as $part ) {
			$slug = urldecode( sanitize_title( $part ) );
			if ( '' !== $slug ) {
				$parts[] = $slug;
			}
		}
		return array() === $parts ? self::DEFAULT_BASE : implode( '/', $parts );
	}

	/** Likewise, of the categories. */
	public function category_base(): string {
		return $this->base() . '/' . self::CATEGORY;
	}
}
