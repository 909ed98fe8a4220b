<?php
/**
 * The functions of Polylang that Sanad calls, by the names and arguments that Polylang documents.
 */
declare(strict_types=1);

use Sanad\Tests\Integration\Support\PolylangStandIn;

/**
 * @param array<string, mixed> $args
 * @return list<string>
 */
function pll_languages_list( array $args = array() ): array {
	if ( array( 'fields' => 'slug' ) !== $args ) {
		throw new LogicException( 'Only slugs are asked for.' );
	}
	return PolylangStandIn::$languages;
}

function pll_current_language( string $field = 'slug' ): string|false {
	return PolylangStandIn::$current ?? false;
}

function pll_get_post_language( int $post_id, string $field = 'slug' ): string|false {
	return PolylangStandIn::$of_post[ $post_id ] ?? false;
}

/** @return array<string, int> */
function pll_get_post_translations( int $post_id ): array {
	return PolylangStandIn::group( $post_id );
}

function pll_set_post_language( int $post_id, string $lang ): bool {
	PolylangStandIn::$of_post[ $post_id ] = PolylangStandIn::check( $lang );
	return true;
}

/**
 * @param array<string, int> $arr
 * @return array<string, int>
 */
function pll_save_post_translations( array $arr ): array {
	PolylangStandIn::connect( $arr );
	return $arr;
}
