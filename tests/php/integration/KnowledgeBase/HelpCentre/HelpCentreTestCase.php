<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\Tests\Integration\TestCase;

/** A test of what shoppers see of the help centre. */
abstract class HelpCentreTestCase extends TestCase {

	/**
	 * A published article.
	 *
	 * @param array{content?: string, language?: string, visibility?: string, categories?: list<int>, order?: int, group?: string, status?: string, password?: string, slug?: string, date?: string} $options
	 */
	protected function article( string $title, array $options = array() ): int {
		$date = $options['date'] ?? '2026-01-05 10:00:00';
		$id   = wp_insert_post(
			array(
				'post_type'     => ArticleType::NAME,
				'post_status'   => $options['status'] ?? 'publish',
				'post_title'    => (string) wp_slash( $title ),
				'post_name'     => $options['slug'] ?? '',
				'post_content'  => (string) wp_slash( $options['content'] ?? '<!-- wp:paragraph --><p>Text.</p><!-- /wp:paragraph -->' ),
				'post_password' => $options['password'] ?? '',
				'menu_order'    => $options['order'] ?? 0,
				'post_date'     => $date,
				'post_date_gmt' => $date,
				'meta_input'    => array(
					ArticleMeta::LANGUAGE   => $options['language'] ?? 'en',
					ArticleMeta::VISIBILITY => $options['visibility'] ?? 'public',
					ArticleMeta::GROUP      => $options['group'] ?? wp_generate_uuid4(),
				),
			),
			true
		);
		self::assertIsInt( $id );
		wp_set_object_terms( $id, $options['categories'] ?? array(), ArticleType::CATEGORY );
		return $id;
	}

	/**
	 * A category.
	 *
	 * @param int<0, max> $parent
	 * @return int<0, max>
	 */
	protected function category( string $name, int $parent = 0, string $slug = '' ): int {
		$term = wp_insert_term( wp_slash( $name ), ArticleType::CATEGORY, array( 'parent' => $parent, 'slug' => $slug ) );
		self::assertIsArray( $term );
		return max( 0, (int) $term['term_id'] );
	}

	/**
	 * What a block prints.
	 *
	 * @param string               $name       Without our namespace.
	 * @param array<string, mixed> $attributes
	 */
	protected function block( string $name, array $attributes = array() ): string {
		self::assertTrue( \WP_Block_Type_Registry::get_instance()->is_registered( "sanad/{$name}" ), "sanad/{$name} is not built." );
		return do_blocks( "<!-- wp:sanad/{$name} " . wp_json_encode( (object) $attributes, JSON_UNESCAPED_UNICODE ) . ' /-->' );
	}

	/**
	 * What a block prints in an article.
	 *
	 * @param array<string, mixed> $attributes
	 */
	protected function block_in( int $article_id, string $name, array $attributes = array() ): string {
		$GLOBALS['post'] = get_post( $article_id ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As the loop does.
		return $this->block( $name, $attributes );
	}

	/**
	 * The texts of all links, in their order.
	 *
	 * @return list<string>
	 */
	protected static function links( string $html ): array {
		preg_match_all( '#<a\b[^>]*>(.*?)</a>#su', $html, $found );
		return array_map( static fn ( string $link ): string => trim( (string) preg_replace( '/\s+/u', ' ', html_entity_decode( wp_strip_all_tags( $link ) ) ) ), $found[1] );
	}
}
