<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Database\Connection;
use Sanad\WooCommerce\Purchases;

/**
 * The one answer to "may this reader read this article". Everything public goes through it: pages,
 * blocks, search, REST, feeds, site map, embeds, suggestions.
 */
final class Visibility {

	private const CACHE_GROUP = 'sanad_knowledge_base';

	public function __construct( private readonly Connection $db, private readonly Purchases $purchases ) {}

	/** Published, without a password, and shown to him. */
	public function can_read( Audience $audience, int $article_id ): bool {
		$post = $article_id > 0 ? get_post( $article_id ) : null;
		return null !== $post && '' === $post->post_password && $this->may_open( $audience, $post );
	}

	/**
	 * Whether he may see the page of an article. One with a password has a page, on which WordPress
	 * asks for it, but stands in no list.
	 */
	public function may_open( Audience $audience, \WP_Post $post ): bool {
		return ArticleType::NAME === $post->post_type && 'publish' === $post->post_status && $this->allows( $audience, $post->ID );
	}

	/**
	 * Those of some articles that he may read, in their order.
	 *
	 * @param list<int> $article_ids
	 * @return list<int>
	 */
	public function readable( Audience $audience, array $article_ids ): array {
		_prime_post_caches( $article_ids, false, true );
		return array_values( array_filter( $article_ids, fn ( int $id ): bool => $this->can_read( $audience, $id ) ) );
	}

	/** What the editor chose. */
	public function of_article( int $article_id ): VisibleTo {
		return VisibleTo::from_meta( ArticleMeta::text( $article_id, ArticleMeta::VISIBILITY ) );
	}

	/**
	 * What he may read whatever the article: for narrowing a list in SQL. Beside these he may read
	 * {@see self::bought_article_ids()}.
	 *
	 * @return list<string> Values of {@see VisibleTo}.
	 */
	public function rules( Audience $audience ): array {
		return array_map(
			static fn ( VisibleTo $rule ): string => $rule->value,
			match ( true ) {
				$audience->is_staff       => VisibleTo::cases(),
				$audience->is_signed_in() => array( VisibleTo::Everyone, VisibleTo::Customers ),
				default                   => array( VisibleTo::Everyone ),
			}
		);
	}

	/**
	 * Published articles for buyers whose product he has bought. Empty for staff, who need none.
	 *
	 * @return list<int>
	 */
	public function bought_article_ids( Audience $audience ): array {
		if ( 0 === $audience->user_id ) {
			return array();
		}
		$ids = array_keys( array_filter( $this->restricted(), static fn ( string $rule ): bool => VisibleTo::Buyers->value === $rule ) );
		update_meta_cache( 'post', $ids );
		return array_values( array_filter( $ids, fn ( int $id ): bool => $this->has_bought( $audience, $id ) ) );
	}

	/**
	 * Published articles that he may find nowhere: what any query by others has to leave out.
	 *
	 * @return list<int>
	 */
	public function hidden_ids( Audience $audience ): array {
		$rules  = $this->rules( $audience );
		$hidden = array_filter( $this->restricted(), static fn ( string $rule ): bool => ! in_array( $rule, $rules, true ) );
		return array_values( array_diff( array_keys( $hidden ), $this->bought_article_ids( $audience ) ) );
	}

	private function allows( Audience $audience, int $article_id ): bool {
		$rule = $this->of_article( $article_id );
		return in_array( $rule->value, $this->rules( $audience ), true )
			|| ( VisibleTo::Buyers === $rule && $this->has_bought( $audience, $article_id ) );
	}

	private function has_bought( Audience $audience, int $article_id ): bool {
		return $audience->user_id > 0
			&& $this->purchases->has_bought_any( $audience->user_id, ArticleMeta::ids( $article_id, ArticleMeta::PRODUCTS ) );
	}

	/**
	 * Published articles that not everybody may find.
	 *
	 * @return array<int, string> What was chosen, or `password`, by id.
	 */
	private function restricted(): array {
		$key    = 'restricted:' . wp_cache_get_last_changed( 'posts' );
		$cached = wp_cache_get( $key, self::CACHE_GROUP );
		if ( is_array( $cached ) ) {
			/** @var array<int, string> $cached Nobody else writes to the group. */
			return $cached;
		}
		$restricted = array();
		$rows       = $this->db->rows(
			"SELECT p.ID, p.post_password, m.meta_value FROM {$this->db->core_table( 'posts' )} p
			LEFT JOIN {$this->db->core_table( 'postmeta' )} m ON m.post_id = p.ID AND m.meta_key = %s
			WHERE p.post_type = %s AND p.post_status = 'publish' AND ( p.post_password <> '' OR m.meta_value <> %s )",
			array( ArticleMeta::VISIBILITY, ArticleType::NAME, VisibleTo::Everyone->value )
		);
		foreach ( $rows as $row ) {
			$restricted[ (int) $row['ID'] ] = '' !== (string) $row['post_password'] ? 'password' : VisibleTo::from_meta( $row['meta_value'] )->value;
		}
		wp_cache_set( $key, $restricted, self::CACHE_GROUP, DAY_IN_SECONDS );
		return $restricted;
	}
}
