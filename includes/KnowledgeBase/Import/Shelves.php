<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\Messages\Snippet;

/** Finds the categories that an import names, by slug or name, and makes those that are missing. */
final class Shelves {

	private const MAX_NAME = 200;

	/** @var array<string, int> Term ids by what the import calls them. */
	private array $known = array();

	/**
	 * @param list<string> $names
	 * @param bool         $make  Whether missing ones are made.
	 * @return list<int> Each once; 0 stands for one that would have to be made.
	 */
	public function ids( array $names, bool $make ): array {
		$ids = array();
		foreach ( $names as $name ) {
			$name  = mb_substr( Snippet::plain( $name ), 0, self::MAX_NAME );
			$ids[] = '' === $name ? 0 : ( $this->known[ $name ] ?? $this->look_up( $name, $make ) );
		}
		return array_values( array_unique( $ids ) );
	}

	private function look_up( string $name, bool $make ): int {
		$term = get_term_by( 'slug', sanitize_title( $name ), ArticleType::CATEGORY );
		$term = false === $term ? get_term_by( 'name', $name, ArticleType::CATEGORY ) : $term;
		$id   = $term instanceof \WP_Term ? $term->term_id : ( $make ? $this->make( $name ) : 0 );
		if ( $id > 0 ) {
			$this->known[ $name ] = $id;
		}
		return $id;
	}

	private function make( string $name ): int {
		$made = wp_insert_term( wp_slash( $name ), ArticleType::CATEGORY );
		return is_wp_error( $made ) ? 0 : (int) $made['term_id'];
	}
}
