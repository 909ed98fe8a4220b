<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Database\Connection;

/** Articles as the rest of Sanad knows them. Who may read them is {@see Visibility}'s to say. */
final class ArticleRepository {

	public function __construct(
		private readonly Connection $db,
		private readonly ArticleFinder $finder,
		private readonly Languages $languages
	) {}

	/** An article in any status; null if there is none. */
	public function find( int $id ): ?Article {
		$post = $id > 0 ? get_post( $id ) : null;
		return null !== $post && ArticleType::NAME === $post->post_type && 'auto-draft' !== $post->post_status ? $this->article( $post ) : null;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Article> By id, in the order of the ids; those that do not exist are absent.
	 */
	public function find_many( array $ids ): array {
		_prime_post_caches( $ids );
		$articles = array();
		foreach ( $ids as $id ) {
			$article = $this->find( $id );
			if ( null !== $article ) {
				$articles[ $id ] = $article;
			}
		}
		return $articles;
	}

	/** A page of a list. */
	public function list( ArticleQuery $query ): ArticlePage {
		$ids  = $this->finder->find( $query );
		$page = array_slice( $ids, ( max( 1, $query->page ) - 1 ) * $query->per_page, $query->per_page );
		return new ArticlePage( array_values( $this->find_many( $page ) ), count( $ids ) );
	}

	/**
	 * The article in every language in which there is one, itself included; not those in the trash.
	 *
	 * @return array<string, Article> By language.
	 */
	public function translations( Article $article ): array {
		return $this->translations_of( array( $article ) )[ $article->id ];
	}

	/**
	 * The same for several articles at once.
	 *
	 * @param list<Article> $articles
	 * @return array<int, array<string, Article>> By article id and language.
	 */
	public function translations_of( array $articles ): array {
		$groups  = $this->finder->of_groups( array_map( static fn ( Article $article ): string => $article->group, $articles ) );
		$members = $this->find_many( array_merge( array(), ...array_values( $groups ) ) );
		$found   = array();
		foreach ( $articles as $article ) {
			$found[ $article->id ] = array( $article->language => $article );
			foreach ( $groups[ $article->group ] ?? array() as $id ) {
				if ( isset( $members[ $id ] ) ) {
					$found[ $article->id ][ $members[ $id ]->language ] ??= $members[ $id ];
				}
			}
		}
		return $found;
	}

	/** The article in a language, if it is published in it; otherwise as it is. */
	public function in_language( Article $article, string $language ): Article {
		$translation = $article->language === $language ? $article : ( $this->translations( $article )[ $language ] ?? $article );
		return $translation->is_published() ? $translation : $article;
	}

	/** Gives an article its place on the shelf. That is no new edition: no revision, and the date of the last change stays. */
	public function place( int $id, int $order ): void {
		$this->db->execute( "UPDATE {$this->db->core_table( 'posts' )} SET menu_order = %d WHERE ID = %d AND post_type = %s", array( $order, $id, ArticleType::NAME ) );
		clean_post_cache( $id );
	}

	private function article( \WP_Post $post ): Article {
		$review = ArticleMeta::text( $post->ID, ArticleMeta::REVIEW_AT );
		return new Article(
			id: $post->ID,
			title: self::plain( $post->post_title ),
			slug: $post->post_name,
			url: (string) get_permalink( $post ),
			status: $post->post_status,
			language: $this->languages->of_article( $post->ID ),
			group: ArticleMeta::text( $post->ID, ArticleMeta::GROUP ),
			visibility: VisibleTo::from_meta( ArticleMeta::text( $post->ID, ArticleMeta::VISIBILITY ) ),
			category_ids: array_map( static fn ( \WP_Term $term ): int => $term->term_id, self::terms( $post, ArticleType::CATEGORY ) ),
			tag_names: array_map( static fn ( \WP_Term $term ): string => self::plain( $term->name ), self::terms( $post, ArticleType::TAG ) ),
			product_ids: ArticleMeta::ids( $post->ID, ArticleMeta::PRODUCTS ),
			related_ids: ArticleMeta::ids( $post->ID, ArticleMeta::RELATED ),
			owner_id: (int) ArticleMeta::text( $post->ID, ArticleMeta::OWNER ),
			review_at: '' === $review ? null : $review,
			excerpt: self::plain( $post->post_excerpt ),
			note: ArticleMeta::text( $post->ID, ArticleMeta::NOTE ),
			needs_check: '1' === ArticleMeta::text( $post->ID, ArticleMeta::NEEDS_CHECK ),
			has_password: '' !== $post->post_password,
			order: $post->menu_order,
			published_at: 'publish' === $post->post_status ? self::time( $post->post_date_gmt ) : null,
			updated_at: self::time( $post->post_modified_gmt ) ?? new \DateTimeImmutable( '@0' )
		);
	}

	/** WordPress stores what people without the right to HTML type with entities. */
	private static function plain( string $stored ): string {
		return html_entity_decode( $stored, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}

	/** @return list<\WP_Term> */
	private static function terms( \WP_Post $post, string $taxonomy ): array {
		$terms = get_the_terms( $post, $taxonomy );
		return is_array( $terms ) ? array_values( array_filter( $terms, static fn ( mixed $term ): bool => $term instanceof \WP_Term ) ) : array();
	}

	private static function time( string $gmt ): ?\DateTimeImmutable {
		return str_starts_with( $gmt, '0000' ) ? null : new \DateTimeImmutable( $gmt, new \DateTimeZone( 'UTC' ) );
	}
}
