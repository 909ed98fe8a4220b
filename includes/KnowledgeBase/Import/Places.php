<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\KnowledgeBase\ArticleFinder;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Languages;

/** Which article is meant: by group and language, by its slug, by the path in what is imported. */
final class Places {

	/** @var array<string, array<string, int>> Article ids by group and language. */
	private array $ids = array();

	/** @var array<string, Plan> By path without ending. */
	private array $paths = array();

	public function __construct( private readonly ArticleFinder $finder, private readonly Languages $languages ) {}

	/**
	 * Learns what is planned, and finds the articles that are there already.
	 *
	 * @param list<Plan> $plans
	 */
	public function learn( array $plans ): void {
		$groups = array();
		foreach ( $plans as $plan ) {
			$groups[] = $plan->group;
			$this->paths[ Entry::without_ending( $plan->entry->path ) ] ??= $plan;
		}
		$this->know( $groups );
		foreach ( $plans as $plan ) {
			if ( null === $plan->refusal ) {
				$plan->id = $this->ids[ $plan->group ][ $plan->language ] ?? $this->of_slug( $plan );
				$this->add( $plan );
			}
		}
	}

	/** Remembers an article that was made. */
	public function add( Plan $plan ): void {
		if ( $plan->id > 0 ) {
			$this->ids[ $plan->group ][ $plan->language ] = $plan->id;
		}
	}

	/** The article of a group in a language, else in any other; 0 if there is none. */
	public function of_group( string $group, string $language ): int {
		if ( ! isset( $this->ids[ $group ] ) ) {
			$this->know( array( $group ) );
		}
		$there = $this->ids[ $group ] ?? array();
		return $there[ $language ] ?? array_values( $there )[0] ?? 0;
	}

	/**
	 * Every language of a group.
	 *
	 * @return array<string, int> Article id by language.
	 */
	public function translations( string $group ): array {
		return $this->ids[ $group ] ?? array();
	}

	/**
	 * What a link leads to, seen from an article.
	 *
	 * @return Plan|int The plan where it is imported too, otherwise the id of an article, 0 for none.
	 */
	public function of_link( string $path, Plan $from ): Plan|int {
		$path = Entry::without_ending( $path );
		$plan = $this->paths[ $path ] ?? null;
		return null !== $plan && null === $plan->refusal ? $plan : $this->of_group( Planner::group( basename( $path ) ), $from->language );
	}

	/** @param list<string> $groups */
	private function know( array $groups ): void {
		$found = $this->finder->of_groups( array_values( array_unique( $groups ) ) );
		update_meta_cache( 'post', array_merge( array(), ...array_values( $found ) ) );
		foreach ( $found as $group => $ids ) {
			foreach ( $ids as $id ) {
				$this->ids[ $group ][ $this->languages->of_article( $id ) ] ??= $id;
			}
		}
	}

	/** Only what has no group of its own is known by its slug: it may have been written here by hand. */
	private function of_slug( Plan $plan ): int {
		if ( '' !== trim( $plan->entry->group ) || '' === trim( $plan->entry->slug ) ) {
			return 0;
		}
		$ids = get_posts(
			array(
				'post_type'              => ArticleType::NAME,
				'post_status'            => array( 'publish', 'draft', 'pending', 'future', 'private' ),
				'name'                   => $plan->slug,
				'fields'                 => 'ids',
				'posts_per_page'         => 5,
				ArticleType::UNGUARDED   => true,
				'suppress_filters'       => true,
				'update_post_term_cache' => false,
			)
		);
		foreach ( $ids as $id ) {
			if ( is_numeric( $id ) && $this->languages->of_article( (int) $id ) === $plan->language ) {
				return (int) $id;
			}
		}
		return 0;
	}
}
