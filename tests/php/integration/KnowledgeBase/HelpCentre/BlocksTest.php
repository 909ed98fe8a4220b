<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;

/** What the blocks print, without any script. */
final class BlocksTest extends HelpCentreTestCase {

	private const EVIL = '<img src=x onerror=alert(1)> & "quotes"';

	public function test_the_start_shows_categories_with_counts_and_first_articles(): void {
		$delivery = $this->category( 'Delivery' );
		$tracking = $this->category( 'Tracking', $delivery );
		update_term_meta( $delivery, 'sanad_icon', 'delivery' );
		$this->category( 'Empty shelf' );
		foreach ( array( 'First', 'Second', 'Third', 'Fourth' ) as $order => $title ) {
			$this->article( $title, array( 'categories' => array( 0 === $order ? $tracking : $delivery ), 'order' => $order ) );
		}
		$this->article( 'Loose', array() );

		$html = $this->block( 'knowledge-base' );
		self::assertSame( array( 'Delivery', 'First', 'Second', 'Third', 'Loose' ), self::links( $html ) );
		self::assertStringContainsString( '4 articles', $html );
		self::assertStringContainsString( '<path d="', $html );
		self::assertStringContainsString( 'More articles', $html );
		self::assertStringNotContainsString( 'Empty shelf', $html );
		self::assertMatchesRegularExpression( '#<form[^>]+role="search"[^>]+method="get"#', $html );

		$bare = $this->block( 'knowledge-base', array( 'showSearch' => false, 'showCounts' => false, 'showIcons' => false, 'articleCount' => 0, 'layout' => 'list', 'headingLevel' => 3 ) );
		self::assertSame( array( 'Delivery', 'Loose' ), self::links( $bare ) );
		self::assertStringNotContainsString( '<form', $bare );
		self::assertStringNotContainsString( '<svg', $bare );
		self::assertStringContainsString( '<h3', $bare );
		self::assertSame( array( 'Tracking', 'First' ), self::links( $this->block( 'knowledge-base', array( 'showSearch' => false, 'parentId' => $delivery ) ) ) );
	}

	public function test_the_start_says_that_it_is_empty(): void {
		self::assertStringContainsString( 'There are no articles here yet.', $this->block( 'knowledge-base' ) );
		$this->act_as( $this->create_user( 'administrator' ) );
		self::assertStringContainsString( 'Published articles appear here by themselves.', $this->block( 'knowledge-base' ) );
	}

	public function test_blocks_speak_the_language_of_their_articles(): void {
		$category = $this->category( 'Delivery' );
		update_term_meta( $category, 'sanad_names', array( 'ar' => 'التوصيل' ) );
		$this->article( 'Tracking', array( 'categories' => array( $category ) ) );
		$this->article( 'تتبع الشحنة', array( 'categories' => array( $category ), 'language' => 'ar' ) );

		self::assertSame( array( 'Delivery', 'Tracking' ), self::links( $this->block( 'knowledge-base' ) ) );
		$arabic = $this->block( 'knowledge-base', array( 'language' => 'ar' ) );
		self::assertSame( array( 'التوصيل', 'تتبع الشحنة' ), self::links( $arabic ) );
		self::assertMatchesRegularExpression( '#<div[^>]+lang="ar"[^>]+dir="rtl"#', $arabic );
		self::assertSame( array( 'تتبع الشحنة' ), self::links( $this->block( 'article-list', array( 'source' => 'newest', 'language' => 'ar' ) ) ) );
	}

	public function test_a_foreign_article_does_not_change_the_language_of_the_site(): void {
		$category = $this->category( 'التوصيل' );
		update_term_meta( $category, 'sanad_names', array( 'en' => 'Delivery' ) );
		$english = $this->article( 'Tracking', array( 'categories' => array( $category ) ) );
		$arabic  = $this->article( 'التتبع', array( 'categories' => array( $category ), 'language' => 'ar' ) );
		add_filter( 'locale', static fn (): string => 'ar', 1 );
		self::assertSame( array( 'Delivery' ), self::links( $this->block_in( $english, 'article-breadcrumbs' ) ) );
		self::assertSame( array( 'التوصيل' ), self::links( $this->block_in( $arabic, 'article-breadcrumbs' ) ) );
	}

	public function test_nobody_sees_what_is_not_for_him(): void {
		$category = $this->category( 'Delivery' );
		$others   = array();
		foreach ( array( 'customers', 'buyers', 'agents' ) as $visibility ) {
			$others[] = $this->article( "For {$visibility}", array( 'categories' => array( $category ), 'visibility' => $visibility ) );
		}
		$others[] = $this->article( 'Draft', array( 'categories' => array( $category ), 'status' => 'draft' ) );
		$others[] = $this->article( 'Private', array( 'categories' => array( $category ), 'status' => 'private' ) );
		$others[] = $this->article( 'Planned', array( 'categories' => array( $category ), 'status' => 'future', 'date' => '2090-01-01 00:00:00' ) );
		$others[] = $this->article( 'Locked', array( 'categories' => array( $category ), 'password' => 'x' ) );
		$open = $this->article( 'Open', array( 'categories' => array( $category ) ) );
		update_post_meta( $open, ArticleMeta::RELATED, $others );

		$seen = fn (): array => array(
			'start'    => self::links( $this->block( 'knowledge-base', array( 'showSearch' => false ) ) ),
			'newest'   => self::links( $this->block( 'article-list', array( 'source' => 'newest' ) ) ),
			'category' => self::links( $this->block( 'article-list', array( 'source' => 'category', 'categoryId' => $category ) ) ),
			'related'  => self::links( $this->block_in( $open, 'article-list' ) ),
			'count'    => self::links( $this->block( 'article-categories' ) ),
		);
		self::assertSame(
			array( 'start' => array( 'Delivery', 'Open' ), 'newest' => array( 'Open' ), 'category' => array( 'Open' ), 'related' => array(), 'count' => array( 'Delivery 1 1 article' ) ),
			$seen()
		);
		$this->act_as( $this->create_user( 'subscriber' ) );
		self::assertSame( array( 'Delivery', 'For customers', 'Open' ), $seen()['start'] );
		self::assertSame( array( 'For customers' ), $seen()['related'] );
		$this->act_as( $this->create_user( 'sanad_agent' ) );
		self::assertSame( array( 'For customers', 'For buyers', 'For agents' ), $seen()['related'] );
	}

	public function test_what_somebody_typed_stays_text(): void {
		$category = $this->category( 'Shelf' );
		update_term_meta( $category, 'sanad_names', array( 'en' => self::EVIL ) );
		update_term_meta( $category, 'sanad_icon', '"><script>' );
		$one = $this->article( self::EVIL, array( 'categories' => array( $category ) ) );
		$this->article( self::EVIL . ' 2', array( 'categories' => array( $category ) ) );
		$html = $this->block( 'knowledge-base' )
			. $this->block( 'article-categories' )
			. $this->block( 'article-list', array( 'source' => 'newest', 'heading' => self::EVIL, 'showExcerpt' => true ) )
			. $this->block( 'article-search', array( 'label' => self::EVIL, 'placeholder' => self::EVIL, 'language' => '"><script>' ) )
			. $this->block_in( $one, 'article-breadcrumbs' )
			. $this->block_in( $one, 'article-list' );
		self::assertStringNotContainsString( '<img', $html );
		self::assertStringNotContainsString( '<script', $html );
		self::assertStringNotContainsString( 'quotes""', $html );
	}

	public function test_categories_mark_where_one_is(): void {
		$delivery = $this->category( 'Delivery' );
		$tracking = $this->category( 'Tracking', $delivery );
		$article  = $this->article( 'Parcel', array( 'categories' => array( $tracking ) ) );
		$html     = $this->block_in( $article, 'article-categories', array( 'showCounts' => false ) );
		self::assertSame( array( 'Delivery', 'Tracking' ), self::links( $html ) );
		self::assertSame( 1, substr_count( $html, 'aria-current="true"' ) );
		self::assertMatchesRegularExpression( '#aria-current="true">\s*<bdi>Tracking#', $html );
		self::assertSame( array( 'Tracking' ), self::links( $this->block( 'article-categories', array( 'showCounts' => false, 'parentId' => $delivery ) ) ) );
		self::assertSame( '', trim( $this->block( 'article-categories', array( 'parentId' => $tracking ) ) ) );
	}

	public function test_related_are_the_chosen_ones_then_the_closest(): void {
		$shelf = $this->category( 'Shelf' );
		$main  = $this->article( 'Main', array( 'categories' => array( $shelf ) ) );
		$this->article( 'Same shelf', array( 'categories' => array( $shelf ) ) );
		$this->article( 'Stranger' );
		$product = $this->article( 'Same product' );
		$tag     = $this->article( 'Same tag' );
		$group   = wp_generate_uuid4();
		$chosen  = $this->article( 'مختار', array( 'language' => 'ar', 'group' => $group ) );
		$this->article( 'Chosen', array( 'group' => $group ) );
		update_post_meta( $main, ArticleMeta::RELATED, array( $chosen ) );
		ArticleMeta::set_products( $main, array( 7 ) );
		ArticleMeta::set_products( $product, array( 7, 8 ) );
		wp_set_object_terms( $main, array( 'express' ), ArticleType::TAG );
		wp_set_object_terms( $tag, array( 'express' ), ArticleType::TAG );

		self::assertSame( array( 'Chosen', 'Same product', 'Same tag', 'Same shelf' ), self::links( $this->block_in( $main, 'article-list' ) ) );
		self::assertSame( array( 'Chosen', 'Same product' ), self::links( $this->block_in( $main, 'article-list', array( 'count' => 2 ) ) ) );
	}

	public function test_lists_by_date_and_by_readers(): void {
		$this->article( 'Old', array( 'date' => '2025-01-01 10:00:00' ) );
		$read = $this->article( 'Read', array( 'date' => '2025-06-01 10:00:00' ) );
		$this->article( 'New', array( 'date' => '2026-01-01 10:00:00' ) );
		self::assertSame( array( 'New', 'Read', 'Old' ), self::links( $this->block( 'article-list', array( 'source' => 'newest' ) ) ) );
		self::assertSame( '', trim( $this->block( 'article-list', array( 'source' => 'popular' ) ) ), 'Nothing has been read yet.' );
		$_SERVER['HTTP_SEC_FETCH_SITE'] = 'same-origin';
		self::assertSame( 200, $this->rest( 'POST', "/knowledge-base/articles/{$read}/views" )->get_status() );
		self::assertSame( array( 'Read' ), self::links( $this->block( 'article-list', array( 'source' => 'popular' ) ) ) );
	}

	public function test_breadcrumbs_lead_to_the_start_and_to_other_languages(): void {
		$this->act_as( $this->create_user( 'administrator' ) );
		$delivery = $this->category( 'Delivery' );
		$tracking = $this->category( 'Tracking', $delivery );
		$group    = wp_generate_uuid4();
		$article  = $this->article( 'Parcel', array( 'categories' => array( $tracking ), 'group' => $group ) );
		$other    = $this->article( 'الشحنة', array( 'language' => 'ar', 'group' => $group ) );
		$this->rest( 'POST', '/help-centre' );
		$this->act_as( null );

		$html = $this->block_in( $article, 'article-breadcrumbs' );
		self::assertSame( array( 'Help', 'Delivery', 'Tracking', 'العربية' ), self::links( $html ) );
		self::assertMatchesRegularExpression( '#aria-current="page"><bdi>Parcel</bdi>#', $html );
		self::assertStringContainsString( 'hreflang="ar"', $html );
		update_post_meta( $other, ArticleMeta::VISIBILITY, 'agents' );
		self::assertNotContains( 'العربية', self::links( $this->block_in( $article, 'article-breadcrumbs' ) ) );

		$GLOBALS['post'] = null; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- Outside of every loop.
		self::assertSame( '', trim( $this->block( 'article-breadcrumbs' ) ) );
	}

	public function test_a_cached_page_holds_no_nonce(): void {
		$this->article( 'Open' );
		$this->block( 'knowledge-base' );
		$this->block( 'article-search' );
		$config = static fn (): string => (string) wp_json_encode( wp_interactivity_config( 'sanad/article-search' ) );
		self::assertStringContainsString( '"restNonce":""', $config() );
		$this->act_as( $this->create_user( 'subscriber' ) );
		$this->block( 'article-search' );
		self::assertStringNotContainsString( '"restNonce":""', $config() );
	}
}
