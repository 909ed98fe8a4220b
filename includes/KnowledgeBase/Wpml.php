<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** The languages of a site that runs WPML, by the hooks that it documents for others. */
final class Wpml implements TranslationSource {

	/** What WPML calls the kind of thing that an article is. */
	private const ELEMENT = 'post_' . ArticleType::NAME;

	public function is_active(): bool {
		return defined( 'ICL_SITEPRESS_VERSION' ) && has_filter( 'wpml_active_languages' );
	}

	public function current(): ?string {
		$code = apply_filters( 'wpml_current_language', null ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's.
		return self::code_or_null( $code );
	}

	public function all(): array {
		return array_values( array_unique( array_filter( array_map( Languages::code( ... ), $this->codes() ) ) ) );
	}

	public function of_post( int $post_id ): ?string {
		$details = apply_filters( 'wpml_post_language_details', null, $post_id ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's.
		return is_array( $details ) ? self::code_or_null( $details['language_code'] ?? null ) : null;
	}

	public function translations( int $post_id ): array {
		$trid  = apply_filters( 'wpml_element_trid', null, $post_id, self::ELEMENT ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's.
		$found = is_numeric( $trid ) ? apply_filters( 'wpml_get_element_translations', null, (int) $trid, self::ELEMENT ) : null; // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's.
		$posts = array();
		foreach ( is_array( $found ) ? $found : array() as $wpml_code => $translation ) {
			$code = Languages::code( (string) $wpml_code );
			$id   = is_object( $translation ) ? ( get_object_vars( $translation )['element_id'] ?? null ) : null;
			if ( '' !== $code && is_numeric( $id ) && (int) $id > 0 ) {
				$posts[ $code ] ??= (int) $id;
			}
		}
		return $posts;
	}

	public function connect( array $posts ): void {
		$first  = array_key_first( $posts );
		$source = null;
		$trid   = null;
		foreach ( $posts as $code => $id ) {
			foreach ( $this->codes() as $wpml_code ) {
				if ( Languages::code( $wpml_code ) !== $code ) {
					continue;
				}
				do_action( // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's.
					'wpml_set_element_language_details',
					array(
						'element_id'           => $id,
						'element_type'         => self::ELEMENT,
						'trid'                 => $trid,
						'language_code'        => $wpml_code,
						'source_language_code' => $source,
					)
				);
				if ( $code === $first ) {
					$source = $wpml_code;
					$asked  = apply_filters( 'wpml_element_trid', null, $id, self::ELEMENT ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's.
					$trid   = is_numeric( $asked ) ? (int) $asked : null;
				}
				break;
			}
		}
	}

	public function prints_alternates(): bool {
		return true;
	}

	/** @return list<string> What WPML calls its languages. */
	private function codes(): array {
		$languages = apply_filters( 'wpml_active_languages', null, array( 'skip_missing' => 0 ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's.
		return array_map( 'strval', array_keys( is_array( $languages ) ? $languages : array() ) );
	}

	private static function code_or_null( mixed $wpml_code ): ?string {
		$code = is_string( $wpml_code ) ? Languages::code( $wpml_code ) : '';
		return '' === $code ? null : $code;
	}
}
