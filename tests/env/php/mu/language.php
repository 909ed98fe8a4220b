<?php
/**
 * Plugin Name: Embedded site: language
 * Description: Lets the site speak a language whose language pack cannot be had.
 *
 * WordPress offers a language only where its pack is installed. This says the language anyway, so that
 * plugins show their own translations and the direction is right; WordPress's own words stay English.
 *
 * @package Sanad
 */

declare(strict_types=1);

if ( '' !== SANAD_ENV_LANG ) {
	add_filter( 'locale', static fn (): string => SANAD_ENV_LANG );
	add_filter(
		'gettext_with_context',
		static function ( string $translation, string $text, string $context ): string {
			$asked = 'ltr' === $text && 'text direction' === $context;

			return $asked && str_starts_with( determine_locale(), 'ar' ) ? 'rtl' : $translation;
		},
		10,
		3
	);
}
