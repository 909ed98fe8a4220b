<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Import;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Import\ArticleImporter;
use Sanad\KnowledgeBase\Import\Entry;
use Sanad\KnowledgeBase\Import\FileReader;
use Sanad\KnowledgeBase\ImportFeature;
use Sanad\KnowledgeBase\KnowledgeBaseFeature;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\WooCommerce\WooCommerce;

/** A test of what becomes of files that are imported as articles. */
abstract class ImportTestCase extends RestTestCase {

	/** The importer, wired as in the plugin. */
	protected function importer(): ArticleImporter {
		return ( new ImportFeature( new KnowledgeBaseFeature( $this->desk ), new WooCommerce() ) )->importer;
	}

	/**
	 * The articles in some texts.
	 *
	 * @param array<string, string> $files Text by path.
	 * @return list<Entry>
	 */
	protected function entries( array $files ): array {
		$entries = array();
		foreach ( $files as $path => $text ) {
			array_push( $entries, ...( new FileReader() )->of_text( $path, $text ) );
		}
		return $entries;
	}

	/**
	 * Sends a file to the route.
	 *
	 * @param non-empty-string     $name
	 * @param array<string, mixed> $params
	 */
	protected function send( string $name, string $content, array $params = array() ): \WP_REST_Response {
		return $this->rest( 'POST', '/articles/import', $params, array( 'file' => $this->upload( $name, $content ) ) );
	}

	/**
	 * Articles that lie in the database, by title.
	 *
	 * @return array<string, \WP_Post>
	 */
	protected function articles(): array {
		$articles = array();
		foreach ( get_posts( array( 'post_type' => ArticleType::NAME, 'post_status' => 'any', 'posts_per_page' => -1, ArticleType::UNGUARDED => true, 'orderby' => 'ID', 'order' => 'ASC' ) ) as $post ) {
			self::assertInstanceOf( \WP_Post::class, $post );
			$articles[ $post->post_title ] = $post;
		}
		return $articles;
	}

	/** The only article there is. */
	protected function article(): \WP_Post {
		$articles = array_values( $this->articles() );
		self::assertCount( 1, $articles );
		return $articles[0];
	}
}
