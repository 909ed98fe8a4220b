<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\CategoryMeta;
use Sanad\KnowledgeBase\Languages;
use Sanad\KnowledgeBase\VisibleTo;
use Sanad\Tests\Integration\Support\WebServer;

/** The pages of articles and categories as browsers and search engines get them. */
final class ArticlePageTest extends ArticleTestCase {

	private WebServer $server;

	protected function setUp(): void {
		parent::setUp();
		$this->use_permalinks();
		update_option( Languages::OPTION, array( 'en', 'ar' ) );
		$this->server = new WebServer();
	}

	protected function tearDown(): void {
		$this->server->stop();
		parent::tearDown();
	}

	/** @return array{status: int, headers: array<string, string>, body: string} */
	private function get( string $path ): array {
		return $this->server->request( 'GET', $path );
	}

	/** @return list<array<mixed>> Things of the graph. */
	private function graph( string $body ): array {
		self::assertSame( 1, preg_match( '#<script type="application/ld\+json">(\{"@context":"https://schema.org","@graph".*?)</script>#s', $body, $found ), $body );
		$data = json_decode( $found[1] ?? '', true );
		self::assertIsArray( $data );
		return array_values( array_filter( (array) $data['@graph'], 'is_array' ) );
	}

	public function test_translations_name_one_another(): void {
		$group = wp_generate_uuid4();
		$this->article( 'Delivery', VisibleTo::Everyone, array( 'post_name' => 'delivery' ), array( ArticleMeta::GROUP => $group ) );
		$this->article( 'التوصيل', VisibleTo::Everyone, array(), array( ArticleMeta::GROUP => $group, ArticleMeta::LANGUAGE => 'ar' ) );
		$arabic = '/help/' . rawurlencode( 'التوصيل' ) . '/';
		foreach ( array( '/help/delivery/', $arabic ) as $path ) {
			$page = $this->get( $path );
			self::assertSame( 200, $page['status'], $path );
			self::assertSame( 1, preg_match( '#hreflang="en" href="[^"]*/help/delivery/"#', $page['body'] ) );
			self::assertSame( 1, preg_match( '#hreflang="ar" href="[^"]*' . preg_quote( strtolower( $arabic ), '#' ) . '"#i', $page['body'] ) );
			self::assertSame( 1, preg_match( '#hreflang="x-default" href="[^"]*/help/delivery/"#', $page['body'] ) );
			self::assertSame( 1, preg_match_all( '#<link rel="canonical"#', $page['body'] ) );
		}
		$page = $this->get( $arabic )['body'];
		self::assertStringContainsString( '<div class="sanad-article-body" lang="ar" dir="rtl">', $page );
		self::assertSame( 1, preg_match_all( '#<a href="[^"]*/help/delivery/" lang="en" hreflang="en" dir="ltr">English</a>#', $page ), 'One link leads to the other language.' );
		foreach ( array( $page, $this->get( '/help/delivery/' )['body'] ) as $body ) {
			self::assertStringNotContainsString( 'sanad-language-note', $body );
		}
	}

	public function test_a_translation_that_is_not_public_is_not_named(): void {
		$group = wp_generate_uuid4();
		$this->article( 'Delivery', VisibleTo::Everyone, array( 'post_name' => 'delivery' ), array( ArticleMeta::GROUP => $group ) );
		$this->article( 'Zqarabic', VisibleTo::Customers, array(), array( ArticleMeta::GROUP => $group, ArticleMeta::LANGUAGE => 'ar' ) );
		$page = $this->get( '/help/delivery/' )['body'];
		self::assertStringNotContainsString( 'hreflang', $page );
		self::assertStringNotContainsStringIgnoringCase( 'zqarabic', $page );
	}

	public function test_a_reader_is_told_that_his_language_is_missing(): void {
		$this->article( 'توصيل', VisibleTo::Everyone, array( 'post_name' => 'only' ), array( ArticleMeta::LANGUAGE => 'ar' ) );
		self::assertStringContainsString( 'is not there in <bdi>English</bdi> yet', $this->get( '/help/only/' )['body'] );
		self::assertStringNotContainsString( 'sanad-language-note', $this->get( '/help/only/?sanad_language=ar' )['body'] );
	}

	public function test_a_title_stays_text_wherever_it_is_printed(): void {
		kses_remove_filters();
		$title = '</script><script>alert(1)</script>" onload="x() & <b>bold</b>';
		$id    = $this->article( $title, VisibleTo::Everyone, array( 'post_name' => 'hostile', 'post_excerpt' => '"><script>alert(2)</script>' ) );
		$shelf = $this->category( 'Shelf' );
		update_term_meta( $shelf, CategoryMeta::NAMES, array( 'ar' => '</script><script>alert(3)</script>' ) );
		$this->shelve( $id, array( $shelf ) );
		foreach ( array( '/help/hostile/', '/help/category/shelf/', '/help/category/shelf/?sanad_language=ar', '/?s=alert' ) as $path ) {
			$page = $this->get( $path );
			self::assertSame( 200, $page['status'], $path );
			self::assertStringNotContainsString( '<script>alert', $page['body'], $path );
			self::assertStringNotContainsString( '<b>bold', $page['body'], $path );
			self::assertStringNotContainsString( 'onload="x()', $page['body'], $path );
		}
		self::assertSame( mb_substr( $title, 0, 110 ), $this->graph( $this->get( '/help/hostile/' )['body'] )[0]['headline'] );
	}

	public function test_search_engines_read_what_is_visible(): void {
		$top   = $this->category( 'Delivery' );
		$below = $this->category( 'Abroad', $top );
		$faq   = '<!-- wp:details --><details class="wp-block-details"><summary>How long?</summary><!-- wp:paragraph --><p>Three <b>days</b>.</p><!-- /wp:paragraph --></details><!-- /wp:details -->'
			. '<!-- wp:heading --><h2 class="wp-block-heading">كم السعر؟</h2><!-- /wp:heading --><!-- wp:paragraph --><p>مجانا.</p><!-- /wp:paragraph -->';
		$id    = $this->article( 'Delivery abroad', VisibleTo::Everyone, array( 'post_name' => 'abroad', 'post_content' => $faq, 'post_excerpt' => 'To all countries.' ) );
		$this->shelve( $id, array( $below ) );
		$page  = $this->get( '/help/abroad/' )['body'];
		$graph = $this->graph( $page );
		self::assertSame( array( 'TechArticle', 'BreadcrumbList', 'FAQPage' ), array_column( $graph, '@type' ) );
		self::assertSame( array( 'Noor Home', 'Delivery', 'Abroad', 'Delivery abroad' ), array_column( (array) $graph[1]['itemListElement'], 'name' ) );
		self::assertSame( array( 'How long?', 'كم السعر؟' ), array_column( (array) $graph[2]['mainEntity'], 'name' ) );
		self::assertStringContainsString( 'Three days', (string) wp_json_encode( $graph[2] ) );
		self::assertStringContainsString( '<meta name="description" content="To all countries.">', $page );

		$this->article( 'Plain', VisibleTo::Everyone, array( 'post_name' => 'plain' ) );
		self::assertSame( array( 'TechArticle', 'BreadcrumbList' ), array_column( $this->graph( $this->get( '/help/plain/' )['body'] ), '@type' ) );
	}

	public function test_addresses_of_the_help_centre_and_of_pages_live_together(): void {
		$this->article( 'Delivery', VisibleTo::Everyone, array( 'post_name' => 'delivery' ) );
		$page = (int) wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Our help', 'post_name' => 'help' ) );
		wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Our numbers', 'post_name' => 'numbers', 'post_parent' => $page ) );
		self::assertStringContainsString( 'Our help', $this->get( '/help/' )['body'] );
		self::assertStringContainsString( 'Our numbers', $this->get( '/help/numbers/' )['body'] );
		self::assertSame( 200, $this->get( '/help/delivery/' )['status'] );
		self::assertSame( 404, $this->get( '/help/nothing/' )['status'] );
		self::assertSame( 301, $this->get( '/help/delivery' )['status'] );
		self::assertSame( 404, $this->get( '/help/category/nothing/' )['status'] );

		update_option( 'sanad_help_base', 'مساعدة/دليل' );
		$base = '/' . rawurlencode( 'مساعدة' ) . '/' . rawurlencode( 'دليل' );
		self::assertSame( 200, $this->get( "{$base}/delivery/" )['status'], 'The rules follow the base.' );
		self::assertSame( 404, $this->get( '/help/delivery-not/' )['status'] );
	}

	public function test_neighbours_and_menus_leave_out_what_is_hidden(): void {
		$first  = $this->article( 'One', VisibleTo::Everyone, array( 'post_date' => '2026-01-01 00:00:00' ) );
		$hidden = $this->article( 'Two', VisibleTo::Agents, array( 'post_date' => '2026-01-02 00:00:00' ) );
		$third  = $this->article( 'Three', VisibleTo::Everyone, array( 'post_date' => '2026-01-03 00:00:00' ) );
		$menu   = wp_create_nav_menu( 'Menu' );
		self::assertIsInt( $menu );
		foreach ( array( $first, $hidden ) as $id ) {
			wp_update_nav_menu_item( $menu, 0, array( 'menu-item-object' => ArticleType::NAME, 'menu-item-object-id' => $id, 'menu-item-type' => 'post_type', 'menu-item-status' => 'publish' ) );
		}
		$block = sprintf( '<!-- wp:navigation-link {"label":"Two","type":"sanad_article","id":%d,"url":"/x","kind":"post-type"} /-->', $hidden );
		foreach ( array( 'subscriber' => false, 'sanad_agent' => true ) as $role => $sees ) {
			$this->act_as( $this->create_user( $role ) );
			$GLOBALS['post'] = get_post( $third );
			$previous        = get_adjacent_post();
			self::assertInstanceOf( \WP_Post::class, $previous );
			self::assertSame( $sees ? $hidden : $first, $previous->ID, $role );
			$items = wp_get_nav_menu_items( $menu );
			self::assertCount( $sees ? 2 : 1, is_array( $items ) ? $items : array(), $role );
			self::assertSame( $sees, str_contains( do_blocks( $block ), 'Two' ), $role );
			self::assertSame( $sees, in_array( $hidden, get_posts( array( 'post_type' => ArticleType::NAME, 'fields' => 'ids', 'numberposts' => -1 ) ), true ), $role );
			self::assertSame( $sees ? array( $hidden ) : array(), get_posts( array( 'post_type' => 'any', 'include' => array( $hidden ), 'fields' => 'ids' ) ), $role );
			self::assertSame( array( $hidden ), get_posts( array( 'post_type' => ArticleType::NAME, 'include' => array( $hidden ), 'fields' => 'ids', ArticleType::UNGUARDED => true ) ), $role );
		}
		unset( $GLOBALS['post'] );
	}
}
