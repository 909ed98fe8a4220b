<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Import;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Import\ImportItem;
use Sanad\KnowledgeBase\Import\Planner;

/** The help centre of the demo shop goes in whole, and once. */
final class HelpCentreTest extends ImportTestCase {

	private const FOLDER = __DIR__ . '/../../../../fixtures/help-centre/';

	public function test_every_article_goes_in_and_nothing_changes_the_second_time(): void {
		$this->as_manager();
		$entries = $this->entries( $this->files() );

		$told = $this->importer()->import( $entries, true, 'publish' );
		self::assertSame( count( $entries ), $told->count( ImportItem::CREATED ) );
		self::assertSame( array(), $this->articles() );

		$done = $this->importer()->import( $entries, false, 'publish' );
		self::assertSame( count( $entries ), $done->count( ImportItem::CREATED ) );
		$articles = $this->articles();
		self::assertCount( count( $entries ), $articles );
		foreach ( $articles as $title => $post ) {
			self::assertSame( 'publish', $post->post_status, $title );
			self::assertStringNotContainsString( 'article.invalid', $post->post_content, $title );
			self::assertStringNotContainsString( '.md', $post->post_content, $title );
			foreach ( parse_blocks( $post->post_content ) as $block ) {
				self::assertTrue( null !== $block['blockName'] || '' === trim( $block['innerHTML'] ), $title );
			}
		}

		$again = $this->importer()->import( $entries, false, 'publish' );
		self::assertSame( array(), array_map( static fn ( ImportItem $item ): string => $item->title, array_values( array_filter( $again->items, static fn ( ImportItem $item ): bool => ImportItem::SKIPPED !== $item->action ) ) ) );
		self::assertCount( count( $entries ), $this->articles() );
	}

	public function test_links_lead_to_the_article_of_the_same_language(): void {
		$this->as_manager();
		$files = array_filter( $this->files(), static fn ( string $path ): bool => str_ends_with( $path, 'refund-times.md' ) || str_ends_with( $path, 'return-an-item.md' ), ARRAY_FILTER_USE_KEY );
		self::assertCount( 4, $files );
		$this->importer()->import( $this->entries( $files ), false, 'publish' );
		$articles = $this->articles();
		foreach ( array( 'How to send something back' => 'When the refund arrives', 'خطوات إرجاع منتج' => 'متى يصل المبلغ المسترد؟' ) as $from => $to ) {
			self::assertStringContainsString( 'href="' . esc_url( wp_make_link_relative( (string) get_permalink( $articles[ $to ] ) ) ) . '"', $articles[ $from ]->post_content );
			self::assertContains( $articles[ $to ]->ID, ArticleMeta::ids( $articles[ $from ]->ID, ArticleMeta::RELATED ) );
		}
		// What was not imported is no link.
		self::assertStringContainsString( 'collection of a return', $articles['How to send something back']->post_content );
		self::assertStringNotContainsString( '>collection of a return</a>', $articles['How to send something back']->post_content );
	}

	public function test_meta_terms_and_slug_are_those_of_the_head(): void {
		$this->as_manager();
		$path = 'ar/care-living/care-mirror.md';
		$this->importer()->import( $this->entries( array( $path => $this->files()[ $path ] ) ), false, 'publish' );
		$post = $this->article();
		self::assertSame( 'تعليق-مرآة-الحائط', urldecode( $post->post_name ) );
		self::assertSame( 'ar', get_post_meta( $post->ID, ArticleMeta::LANGUAGE, true ) );
		self::assertSame( 'buyers', get_post_meta( $post->ID, ArticleMeta::VISIBILITY, true ) );
		self::assertSame( Planner::group( 'care-mirror' ), get_post_meta( $post->ID, ArticleMeta::GROUP, true ) );
		self::assertSame( array( 'care-living' ), wp_get_object_terms( $post->ID, ArticleType::CATEGORY, array( 'fields' => 'slugs' ) ) );
		self::assertEqualsCanonicalizing( array( 'مرآة', 'تعليق', 'حائط', 'تركيب' ), wp_get_object_terms( $post->ID, ArticleType::TAG, array( 'fields' => 'names' ) ) );
		self::assertSame( get_current_user_id(), (int) $post->post_author );
	}

	/** @return array<string, string> Text by path. */
	private function files(): array {
		$files = array();
		foreach ( array( 'ar', 'en' ) as $language ) {
			foreach ( glob( self::FOLDER . "{$language}/*/*.md" ) ?: array() as $file ) {
				$files[ substr( $file, strlen( self::FOLDER ) ) ] = (string) file_get_contents( $file );
			}
		}
		return $files;
	}
}
