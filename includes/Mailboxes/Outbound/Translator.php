<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Plugin;

/**
 * Runs work in another language than the site's.
 *
 * WordPress switches only to languages whose core translation is installed. A shop in English that
 * answers in Arabic rarely has that, so our own file is loaded without it.
 */
final class Translator {

	/** @param string $languages_dir Our folder of translations, with a slash at its end. */
	public function __construct( private readonly string $languages_dir ) {}

	/**
	 * Runs the work with our texts in the language, or in the site's own where we do not speak it.
	 *
	 * @template T
	 * @param string                    $language Language code or locale; empty: the site's.
	 * @param callable( MailLanguage ): T $work
	 * @return T
	 */
	public function run( string $language, callable $work ): mixed {
		$current  = determine_locale();
		$locale   = $this->locale_for( $language );
		$switched = $locale !== $current && switch_to_locale( $locale );
		$speaks   = $switched || $locale === $current;
		$this->load( $locale );
		try {
			return $work( new MailLanguage( $locale, $speaks ) );
		} finally {
			if ( $switched ) {
				restore_previous_locale();
			} elseif ( ! $speaks ) {
				// Loading a file has made its language current for every text domain.
				\WP_Translation_Controller::get_instance()->set_locale( $current );
			}
		}
	}

	/** The locale that speaks the language on this site. */
	private function locale_for( string $language ): string {
		$site = get_locale();
		if ( '' === $language ) {
			return $site;
		}
		$code      = $this->code( $language );
		$installed = get_available_languages();
		foreach ( array( $language, $site, 'en_US', ...$installed ) as $locale ) {
			$known = $locale === $site || 'en_US' === $locale || in_array( $locale, $installed, true );
			if ( $known && $this->code( $locale ) === $code ) {
				return $locale;
			}
		}
		return null === $this->file( $code ) ? $site : $code;
	}

	private function code( string $locale ): string {
		return strtolower( (string) strtok( $locale, '_-' ) );
	}

	/** Also where WordPress has switched: below 6.8 it does not know where our files lie. */
	private function load( string $locale ): void {
		$file = $this->file( $locale );
		if ( null !== $file ) {
			load_textdomain( Plugin::TEXT_DOMAIN, $file, $locale );
		}
	}

	/** Our translation: the one that the site's owner installed, else the one that came with the plugin. */
	private function file( string $locale ): ?string {
		if ( 1 !== preg_match( '/^[A-Za-z0-9_]{2,20}$/D', $locale ) ) {
			return null;
		}
		$name = Plugin::TEXT_DOMAIN . "-{$locale}.mo";
		foreach ( array( WP_LANG_DIR . '/plugins/', $this->languages_dir ) as $folder ) {
			if ( is_readable( $folder . $name ) ) {
				return $folder . $name;
			}
		}
		return null;
	}
}
