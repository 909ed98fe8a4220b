<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

use Sanad\KnowledgeBase\Page\ArticleFrame;
use Sanad\Tests\Integration\Support\WebServer;

/** The pages of articles and categories as a browser gets them, inside the theme. */
final class PagesOverHttpTest extends HelpCentreTestCase {

	private const TEXT = '<!-- wp:heading --><h2>Steps</h2><!-- /wp:heading --><!-- wp:paragraph --><p>Do it.</p><!-- /wp:paragraph --><!-- wp:heading --><h2>Times</h2><!-- /wp:heading -->';

	private WebServer $server;

	protected function setUp(): void {
		parent::setUp();
		// Installed sites have done this when the plugin was switched on.
		flush_rewrite_rules( false );
		$this->server = new WebServer();
	}

	protected function tearDown(): void {
		$this->server->stop();
		parent::tearDown();
	}

	public function test_an_article_stands_in_its_frame(): void {
		$shelf = $this->category( 'Delivery' );
		$this->article( 'Other', array( 'categories' => array( $shelf ) ) );
		$id   = $this->article( 'Parcel', array( 'categories' => array( $shelf ), 'content' => self::TEXT, 'slug' => 'parcel' ) );
		$body = $this->page( "/?p={$id}&post_type=sanad_article" );

		$this->assert_order( $body, array( 'wp-block-sanad-article-breadcrumbs', 'wp-block-sanad-article-contents', 'Do it.', 'wp-block-sanad-article-list' ) );
		self::assertStringContainsString( 'id="h-steps"', $body );
		foreach ( array( 'breadcrumbs', 'contents', 'list' ) as $block ) {
			self::assertSame( 1, preg_match_all( "#class=\"[^\"]*wp-block-sanad-article-{$block}#", $body ), $block );
			self::assertLessThan( strpos( $body, '</head>' ), (int) strpos( $body, "article-{$block}/style-index.css" ) + (int) strpos( $body, ".sanad-{$block}" ), 'Its style comes before the page is painted.' );
		}
	}

	public function test_a_block_in_the_article_is_not_printed_twice(): void {
		$id   = $this->article( 'Parcel', array( 'content' => '<!-- wp:sanad/article-contents {"heading":"Inside"} /-->' . self::TEXT ) );
		$body = $this->page( "/?p={$id}&post_type=sanad_article" );
		self::assertSame( 1, substr_count( $body, 'wp-block-sanad-article-contents' ) );
		self::assertStringContainsString( 'Inside', $body );
	}

	public function test_the_frame_can_be_switched_off(): void {
		update_option( ArticleFrame::OPTION, 'off' );
		$id   = $this->article( 'Parcel', array( 'content' => self::TEXT, 'categories' => array( $this->category( 'Delivery' ) ) ) );
		$body = $this->page( "/?p={$id}&post_type=sanad_article" );
		self::assertStringContainsString( 'Do it.', $body );
		self::assertStringNotContainsString( 'wp-block-sanad-', $body );
	}

	public function test_a_category_is_a_list_in_the_theme(): void {
		$delivery = $this->category( 'Delivery', 0, 'delivery' );
		$tracking = $this->category( 'Tracking', $delivery, 'tracking' );
		wp_update_term( $delivery, 'sanad_category', array( 'description' => 'When it <b>comes</b>.' ) );
		$this->article( 'Costs', array( 'categories' => array( $delivery ), 'content' => '<p>So much.</p>' ) );
		$this->article( 'Parcel', array( 'categories' => array( $tracking ) ) );
		$this->article( 'Secret', array( 'categories' => array( $delivery ), 'visibility' => 'agents' ) );
		$this->article( 'Locked', array( 'categories' => array( $delivery ), 'password' => 'x' ) );

		$body = $this->page( '/?sanad_category=delivery' );
		self::assertMatchesRegularExpression( '#<title>Delivery#', $body );
		$this->assert_order( $body, array( 'wp-block-sanad-article-breadcrumbs', 'role="search"', 'wp-block-sanad-knowledge-base', 'Tracking', 'Parcel', 'Costs', 'So much.' ) );
		self::assertStringNotContainsString( 'Secret', $body );
		self::assertStringNotContainsString( 'Locked', $body );
		self::assertSame( 404, $this->server->request( 'GET', '/?sanad_category=none' )['status'] );
	}

	public function test_a_search_page_is_not_for_search_engines(): void {
		$this->article( 'Parcel' );
		do_action( 'sanad_tick' );
		$page = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Find', 'post_content' => '<!-- wp:sanad/article-search /-->' ) );
		self::assertIsInt( $page );
		$body = $this->page( "/?page_id={$page}&kbq=parcel" );
		self::assertStringContainsString( 'noindex', $body );
		self::assertStringContainsString( '<mark>Parcel</mark>', $body );
		self::assertMatchesRegularExpression( '#<form[^>]+action="[^"?]+/find/"#', $body );
		self::assertStringNotContainsString( 'noindex', $this->page( "/?page_id={$page}" ) );
	}

	private function page( string $path ): string {
		$answer = $this->server->request( 'GET', $path );
		for ( $redirects = 0; in_array( $answer['status'], array( 301, 302 ), true ) && $redirects < 3; $redirects++ ) {
			$url    = wp_parse_url( $answer['headers']['location'] );
			$answer = $this->server->request( 'GET', ( $url['path'] ?? '/' ) . ( isset( $url['query'] ) ? '?' . $url['query'] : '' ) );
		}
		self::assertSame( 200, $answer['status'], $path );
		return $answer['body'];
	}

	/** @param list<string> $parts */
	private function assert_order( string $body, array $parts ): void {
		$at = (int) strpos( $body, '<body' );
		foreach ( $parts as $part ) {
			$next = strpos( $body, $part, $at );
			self::assertIsInt( $next, "{$part} is missing or too early." );
			$at = $next;
		}
	}
}
