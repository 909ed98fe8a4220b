<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** The languages of a site that runs Polylang. */
final class Polylang implements TranslationSource {

	/** Has it treat articles as posts that are translated. */
	public function register(): void {
		add_filter( 'pll_get_post_types', array( $this, 'translate_articles' ) );
	}

	/** @param mixed $types Post types by name. */
	public function translate_articles( mixed $types ): mixed {
		return is_array( $types ) ? $types + array( ArticleType::NAME => ArticleType::NAME ) : $types;
	}

	public function is_active(): bool {
		// Before its languages are set up it knows of none.
		return function_exists( 'pll_get_post_translations' ) && array() !== $this->slugs();
	}

	public function current(): ?string {
		$slug = self::ask( 'pll_current_language', 'slug' );
		return is_string( $slug ) ? self::code_or_null( $slug ) : null;
	}

	public function all(): array {
		return array_values( array_unique( array_filter( array_map( Languages::code( ... ), $this->slugs() ) ) ) );
	}

	public function of_post( int $post_id ): ?string {
		$slug = self::ask( 'pll_get_post_language', $post_id, 'slug' );
		return is_string( $slug ) ? self::code_or_null( $slug ) : null;
	}

	public function translations( int $post_id ): array {
		$posts = array();
		$found = self::ask( 'pll_get_post_translations', $post_id );
		foreach ( is_array( $found ) ? $found : array() as $slug => $id ) {
			$code = Languages::code( (string) $slug );
			if ( '' !== $code && is_numeric( $id ) && (int) $id > 0 ) {
				$posts[ $code ] ??= (int) $id;
			}
		}
		return $posts;
	}

	public function connect( array $posts ): void {
		$by_slug = array();
		foreach ( $posts as $code => $id ) {
			foreach ( $this->slugs() as $slug ) {
				if ( Languages::code( $slug ) === $code ) {
					self::ask( 'pll_set_post_language', $id, $slug );
					$by_slug[ $slug ] = $id;
					break;
				}
			}
		}
		if ( array() !== $by_slug ) {
			self::ask( 'pll_save_post_translations', $by_slug );
		}
	}

	public function prints_alternates(): bool {
		return true;
	}

	/** @return list<string> What Polylang calls its languages. */
	private function slugs(): array {
		$slugs = self::ask( 'pll_languages_list', array( 'fields' => 'slug' ) );
		return array_values( array_filter( is_array( $slugs ) ? $slugs : array(), 'is_string' ) );
	}

	/**
	 * A function of Polylang's API for other plugins; null where it lacks one.
	 *
	 * @param string $name What it is called.
	 */
	private static function ask( string $name, mixed ...$arguments ): mixed {
		return is_callable( $name ) ? $name( ...$arguments ) : null;
	}

	private static function code_or_null( string $slug ): ?string {
		$code = Languages::code( $slug );
		return '' === $code ? null : $code;
	}
}
