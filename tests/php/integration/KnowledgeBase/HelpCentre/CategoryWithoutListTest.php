<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

use Sanad\KnowledgeBase\Blocks\ListBlock;

/** The page of a category on a site whose build lacks the block of its list, such as after half an update. */
final class CategoryWithoutListTest extends HelpCentreTestCase {

	private \WP_Block_Type $type;

	private \WP_Query $query;

	protected function setUp(): void {
		parent::setUp();
		$type = \WP_Block_Type_Registry::get_instance()->get_registered( ListBlock::NAME );
		self::assertInstanceOf( \WP_Block_Type::class, $type );
		$this->type = $type;
		$query       = $GLOBALS['wp_query'];
		self::assertInstanceOf( \WP_Query::class, $query );
		$this->query = $query;
	}

	protected function tearDown(): void {
		if ( ! \WP_Block_Type_Registry::get_instance()->is_registered( ListBlock::NAME ) ) {
			register_block_type( $this->type );
		}
		$GLOBALS['wp_query'] = $this->query; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- Puts back what was there.
		parent::tearDown();
	}

	public function test_a_block_that_is_not_there_is_left_out(): void {
		$delivery = $this->category( 'Delivery', 0, 'delivery' );
		$this->article( 'Costs', array( 'categories' => array( $delivery ) ) );

		self::assertStringContainsString( 'Costs', $this->page() );
		unregister_block_type( ListBlock::NAME );
		$page = $this->page();
		self::assertStringNotContainsString( 'Costs', $page );
		self::assertStringContainsString( 'wp-block-sanad-article-breadcrumbs', $page );
	}

	/** What the theme finds in the place of a page. */
	private function page(): string {
		$query               = new \WP_Query( array( 'sanad_category' => 'delivery' ) );
		$GLOBALS['wp_query'] = $query; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As WordPress does for a request.
		$templates           = apply_filters( 'taxonomy_template_hierarchy', array( 'taxonomy-sanad_category.php', 'taxonomy.php' ) );
		self::assertIsArray( $templates );
		self::assertSame( 'page.php', $templates[0] );
		$page = $query->posts[0] ?? null;
		self::assertInstanceOf( \WP_Post::class, $page );
		return do_blocks( $page->post_content );
	}
}
