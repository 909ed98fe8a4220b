<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Import;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;

/** The route: what it takes, what it refuses, what it leaves alone. */
final class ImportRouteTest extends ImportTestCase {

	private const ARTICLE = "---\ntitle: Sizes\nslug: sizes\nlanguage: en\ngroup: sizes\ntags: [a, b]\n---\n\n## Table\n\nText.\n";

	public function test_only_who_manages_content_may_import(): void {
		foreach ( array( 'sanad_agent', 'subscriber', 'editor' ) as $role ) {
			$this->act_as( $this->create_user( $role ) );
			$this->assert_refused( 403, 'sanad_forbidden', $this->send( 'a.md', self::ARTICLE ) );
		}
		self::assertSame( array(), $this->articles() );
	}

	public function test_a_dry_run_tells_and_an_import_does_the_same(): void {
		$this->as_manager();
		foreach ( array( true, false ) as $dry_run ) {
			$result = $this->shaped( 'ImportResult', $this->send( 'a.md', self::ARTICLE, array( 'dry_run' => $dry_run ? '1' : '0' ) ) );
			self::assertSame( array( $dry_run, 1, 0, 0 ), array( $result['dry_run'], $result['created'], $result['updated'], $result['skipped'] ) );
			self::assertCount( $dry_run ? 0 : 1, $this->articles() );
		}
		$post = $this->article();
		self::assertSame( 'draft', $post->post_status );
		self::assertSame( 'sizes', $post->post_name );
		self::assertSame( 'public', get_post_meta( $post->ID, ArticleMeta::VISIBILITY, true ) );
	}

	public function test_the_same_again_is_skipped_and_a_new_text_updates_what_it_names(): void {
		$this->as_manager();
		$this->send( 'a.md', self::ARTICLE, array( 'status' => 'publish' ) );
		$again = $this->shaped( 'ImportResult', $this->send( 'a.md', self::ARTICLE ) );
		self::assertSame( 'Nothing in it has changed.', $this->at( $again, 'items', 0, 'reason' ) );
		$id = $this->article()->ID;
		update_post_meta( $id, ArticleMeta::VISIBILITY, 'agents' );

		$changed = $this->shaped( 'ImportResult', $this->send( 'b.md', str_replace( array( 'Text.', 'slug: sizes' ), array( 'New text.', 'slug: other' ), self::ARTICLE ) ) );
		self::assertSame( array( 1, $id ), array( $changed['updated'], $this->at( $changed, 'items', 0, 'id' ) ) );
		$post = $this->article();
		self::assertStringContainsString( 'New text.', $post->post_content );
		// Neither the address nor who may see it follow from a file that does not speak of them.
		self::assertSame( array( 'publish', 'sizes', 'agents' ), array( $post->post_status, $post->post_name, get_post_meta( $id, ArticleMeta::VISIBILITY, true ) ) );
		self::assertNotEmpty( wp_get_post_revisions( $id ) );
	}

	public function test_an_article_written_here_is_known_by_its_slug(): void {
		$this->as_manager();
		$id = (int) wp_insert_post( array( 'post_type' => ArticleType::NAME, 'post_title' => 'Old', 'post_name' => 'sizes', 'post_status' => 'publish', 'meta_input' => array( ArticleMeta::LANGUAGE => 'en' ) ) );
		$this->send( 'a.md', str_replace( "group: sizes\n", '', self::ARTICLE ) );
		self::assertSame( $id, $this->article()->ID );
		$this->send( 'a.md', str_replace( array( "group: sizes\n", 'language: en' ), array( '', 'language: ar' ), self::ARTICLE ) );
		self::assertCount( 1, $this->articles() );
		self::assertCount( 2, get_posts( array( 'post_type' => ArticleType::NAME, 'post_status' => 'any', ArticleType::UNGUARDED => true ) ) );
	}

	public function test_a_page_gives_title_language_and_main_part(): void {
		$this->as_manager();
		$this->send( 'seite.html', '<!doctype html><html lang="ar-SA"><head><title>x</title><script>alert(1)</script></head><body><nav><a href="/">Menu</a></nav><main><h1>العناية &amp; الغسيل</h1><p>نص</p></main><footer>f</footer></body></html>' );
		$post = $this->article();
		self::assertSame( 'العناية &amp; الغسيل', $post->post_title );
		self::assertSame( "<!-- wp:paragraph -->\n<p>نص</p>\n<!-- /wp:paragraph -->", $post->post_content );
		self::assertSame( 'ar', get_post_meta( $post->ID, ArticleMeta::LANGUAGE, true ) );
	}

	public function test_titles_and_tags_are_text_whatever_they_hold(): void {
		$this->as_manager();
		$result = $this->shaped( 'ImportResult', $this->send( 'a.csv', "title,content,category,tags\n\"<img src=x onerror=alert(1)> \u{202E}A\",text,<b>C</b>,<script>\n" ) );
		self::assertSame( '<img src=x onerror=alert(1)> A', $this->at( $result, 'items', 0, 'title' ) );
		$post = $this->article();
		self::assertSame( '&lt;img src=x onerror=alert(1)&gt; A', $post->post_title );
		foreach ( array( ArticleType::CATEGORY, ArticleType::TAG ) as $taxonomy ) {
			foreach ( (array) wp_get_object_terms( $post->ID, $taxonomy, array( 'fields' => 'names' ) ) as $name ) {
				self::assertIsString( $name );
				self::assertStringNotContainsString( '<', $name );
			}
		}
	}

	public function test_formulas_in_a_table_stay_text(): void {
		$this->as_manager();
		$this->send( 'a.csv', "title;content\n\"'=HYPERLINK(\"\"https://e.example\"\")\";'+966 50 123\n" );
		$post = $this->article();
		self::assertSame( '=HYPERLINK("https://e.example")', $post->post_title );
		self::assertStringContainsString( '<p>+966 50 123</p>', $post->post_content );
	}

	public function test_authors_roles_and_ids_of_a_source_are_not_taken_over(): void {
		$owner   = $this->create_user( 'administrator' );
		$manager = $this->as_manager();
		$this->send( 'a.md', "---\ntitle: A\nauthor: {$owner->ID}\npost_author: {$owner->ID}\nid: 1\nowner: {$owner->ID}\nstatus: publish\npost_type: page\nrole: administrator\n---\nText\n" );
		$post = $this->article();
		self::assertSame( array( $manager->ID, 'draft' ), array( (int) $post->post_author, $post->post_status ) );
		self::assertSame( array( 'sanad_manager' ), get_userdata( $manager->ID )->roles ?? array() );
		self::assertSame( '', get_post_meta( $post->ID, ArticleMeta::OWNER, true ) );
	}

	public function test_what_is_wrong_with_an_article_is_said_and_the_others_go_in(): void {
		$this->as_manager();
		$long   = str_repeat( 'a ', 260_000 );
		$result = $this->shaped( 'ImportResult', $this->send( 'a.csv', "title,content,language,visibility,products\n,x,,,\nA,,,,\nB,x,arabic,,\nC,x,,everyone,\nD,{$long},,,\nE,x,,,NO-SUCH\nE,x,,,\n" ) );
		self::assertSame(
			array( 'It has no title.', 'It has no text.', 'Its language is not a code of two letters such as "ar".', 'Who may see it is not one of public, customers, buyers and agents.', 'It is too long or too deeply nested for one article.', 'There is no product with this number: NO-SUCH', 'The article stands here twice in the same language; the first one was taken.' ),
			array_map( fn ( array $item ): mixed => $item['reason'], $this->list_at( $result, 'items' ) )
		);
		self::assertSame( array( 1, 6 ), array( $result['created'], $result['skipped'] ) );
	}

	public function test_products_are_found_by_their_number(): void {
		$this->needs_woocommerce();
		$product = new \WC_Product_Simple();
		$product->set_name( 'Mug' );
		$product->set_sku( 'NH-1' );
		$product->save();
		$this->as_manager();
		$this->send( 'a.csv', "title,content,products\nA,x,NH-1\n" );
		self::assertSame( array( $product->get_id() ), ArticleMeta::ids( $this->article()->ID, ArticleMeta::PRODUCTS ) );
		self::assertSame( 1, $this->shaped( 'ImportResult', $this->send( 'a.csv', "title,content,products\nA,x,NH-1\n" ) )['skipped'] );
	}

	public function test_other_files_are_refused(): void {
		$this->as_manager();
		foreach ( array( 'a.php' => '<?php', 'a.docx' => 'PK', 'a.zip' => 'not a zip', 'a' => 'x', 'a.csv' => "a,b\n1,2\n", 'b.md' => "\xFF\xFE\x00" ) as $name => $content ) {
			$this->assert_refused( 400, 'sanad_invalid', $this->send( $name, $content ) );
		}
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/articles/import' ) );
		$this->assert_refused( 413, 'sanad_too_large', $this->send( 'a.csv', "title,content\n" . str_repeat( "a,b\n", 501 ) ) );
		self::assertSame( array(), $this->articles() );
	}

	public function test_posts_are_copied_as_drafts_once_and_stay_what_they_are(): void {
		$this->act_as( $this->create_user( 'administrator' ) );
		$category = wp_insert_term( 'Help', 'category' );
		self::assertIsArray( $category );
		$classic = (int) wp_insert_post( array( 'post_title' => 'Classic', 'post_content' => "One\n\nTwo <b>b</b>", 'post_status' => 'publish', 'post_category' => array( $category['term_id'] ) ) );
		$blocks  = (int) wp_insert_post( array( 'post_title' => 'Blocks', 'post_content' => '<!-- wp:paragraph --><p>P</p><!-- /wp:paragraph -->', 'post_status' => 'draft', 'post_category' => array( $category['term_id'] ) ) );
		$before  = array( get_post( $classic ), get_post( $blocks ) );

		$result = $this->shaped( 'ImportResult', $this->rest( 'POST', '/articles/import', array( 'post_category' => $category['term_id'], 'status' => 'publish' ) ) );
		self::assertSame( 2, $result['created'] );
		$articles = $this->articles();
		self::assertSame( array( 'draft', 'draft' ), array( $articles['Classic']->post_status, $articles['Blocks']->post_status ) );
		self::assertStringContainsString( "<!-- wp:paragraph -->\n<p>Two <b>b</b></p>", $articles['Classic']->post_content );
		self::assertEquals( $before, array( get_post( $classic ), get_post( $blocks ) ) );

		wp_update_post( array( 'ID' => $articles['Classic']->ID, 'post_content' => 'Edited' ) );
		$again = $this->shaped( 'ImportResult', $this->rest( 'POST', '/articles/import', array( 'post_ids' => array( $classic, $blocks ) ) ) );
		self::assertSame( 2, $again['skipped'] );
		self::assertSame( 'Edited', $this->articles()['Classic']->post_content );
	}

	public function test_posts_that_one_may_not_edit_are_not_copied(): void {
		$private = (int) wp_insert_post( array( 'post_title' => 'Secret', 'post_content' => 'x', 'post_status' => 'private' ) );
		$ticket  = (int) wp_insert_post( array( 'post_title' => 'Other type', 'post_content' => 'x', 'post_status' => 'publish', 'post_type' => ArticleType::NAME ) );
		$this->as_manager();
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/articles/import', array( 'post_ids' => array( $private, $ticket, 999_999 ) ) ) );
	}
}
