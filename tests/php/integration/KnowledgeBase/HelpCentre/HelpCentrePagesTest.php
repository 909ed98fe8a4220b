<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\HelpCentre\HelpCentrePages;

/** The help centre in one click. */
final class HelpCentrePagesTest extends HelpCentreTestCase {

	public function test_only_who_manages_content_makes_pages(): void {
		foreach ( array( null, 'subscriber', 'sanad_agent' ) as $role ) {
			$this->act_as( null === $role ? null : $this->create_user( $role ) );
			foreach ( array( 'GET', 'POST' ) as $method ) {
				self::assertContains( $this->rest( $method, '/help-centre' )->get_status(), array( 401, 403 ), "{$method} {$role}" );
			}
		}
		self::assertFalse( get_option( HelpCentrePages::OPTION ) );
	}

	public function test_one_click_makes_a_page_for_each_language(): void {
		$this->article( 'Parcel' );
		$this->article( 'الشحنة', array( 'language' => 'ar' ) );
		$this->act_as( $this->create_user( 'sanad_manager' ) );

		$before = $this->rest( 'GET', '/help-centre' );
		self::assertSame( array(), $this->value( $before, 'page' ) );
		self::assertSame( 2, $this->value( $before, 'article_count' ) );

		$made = $this->rest( 'POST', '/help-centre' );
		self::assertSame( 200, $made->get_status() );
		self::assertSame( array( 'en', 'ar' ), array( $this->value( $made, 'page.0.language' ), $this->value( $made, 'page.1.language' ) ) );
		self::assertSame(
			array( array( 'code' => 'en', 'name' => 'English', 'is_rtl' => false ), array( 'code' => 'ar', 'name' => 'العربية', 'is_rtl' => true ) ),
			$this->value( $made, 'languages' )
		);
		$page = get_post( $this->page_id( $made, 1 ) );
		self::assertInstanceOf( \WP_Post::class, $page );
		self::assertSame( 'publish', $page->post_status );
		self::assertSame( 'help-ar', $page->post_name );
		self::assertSame( 'ar', get_post_meta( $page->ID, ArticleMeta::LANGUAGE, true ) );
		self::assertTrue( has_block( 'sanad/knowledge-base', $page ) );
		self::assertTrue( has_block( 'sanad/still-need-help', $page ) );

		self::assertEquals( $made->get_data(), $this->rest( 'POST', '/help-centre' )->get_data(), 'A second click changes nothing.' );

		$preview = $this->rest( 'GET', '/wp/v2/block-renderer/sanad/article-list', array( 'context' => 'edit', 'post_id' => $page->ID, 'attributes' => array( 'source' => 'newest' ) ) );
		self::assertSame( 403, $preview->get_status(), 'Who manages content edits no pages.' );
		$this->act_as( $this->create_user( 'administrator' ) );
		add_filter( 'wp_is_rest_endpoint', '__return_true' );
		$preview = $this->rest( 'GET', '/wp/v2/block-renderer/sanad/article-list', array( 'context' => 'edit', 'post_id' => $page->ID, 'attributes' => array( 'source' => 'newest' ) ) );
		$rendered = $this->value( $preview, 'rendered' );
		self::assertIsString( $rendered );
		self::assertSame( array( 'الشحنة' ), self::links( $rendered ) );
	}

	public function test_pages_that_are_gone_come_back_and_others_stay(): void {
		$this->article( 'الشحنة', array( 'language' => 'ar' ) );
		$this->act_as( $this->create_user( 'sanad_manager' ) );
		$made = $this->rest( 'POST', '/help-centre' );
		$en   = $this->page_id( $made, 0 );
		$ar   = $this->page_id( $made, 1 );

		wp_trash_post( $en );
		wp_delete_post( $ar, true );
		self::assertSame( 'trash', $this->value( $this->rest( 'GET', '/help-centre' ), 'page.0.status' ) );
		$again = $this->rest( 'POST', '/help-centre' );
		self::assertSame( $en, $this->page_id( $again, 0 ) );
		self::assertSame( 'publish', $this->value( $again, 'page.0.status' ) );
		self::assertSame( 'help', get_post_field( 'post_name', $en ) );
		self::assertNotSame( $ar, $this->page_id( $again, 1 ) );

		wp_update_post( array( 'ID' => $en, 'post_title' => 'Our help', 'post_status' => 'draft', 'post_content' => '<p>Own words</p>' ) );
		$third = $this->rest( 'POST', '/help-centre' );
		self::assertSame( 'draft', $this->value( $third, 'page.0.status' ), 'An owner who hides his page means it.' );
		self::assertSame( '<p>Own words</p>', get_post_field( 'post_content', $en ) );
	}

	public function test_an_option_that_somebody_broke_is_no_fault(): void {
		$this->act_as( $this->create_user( 'sanad_manager' ) );
		foreach ( array( 'x', array( 'en' => 'x', 5 => 7 ), array( 'en' => $this->article( 'No page' ) ) ) as $broken ) {
			update_option( HelpCentrePages::OPTION, $broken );
			self::assertSame( array(), $this->value( $this->rest( 'GET', '/help-centre' ), 'page' ) );
		}
		self::assertSame( 'publish', $this->value( $this->rest( 'POST', '/help-centre' ), 'page.0.status' ) );
	}

	public function test_the_patterns_hold_blocks_only(): void {
		$registry = \WP_Block_Patterns_Registry::get_instance();
		foreach ( array( 'help-centre', 'procedure', 'troubleshooting', 'faq' ) as $name ) {
			$pattern = $registry->get_registered( "sanad/{$name}" );
			self::assertIsArray( $pattern, $name );
			self::assertSame( array( 'sanad' ), $pattern['categories'] );
			self::assertIsString( $pattern['content'] );
			self::assertStringNotContainsString( '<?php', $pattern['content'] );
			foreach ( parse_blocks( $pattern['content'] ) as $block ) {
				self::assertTrue( null !== $block['blockName'] || '' === trim( $block['innerHTML'] ), "{$name}: text outside of blocks" );
				self::assertTrue( null === $block['blockName'] || str_starts_with( $block['blockName'], 'sanad/' ) || \WP_Block_Type_Registry::get_instance()->is_registered( $block['blockName'] ), (string) $block['blockName'] );
			}
		}
		self::assertTrue( \WP_Block_Pattern_Categories_Registry::get_instance()->is_registered( 'sanad' ) );
	}

	private function page_id( \WP_REST_Response $response, int $index ): int {
		$id = $this->value( $response, "page.{$index}.id" );
		self::assertIsInt( $id );
		return $id;
	}
}
