<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

require_once __DIR__ . '/polylang-functions.php';

/**
 * What Polylang's functions for other plugins answer, from memory. Loud: asked for what Polylang
 * would not understand, it throws.
 */
final class PolylangStandIn {

	/** @var list<string> Slugs; empty while it is "switched off". */
	public static array $languages = array();

	public static ?string $current = null;

	/** @var array<int, string> */
	public static array $of_post = array();

	/** @var list<array<string, int>> */
	public static array $groups = array();

	/** @param list<string> $languages */
	public static function switch_on( array $languages ): void {
		self::$languages = $languages;
		self::$current   = null;
		self::$of_post   = array();
		self::$groups    = array();
	}

	/** Forgets everything; the functions stay, as PHP's do, and know no languages. */
	public static function switch_off(): void {
		self::switch_on( array() );
	}

	public static function check( string $slug ): string {
		return in_array( $slug, self::$languages, true ) ? $slug : throw new \LogicException( "Polylang has no language {$slug}." );
	}

	/** @param array<string, int> $posts */
	public static function connect( array $posts ): void {
		foreach ( $posts as $slug => $id ) {
			if ( ( self::$of_post[ $id ] ?? null ) !== self::check( $slug ) ) {
				throw new \LogicException( "Post {$id} is not in {$slug}." );
			}
		}
		self::$groups   = array_values( array_filter( self::$groups, static fn ( array $group ): bool => array() === array_intersect( $group, $posts ) ) );
		self::$groups[] = $posts;
	}

	/** @return array<string, int> */
	public static function group( int $id ): array {
		foreach ( self::$groups as $group ) {
			if ( in_array( $id, $group, true ) ) {
				return $group;
			}
		}
		return isset( self::$of_post[ $id ] ) ? array( self::$of_post[ $id ] => $id ) : array();
	}
}
