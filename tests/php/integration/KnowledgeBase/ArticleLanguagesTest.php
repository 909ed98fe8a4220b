<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Languages;
use Sanad\KnowledgeBase\VisibleTo;

final class ArticleLanguagesTest extends ArticleTestCase {

	protected function setUp(): void {
		parent::setUp();
		update_option( Languages::OPTION, array( 'en', 'ar' ) );
	}

	public function test_every_article_has_a_language_a_group_and_a_rule(): void {
		$id = (int) wp_insert_post( array( 'post_type' => ArticleType::NAME, 'post_title' => 'X', 'post_status' => 'draft' ) );
		$article = $this->found( $id );
		self::assertSame( 'en', $article->language );
		self::assertTrue( wp_is_uuid( $article->group ) );
		self::assertSame( VisibleTo::Everyone, $article->visibility );
		self::assertNotSame( $article->group, $this->found( $this->article( 'Y' ) )->group );
	}

	public function test_a_missing_translation_is_begun_once(): void {
		$shelf   = $this->category( 'Delivery' );
		$related = $this->article( 'Related' );
		$id      = $this->article( 'Delivery & "times"', VisibleTo::Customers, array( 'post_content' => '<!-- wp:paragraph --><p>C:\\dir</p><!-- /wp:paragraph -->', 'post_excerpt' => 'Short', 'menu_order' => 4 ), array( ArticleMeta::RELATED => array( $related ), ArticleMeta::OWNER => $this->agent->id ) );
		ArticleMeta::set_products( $id, array( 5, 6 ) );
		$this->shelve( $id, array( $shelf ) );
		$this->as_manager();
		$response = $this->rest( 'POST', "/articles/{$id}/translations", array( 'language' => 'ar' ) );
		self::assertSame( 201, $response->get_status(), (string) wp_json_encode( $response->get_data() ) );
		$new = $this->value( $response, 'id' );
		self::assertIsInt( $new );
		$draft = $this->found( $new );
		self::assertSame( array( 'draft', 'ar', VisibleTo::Customers, array( 5, 6 ), array( $related ), array( $shelf ), 4, $this->agent->id, 'Short' ), array( $draft->status, $draft->language, $draft->visibility, $draft->product_ids, $draft->related_ids, $draft->category_ids, $draft->order, $draft->owner_id, $draft->excerpt ) );
		self::assertStringContainsString( 'Delivery & "times"', $draft->title );
		self::assertStringContainsString( 'العربية', $draft->title );
		self::assertStringContainsString( 'C:\\dir', get_post( $new )->post_content ?? '' );
		self::assertSame( array( 'en' => $id, 'ar' => $new ), array_map( static fn ( \Sanad\KnowledgeBase\Article $article ): int => $article->id, $this->knowledge_base->articles->translations( $this->found( $id ) ) ) );
		self::assertSame( $new, $this->value( $this->rest( 'POST', "/articles/{$id}/translations", array( 'language' => 'ar' ) ), 'id' ) );
		self::assertSame( 400, $this->rest( 'POST', "/articles/{$id}/translations", array( 'language' => 'fr' ) )->get_status() );

		self::assertSame( $id, $this->knowledge_base->articles->in_language( $this->found( $id ), 'ar' )->id, 'A draft helps nobody.' );
		wp_publish_post( $new );
		self::assertSame( $new, $this->knowledge_base->articles->in_language( $this->found( $id ), 'ar' )->id );
	}

	public function test_a_group_has_one_article_a_language(): void {
		$group  = wp_generate_uuid4();
		$first  = $this->article( 'A', VisibleTo::Everyone, array(), array( ArticleMeta::GROUP => $group, ArticleMeta::LANGUAGE => 'ar' ) );
		$second = $this->article( 'B', VisibleTo::Everyone, array(), array( ArticleMeta::GROUP => $group, ArticleMeta::LANGUAGE => 'ar' ) );
		$third  = $this->article( 'C', VisibleTo::Everyone, array(), array( ArticleMeta::GROUP => $group, ArticleMeta::LANGUAGE => 'en' ) );
		self::assertSame( $group, $this->found( $first )->group );
		self::assertNotSame( $group, $this->found( $second )->group );
		self::assertSame( $group, $this->found( $third )->group );
		update_post_meta( $third, ArticleMeta::LANGUAGE, 'ar' );
		wp_update_post( array( 'ID' => $third, 'post_title' => 'C2' ) );
		self::assertNotSame( $group, $this->found( $third )->group );
	}

	public function test_the_languages_of_the_help_centre(): void {
		$languages = $this->knowledge_base->languages;
		self::assertSame( array( 'en', 'ar' ), $languages->all() );
		delete_option( Languages::OPTION );
		self::assertSame( array( 'en' ), $languages->all() );
		$this->article( 'F', VisibleTo::Everyone, array(), array( ArticleMeta::LANGUAGE => 'fr' ) );
		$this->article( 'D', VisibleTo::Everyone, array( 'post_status' => 'draft' ), array( ArticleMeta::LANGUAGE => 'de' ) );
		self::assertSame( array( 'en', 'fr' ), $languages->all() );
		self::assertSame( array( 'العربية', 'Français', 'rtl', 'ltr' ), array( $languages->name( 'ar' ), $languages->name( 'fr' ), $languages->direction( 'ar' ), $languages->direction( 'fr' ) ) );
		$manager = $this->create_user( 'sanad_manager', array( 'locale' => 'ar' ) );
		$this->act_as( $manager );
		self::assertSame( 'en', $languages->site(), 'Whoever asks may speak another language.' );
	}

	public function test_arabic_slugs_can_be_read(): void {
		$id = $this->article( 'كَيْفَ أُرجِع الطَّلب؟ «خطوة بخطوة»' );
		self::assertSame( 'كيف-أرجع-الطلب-خطوة-بخطوة', urldecode( $this->found( $id )->slug ) );
		self::assertSame( 'كيف-أرجع-الطلب-خطوة-بخطوة-2', urldecode( $this->found( $this->article( 'كيف أرجع الطلب خطوة بخطوة' ) )->slug ) );
		self::assertSame( 'my-own', $this->found( $this->article( 'X', VisibleTo::Everyone, array( 'post_name' => 'my-own' ) ) )->slug );
		self::assertSame( 'category-2', $this->found( $this->article( 'Category' ) )->slug );
		$long = urldecode( $this->found( $this->article( str_repeat( 'استرجاع ', 20 ) ) )->slug );
		self::assertSame( 1, preg_match( '/^استرجاع(-استرجاع)+$/u', $long ) );
	}
}
