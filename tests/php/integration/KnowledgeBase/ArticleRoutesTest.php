<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\VisibleTo;

final class ArticleRoutesTest extends ArticleTestCase {

	/**
	 * @param array<string, mixed> $query
	 * @return list<int>
	 */
	private function listed( array $query = array() ): array {
		$response = $this->rest( 'GET', '/articles', $query );
		self::assertSame( 200, $response->get_status(), (string) wp_json_encode( $response->get_data() ) );
		$ids = array_column( (array) $this->value( $response, 'items' ), 'id' );
		return array_values( array_filter( $ids, 'is_int' ) );
	}

	public function test_the_list_is_filtered_sorted_and_paged(): void {
		$shelf   = $this->category( 'Delivery' );
		$below   = $this->category( 'Abroad', $shelf );
		$owner   = $this->create_user( 'sanad_agent' );
		$first   = $this->article( 'أوقات التوصيل', VisibleTo::Everyone, array( 'menu_order' => 2 ), array( ArticleMeta::LANGUAGE => 'ar', ArticleMeta::OWNER => $owner->ID, ArticleMeta::REVIEW_AT => '2020-01-01' ) );
		$second  = $this->article( 'Returns', VisibleTo::Agents, array( 'menu_order' => 1 ), array( ArticleMeta::REVIEW_AT => '2090-01-01' ) );
		$draft   = $this->article( 'Draft of sizes', VisibleTo::Everyone, array( 'post_status' => 'draft', 'menu_order' => 3 ) );
		$trashed = $this->article( 'Old', VisibleTo::Everyone, array( 'menu_order' => 4 ) );
		wp_trash_post( $trashed );
		$this->shelve( $first, array( $shelf ) );
		$this->shelve( $second, array( $below ) );
		$this->stats->count_view( $first );
		$this->stats->count_vote( $second, false );
		$this->as_manager();

		self::assertSame( array( $second, $first, $draft ), $this->listed() );
		self::assertSame( array( $trashed ), $this->listed( array( 'status' => 'trash' ) ) );
		self::assertSame( array( $first ), $this->listed( array( 'language' => 'ar' ) ) );
		self::assertSame( array( $second, $draft ), $this->listed( array( 'language' => 'en' ) ) );
		self::assertSame( array( $second, $first ), $this->listed( array( 'category' => $shelf ) ) );
		self::assertSame( array( $second ), $this->listed( array( 'category' => $below ) ) );
		self::assertSame( array( $draft ), $this->listed( array( 'category' => -1 ) ) );
		self::assertSame( array( $second ), $this->listed( array( 'visibility' => 'agents' ) ) );
		self::assertSame( array( $first, $draft ), $this->listed( array( 'visibility' => 'public' ) ) );
		self::assertSame( array( $first ), $this->listed( array( 'owner' => $owner->ID ) ) );
		self::assertSame( array( $first ), $this->listed( array( 'only' => 'stale' ) ) );
		self::assertSame( array( $second ), $this->listed( array( 'only' => 'unhelpful' ) ) );
		self::assertSame( array( $second ), $this->listed( array( 'only' => 'unread' ) ) );
		self::assertSame( array( $second, $first, $draft ), $this->listed( array( 'only' => 'missing_translation' ) ) );
		self::assertSame( array( $first ), $this->listed( array( 'search' => 'اوقات' ) ) );
		self::assertSame( array( $draft ), $this->listed( array( 'search' => 'SIZES draft' ) ) );
		self::assertSame( $first, $this->listed( array( 'sort' => 'views' ) )[0] );
		self::assertSame( $second, $this->listed( array( 'sort' => 'helpful' ) )[2] );
		self::assertSame( array( $first ), $this->listed( array( 'per_page' => 1, 'page' => 2 ) ) );
		self::assertSame( 3, $this->value( $this->rest( 'GET', '/articles', array( 'per_page' => 1, 'page' => 9 ) ), 'total' ) );

		$item = $this->value( $this->rest( 'GET', '/articles', array( 'language' => 'ar' ) ), 'items.0' );
		self::assertIsArray( $item );
		self::assertTrue( $item['is_stale'] );
		self::assertSame( 1, $item['views'] );
		self::assertSame( array( array( 'language' => 'en', 'id' => null, 'status' => null ), array( 'language' => 'ar', 'id' => $first, 'status' => 'publish' ) ), $item['translations'] );
		self::assertIsArray( $item['owner'] );
		self::assertSame( $owner->ID, $item['owner']['id'] );
	}

	public function test_an_article_fits_into_an_answer(): void {
		$content = '<!-- wp:heading --><h2 class="wp-block-heading">Steps</h2><!-- /wp:heading -->'
			. '<!-- wp:paragraph --><p>Go to <a href="/returns/?a=1" onclick="x()">returns</a> or <a href="#top">up</a>. <script>alert(1)</script><img src="/a.png" onerror="x()" alt="A"></p><!-- /wp:paragraph -->'
			. '<!-- wp:details --><details class="wp-block-details"><summary>When?</summary><!-- wp:paragraph --><p>Soon.</p><!-- /wp:paragraph --></details><!-- /wp:details -->'
			. '<!-- wp:html --><iframe src="https://evil.example"></iframe><form><input name="x"></form><!-- /wp:html -->'
			. '<!-- wp:embed {"url":"https://video.example/watch"} --><figure>https://video.example/watch</figure><!-- /wp:embed -->'
			. '<!-- wp:shortcode -->[gallery]<!-- /wp:shortcode --><!-- wp:sanad/contact-form /-->[gallery ids=1]';
		kses_remove_filters();
		$id = $this->article( 'Steps & <b>more</b>', VisibleTo::Agents, array( 'post_content' => $content ) );
		$this->as_agent();
		$response = $this->rest( 'GET', "/articles/{$id}" );
		self::assertSame( 200, $response->get_status() );
		$html = $this->value( $response, 'html' );
		self::assertIsString( $html );
		self::assertSame( 'Steps & <b>more</b>', $this->value( $response, 'title' ) );
		foreach ( array( 'script', 'onclick', 'onerror', 'iframe', '<form', 'input', 'gallery', 'evil' ) as $bad ) {
			self::assertStringNotContainsString( $bad, $html );
		}
		foreach ( array( '<h2>Steps</h2>', 'href="http://127.0.0.1/returns/?a=1"', 'src="http://127.0.0.1/a.png"', '<strong>When?</strong>', 'Soon.', 'href="https://video.example/watch"', '#top"' ) as $good ) {
			self::assertStringContainsString( $good, $html );
		}
		self::assertStringContainsString( 'Soon.', (string) wp_json_encode( $this->value( $response, 'text' ) ) );
		self::assertSame( 'agents', $this->value( $response, 'visibility' ) );
		self::assertNull( $this->value( $response, 'edit_url' ) );

		$draft = $this->article( 'Draft', VisibleTo::Everyone, array( 'post_status' => 'draft' ) );
		self::assertSame( 404, $this->rest( 'GET', "/articles/{$draft}" )->get_status() );
		$this->as_manager();
		self::assertSame( 200, $this->rest( 'GET', "/articles/{$draft}" )->get_status() );
		self::assertNotNull( $this->value( $this->rest( 'GET', "/articles/{$draft}" ), 'edit_url' ) );
		$page = (int) wp_insert_post( array( 'post_type' => 'page', 'post_title' => 'x', 'post_status' => 'publish' ) );
		self::assertSame( 404, $this->rest( 'GET', "/articles/{$page}" )->get_status() );
	}

	public function test_fields_are_changed_and_checked(): void {
		$id    = $this->article( 'Sizes', VisibleTo::Everyone, array( 'post_status' => 'draft' ) );
		$shelf = $this->category( 'Sizes' );
		$this->as_manager();
		$changed = $this->rest( 'PATCH', "/articles/{$id}", array( 'visibility' => 'customers', 'category_ids' => array( $shelf ), 'owner_id' => $this->agent->id, 'review_at' => '2027-02-01', 'status' => 'publish', 'order' => 7 ) );
		self::assertSame( 200, $changed->get_status(), (string) wp_json_encode( $changed->get_data() ) );
		$article = $this->found( $id );
		self::assertSame( array( 'publish', VisibleTo::Customers, array( $shelf ), $this->agent->id, '2027-02-01', 7 ), array( $article->status, $article->visibility, $article->category_ids, $article->owner_id, $article->review_at, $article->order ) );
		$this->rest( 'PATCH', "/articles/{$id}", array( 'review_at' => null, 'owner_id' => 0 ) );
		self::assertNull( $this->found( $id )->review_at );
		self::assertSame( 0, $this->found( $id )->owner_id );
		self::assertSame( VisibleTo::Customers, $this->found( $id )->visibility );
		foreach ( array( array( 'review_at' => '2026-02-31' ), array( 'category_ids' => array( 999999 ) ), array( 'owner_id' => 999999 ), array( 'visibility' => 'everybody' ), array( 'status' => 'future' ), array( 'status' => 'inherit' ) ) as $wrong ) {
			self::assertSame( 400, $this->rest( 'PATCH', "/articles/{$id}", $wrong )->get_status(), (string) wp_json_encode( $wrong ) );
		}
		self::assertSame( 'trash', $this->value( $this->rest( 'PATCH', "/articles/{$id}", array( 'status' => 'trash' ) ), 'status' ) );
		self::assertSame( 'draft', $this->value( $this->rest( 'PATCH', "/articles/{$id}", array( 'status' => 'draft' ) ), 'status' ) );
		$this->as_agent();
		self::assertSame( 403, $this->rest( 'PATCH', "/articles/{$id}", array( 'order' => 1 ) )->get_status() );
	}

	/** @dataProvider statuses_before_the_trash */
	public function test_what_was_trashed_comes_back_as_it_was( string $status, string $date ): void {
		$id = $this->article( 'Sizes', VisibleTo::Everyone, array( 'post_status' => $status, 'post_date' => $date ) );
		$this->as_manager();
		self::assertSame( $status, $this->found( $id )->status );
		self::assertSame( 'trash', $this->value( $this->rest( 'PATCH', "/articles/{$id}", array( 'status' => 'trash' ) ), 'status' ) );
		self::assertSame( $status, $this->value( $this->rest( 'PATCH', "/articles/{$id}", array( 'status' => $status ) ), 'status' ) );
		self::assertSame( $date, get_post( $id )?->post_date );
		self::assertSame( 'future' === $status, false !== wp_next_scheduled( 'publish_future_post', array( $id ) ) );
	}

	/** @return iterable<string, array{string, string}> */
	public static function statuses_before_the_trash(): iterable {
		yield 'published' => array( 'publish', '2024-03-01 10:00:00' );
		yield 'private' => array( 'private', '2024-03-01 10:00:00' );
		yield 'scheduled' => array( 'future', '2090-03-01 10:00:00' );
	}

	public function test_a_shelf_is_put_in_order(): void {
		$shelf = $this->category( 'Delivery' );
		$ids   = array_map( fn ( string $title ): int => $this->article( $title ), array( 'A', 'B', 'C', 'D' ) );
		foreach ( $ids as $id ) {
			$this->shelve( $id, array( $shelf ) );
		}
		$stranger = $this->article( 'E' );
		$modified = $this->found( $ids[2] )->updated_at;
		$this->as_manager();
		$this->rest( 'POST', '/articles/order', array( 'category_id' => $shelf, 'article_ids' => array( $ids[2], $ids[0] ) ) );
		self::assertSame( array( $ids[2], $ids[0], $ids[1], $ids[3] ), $this->listed( array( 'category' => $shelf ) ) );
		self::assertEquals( $modified, $this->found( $ids[2] )->updated_at, 'A new place is no new edition.' );
		self::assertSame( 400, $this->rest( 'POST', '/articles/order', array( 'category_id' => $shelf, 'article_ids' => array( $stranger ) ) )->get_status() );
	}

	public function test_categories_are_nested_named_ordered_and_deleted(): void {
		$this->as_manager();
		$create = fn ( string $name, int $parent = 0 ): int => (int) ( is_numeric( $id = $this->value( $this->rest( 'POST', '/article-categories', array( 'name' => $name, 'parent_id' => $parent, 'names' => array( 'ar' => "{$name} ع" ), 'descriptions' => array( 'en' => 'A & B', 'ar' => 'وصف' ), 'icon' => 'delivery' ) ), 'id' ) ) ? $id : 0 );
		$top    = $create( 'Delivery & <b>returns</b>' );
		$below  = $create( 'Abroad', $top );
		$second = $create( 'Sizes' );
		$data   = $this->value( $this->rest( 'GET', '/article-categories' ), 'items.0' );
		self::assertIsArray( $data );
		self::assertSame( array( $top, 0, 'Delivery & returns', 'delivery', 'A & B' ), array( $data['id'], $data['parent_id'], $data['name'], $data['icon'], ( (array) $data['descriptions'] )['en'] ) );
		self::assertSame( 'Delivery & <b>returns</b> ع', ( (array) $data['names'] )['ar'] );
		self::assertSame( 'Abroad ع', $this->knowledge_base->categories->find( $below, 'ar' )->name ?? '' );
		$order = fn (): array => array_column( (array) $this->value( $this->rest( 'GET', '/article-categories' ), 'items' ), 'id' );
		self::assertSame( array( $top, $below, $second ), $order() );

		$this->rest( 'POST', '/article-categories/order', array( 'parent_id' => 0, 'category_ids' => array( $second, $top ) ) );
		self::assertSame( array( $second, $top, $below ), $order() );
		self::assertSame( 400, $this->rest( 'POST', '/article-categories/order', array( 'parent_id' => $below, 'category_ids' => array( $top ) ) )->get_status() );
		self::assertSame( 400, $this->rest( 'PATCH', "/article-categories/{$top}", array( 'parent_id' => $below ) )->get_status() );
		self::assertSame( 400, $this->rest( 'PATCH', "/article-categories/{$top}", array( 'icon' => '<svg onload=x>' ) )->get_status() );
		self::assertSame( 400, $this->rest( 'POST', '/article-categories', array( 'name' => 'Sizes' ) )->get_status() );
		self::assertSame( 'Cuts', $this->value( $this->rest( 'PATCH', "/article-categories/{$second}", array( 'name' => 'Cuts', 'names' => array() ) ), 'name' ) );

		$article = $this->article( 'X', VisibleTo::Agents );
		$this->shelve( $article, array( $below ) );
		$counts = $this->knowledge_base->categories->counts( Audience::agents(), '' );
		self::assertSame( array( 1, 1 ), array( $counts[ $top ], $counts[ $below ] ) );
		self::assertSame( array(), $this->knowledge_base->categories->counts( Audience::guest(), '' ) );
		self::assertTrue( $this->value( $this->rest( 'DELETE', "/article-categories/{$top}" ), 'deleted' ) );
		self::assertSame( 0, $this->knowledge_base->categories->find( $below, 'en' )->parent_id ?? -1 );
		$this->as_agent();
		self::assertSame( 403, $this->rest( 'POST', '/article-categories', array( 'name' => 'No' ) )->get_status() );
		self::assertSame( 200, $this->rest( 'GET', '/article-categories' )->get_status() );
	}

	public function test_the_block_editor_reads_and_writes_what_is_kept_with_an_article(): void {
		$id   = $this->article();
		$meta = array( ArticleMeta::VISIBILITY => 'buyers', ArticleMeta::PRODUCTS => array( 5, 6 ), ArticleMeta::RELATED => array( 9, 8 ), ArticleMeta::REVIEW_AT => '2027-01-01', ArticleMeta::OWNER => $this->agent->id, ArticleMeta::NOTE => "Mind <b>this</b>\nnow", ArticleMeta::LANGUAGE => 'ar' );
		foreach ( array( 'sanad_agent', 'editor', 'author' ) as $role ) {
			$this->act_as( $this->create_user( $role ) );
			self::assertSame( 403, $this->rest( 'POST', "/wp/v2/sanad-articles/{$id}", array( 'meta' => $meta ) )->get_status(), $role );
			self::assertFalse( current_user_can( 'edit_post', $id ) );
		}
		$this->as_manager();
		$saved = $this->rest( 'POST', "/wp/v2/sanad-articles/{$id}", array( 'meta' => $meta ) );
		self::assertSame( 200, $saved->get_status(), (string) wp_json_encode( $saved->get_data() ) );
		$article = $this->found( $id );
		self::assertSame( array( VisibleTo::Buyers, array( 5, 6 ), array( 9, 8 ), '2027-01-01', $this->agent->id, "Mind this\nnow", 'ar' ), array( $article->visibility, $article->product_ids, $article->related_ids, $article->review_at, $article->owner_id, $article->note, $article->language ) );
		self::assertSame( array( 5, 6 ), $this->value( $this->rest( 'GET', "/wp/v2/sanad-articles/{$id}", array( 'context' => 'edit' ) ), 'meta.' . ArticleMeta::PRODUCTS ) );
		self::assertSame( 400, $this->rest( 'POST', "/wp/v2/sanad-articles/{$id}", array( 'meta' => array( ArticleMeta::VISIBILITY => 'nobody' ) ) )->get_status() );
		$view = (array) $this->value( $this->rest( 'GET', "/wp/v2/sanad-articles/{$id}" ), 'meta' );
		self::assertSame( array(), array_intersect_key( $view, array_flip( array( ...ArticleMeta::INTERNAL, ArticleMeta::GROUP, ArticleMeta::PRODUCTS ) ) ) );
		self::assertNotContains( ArticleType::NAME, get_post_types( array( 'show_in_menu' => true ) ) );
	}

	public function test_revisions_keep_what_is_kept_with_an_article(): void {
		$id = $this->article();
		$this->as_manager();
		$this->rest( 'POST', "/wp/v2/sanad-articles/{$id}", array( 'content' => 'One', 'meta' => array( ArticleMeta::NOTE => 'first', ArticleMeta::PRODUCTS => array( 5 ) ) ) );
		$this->rest( 'POST', "/wp/v2/sanad-articles/{$id}", array( 'content' => 'Two', 'meta' => array( ArticleMeta::NOTE => 'second', ArticleMeta::PRODUCTS => array( 6 ) ) ) );
		foreach ( wp_get_post_revisions( $id ) as $revision ) {
			if ( $revision instanceof \WP_Post && 'One' === $revision->post_content ) {
				wp_restore_post_revision( $revision->ID );
			}
		}
		self::assertSame( 'first', $this->found( $id )->note );
		self::assertSame( array( 5 ), $this->found( $id )->product_ids );
		$this->act_as( $this->create_user( 'sanad_agent' ) );
		self::assertSame( 403, $this->rest( 'GET', "/wp/v2/sanad-articles/{$id}/revisions" )->get_status() );
	}
}
