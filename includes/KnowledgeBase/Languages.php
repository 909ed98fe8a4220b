<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Database\Connection;

/** The languages of the help centre: which there are, which one is meant, how each is called and written. */
final class Languages {

	/** Option: list of two-letter codes that the help centre is offered in. Absent: what there is. */
	public const OPTION = 'sanad_languages';

	private const CACHE_GROUP = 'sanad_knowledge_base';

	/** What languages call themselves, where PHP has no intl. */
	private const NAMES = array(
		'ar' => 'العربية',
		'en' => 'English',
		'fr' => 'Français',
		'de' => 'Deutsch',
		'es' => 'Español',
		'it' => 'Italiano',
		'tr' => 'Türkçe',
		'fa' => 'فارسی',
		'ur' => 'اردو',
		'he' => 'עברית',
		'id' => 'Bahasa Indonesia',
		'nl' => 'Nederlands',
		'pt' => 'Português',
		'ru' => 'Русский',
	);

	private const RIGHT_TO_LEFT = array( 'ar', 'fa', 'ur', 'he', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb' );

	/** The site's language as it was last seen; '' before somebody asked. */
	private string $site = '';

	/** @param list<TranslationSource> $sources Plugins for several languages. */
	public function __construct( private readonly Connection $db, private readonly array $sources ) {}

	/** The plugin that the site uses for its languages; null where Sanad is on its own. */
	public function source(): ?TranslationSource {
		foreach ( $this->sources as $source ) {
			if ( $source->is_active() ) {
				return $source;
			}
		}
		return null;
	}

	/**
	 * The languages of the help centre, the site's first.
	 *
	 * @return list<string>
	 */
	public function all(): array {
		$chosen = get_option( self::OPTION );
		$all    = array( $this->site() );
		if ( is_array( $chosen ) && array() !== $chosen ) {
			$codes = array_map( static fn ( mixed $code ): string => is_string( $code ) ? self::code( $code ) : '', array_values( $chosen ) );
		} else {
			$codes = array( ...( $this->source()?->all() ?? array() ), ...$this->used() );
		}
		return array_values( array_unique( array_filter( array( ...$all, ...$codes ) ) ) );
	}

	/** The language of the site itself, whatever the one who asks has chosen for himself. */
	public function site(): string {
		// While something is printed in another language, the site has not changed its own.
		if ( '' === $this->site || ! is_locale_switched() ) {
			$this->site = self::code( get_locale() );
		}
		return $this->site;
	}

	/** The language of an article. */
	public function of_article( int $id ): string {
		$stored = ArticleMeta::text( $id, ArticleMeta::LANGUAGE );
		return '' !== $stored ? $stored : $this->site();
	}

	/** The language that the reader reads now: the article's, the one he chose, or the site's. */
	public function current(): string {
		$language = $this->of_page() ?? $this->source()?->current() ?? $this->site();
		/**
		 * Filters the language in which the help centre speaks to the reader of this page.
		 *
		 * @param string $language Two-letter code.
		 */
		$filtered = apply_filters( 'sanad_current_language', $language );
		return is_string( $filtered ) && '' !== self::code( $filtered ) ? self::code( $filtered ) : $language;
	}

	/** The language that the reader would like, whatever page he is on: what he chose, his account's, or the site's. */
	public function of_reader(): string {
		$asked = $this->asked() ?? $this->source()?->current();
		return $asked ?? ( is_user_logged_in() ? self::code( get_user_locale() ) : $this->site() );
	}

	/** What a language calls itself. */
	public function name( string $code ): string {
		if ( isset( self::NAMES[ $code ] ) ) {
			return self::NAMES[ $code ];
		}
		$name = class_exists( \Locale::class ) ? \Locale::getDisplayLanguage( $code, $code ) : false;
		return is_string( $name ) && '' !== $name ? mb_convert_case( mb_substr( $name, 0, 1 ), MB_CASE_UPPER ) . mb_substr( $name, 1 ) : $code;
	}

	/** @return 'ltr'|'rtl' */
	public function direction( string $code ): string {
		return in_array( $code, self::RIGHT_TO_LEFT, true ) ? 'rtl' : 'ltr';
	}

	/** The code of a locale or code of any kind: `ar` of `ar_SA`, `pt` of `pt-BR`; '' of what is none. */
	public static function code( string $locale ): string {
		return 1 === preg_match( '/^([a-z]{2,3})(?:[_-][a-z0-9_-]*)?$/iD', $locale, $found ) ? strtolower( $found[1] ) : '';
	}

	/** What the address itself says. */
	private function of_page(): ?string {
		if ( is_singular( ArticleType::NAME ) ) {
			return $this->of_article( get_queried_object_id() );
		}
		return $this->asked();
	}

	/** The language that the address asks for. */
	private function asked(): ?string {
		$asked = get_query_var( Addresses::LANGUAGE_VARIABLE );
		$code  = is_string( $asked ) ? self::code( $asked ) : '';
		return '' !== $code && in_array( $code, $this->all(), true ) ? $code : null;
	}

	/**
	 * Languages in which there is a published article, the most frequent first.
	 *
	 * @return list<string>
	 */
	private function used(): array {
		$key    = 'languages:' . wp_cache_get_last_changed( 'posts' );
		$cached = wp_cache_get( $key, self::CACHE_GROUP );
		if ( is_array( $cached ) ) {
			return array_values( array_filter( $cached, 'is_string' ) );
		}
		$used = $this->db->column(
			"SELECT m.meta_value FROM {$this->db->core_table( 'posts' )} p
			JOIN {$this->db->core_table( 'postmeta' )} m ON m.post_id = p.ID AND m.meta_key = %s
			WHERE p.post_type = %s AND p.post_status = 'publish' AND m.meta_value <> '' GROUP BY m.meta_value ORDER BY COUNT(*) DESC, m.meta_value",
			array( ArticleMeta::LANGUAGE, ArticleType::NAME )
		);
		wp_cache_set( $key, $used, self::CACHE_GROUP, DAY_IN_SECONDS );
		return $used;
	}
}
